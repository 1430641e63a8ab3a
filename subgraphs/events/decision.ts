import type { StoredRecord, StoredText } from '../kit/record.js';
import type { DecisionType } from './__generated__/resolvers.js';

/** A document of the collection `decisions`: what a meeting decided. */
export interface StoredDecision extends StoredRecord {
  /** The meeting that took it. */
  eventId: string;
  number: number;
  type: DecisionType;
  text: StoredText[];
  /** YYYY-MM-DD. */
  dueOn: string | null;
  /** The due date in the source's words where it is no date: "next meeting". */
  dueText: string | null;
  responsibleCountries: string[];
  responsibleBodyIds: string[];
  proposedByCountry: string | null;
  proposedByBodyId: string | null;
  /** The body or the project it is about. */
  bodyId: string | null;
  projectId: string | null;
  /** How far it has come, as last reported; absent where nobody has reported. */
  progress?: { percent: number | null; note: string; reportedAt: Date } | null;
  /** The day (YYYY-MM-DD) on which it was carried out; absent or null while it is not known to be. */
  completedOn?: string | null;
  /** Meeting and number of a decision entered here, of which there is one each. */
  placeKey?: string;
}

/** Whether the due day lies before the day of `now` in UTC; false without a due day. */
export function isPastDue({ dueOn }: Pick<StoredDecision, 'dueOn'>, now: Date): boolean {
  return dueOn !== null && dueOn < dayOf(now);
}

/** The day of an instant in UTC, YYYY-MM-DD. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** The rules of a stored decision that it breaks, as sentences; empty when it is sound. */
export function brokenDecisionRules(decision: StoredDecision): readonly string[] {
  const broken: string[] = [];
  const { text, number } = decision;
  if (text.length === 0) broken.push('a decision needs a text');
  if (!Number.isInteger(number) || number < 1) {
    broken.push(`number must be a whole number from 1, got ${number}`);
  }
  return broken;
}

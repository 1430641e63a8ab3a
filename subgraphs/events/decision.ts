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
}

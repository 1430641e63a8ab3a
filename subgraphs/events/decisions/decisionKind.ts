import type { ActedKind } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import type { Viewer } from '../../kit/viewer.js';
import { mayEditEvent, speaksFor } from '../access.js';
import { brokenDecisionRules, isPastDue, type StoredDecision } from '../decision.js';
import type { StoredEvent } from '../event.js';

/** What actions need to know of decisions. */
export const DECISION: ActedKind<StoredDecision> = {
  noun: 'decision',
  stateOf: ({ completedOn = null }) => (completedOn === null ? 'OPEN' : 'COMPLETED'),
  brokenRules: (decision) =>
    brokenDecisionRules(decision).map((sentence) => refusal('INVALID', sentence, 'number')),
  taken: {
    place: refusal(
      'CONFLICT',
      'number: the meeting has another decision of this number; take another one',
      'number',
    ),
  },
};

/** Whether a decision is due and not known to be carried out. */
export function isOverdue(
  decision: Pick<StoredDecision, 'dueOn' | 'completedOn'>,
  now: Date,
): boolean {
  return (decision.completedOn ?? null) === null && isPastDue(decision, now);
}

/** Whether a viewer may write the decisions of a meeting, which is null where the hub does not hold it. */
export function mayWriteDecisions(viewer: Viewer, event: StoredEvent | null): boolean {
  return mayEditEvent(viewer, event ?? { hostInstitutionId: null, country: null });
}

/** Whether a viewer may say how far a decision has come. */
export function mayReportOn(
  viewer: Viewer,
  { responsibleCountries }: Pick<StoredDecision, 'responsibleCountries'>,
  event: StoredEvent | null,
): boolean {
  return (
    mayWriteDecisions(viewer, event) ||
    responsibleCountries.some((country) => speaksFor(viewer, country))
  );
}

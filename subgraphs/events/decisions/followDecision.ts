import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { parseInput, plainText } from '../../kit/actions/parseInput.js';
import type { Viewer } from '../../kit/viewer.js';
import { EVENT_EDITORS } from '../access.js';
import type { StoredDecision } from '../decision.js';
import type { StoredEvent } from '../event.js';
import { mayReportOn, mayWriteDecisions } from './decisionKind.js';

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredDecision, Input>;

interface ReportInput extends ActionInput {
  readonly percent?: number | null;
  readonly note: string;
}

interface CompleteInput extends ActionInput {
  readonly completedOn?: string | null;
}

const noteInput = plainText(5_000);

const byResponsible = (event: StoredEvent | null) => ({
  who: `a moderator of a responsible country, or for its meeting ${EVENT_EDITORS},`,
  mayAct: (viewer: Viewer, decision: StoredDecision) => mayReportOn(viewer, decision, event),
});

/** Someone responsible says how far it has come. */
export function reportOnDecision(event: StoredEvent | null): Rule<ReportInput> {
  return {
    name: 'REPORT',
    ...byResponsible(event),
    from: ['OPEN'],
    change(_decision, { percent = null, note }, at) {
      const text = parseInput(noteInput, note, 'note');
      if (text.status === 'wrong') return text;
      if (percent !== null && (percent < 0 || percent > 100)) {
        const message = `percent must be 0 to 100, got ${percent}`;
        return { refusals: [refusal('INVALID', message, 'percent')] };
      }
      return { set: { progress: { percent, note: text.value, reportedAt: at } } };
    },
  };
}

/** Someone responsible says that it was carried out. */
export function completeDecision(event: StoredEvent | null): Rule<CompleteInput> {
  return {
    name: 'COMPLETE',
    ...byResponsible(event),
    from: ['OPEN'],
    change(_decision, { completedOn }, at) {
      const today = at.toISOString().slice(0, 10);
      const day = completedOn ?? today;
      if (day > today) {
        const message = `completedOn must not lie ahead, got ${day}`;
        return { refusals: [refusal('INVALID', message, 'completedOn')] };
      }
      return { set: { completedOn: day } };
    },
  };
}

/** It turns out that it was not carried out. */
export function reopenDecision(event: StoredEvent | null): Rule {
  return {
    name: 'REOPEN',
    who: EVENT_EDITORS,
    mayAct: (viewer) => mayWriteDecisions(viewer, event),
    from: ['COMPLETED'],
    needsReason: true,
    change: () => ({ set: { completedOn: null } }),
  };
}

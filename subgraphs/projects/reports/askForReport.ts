import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import { isOfSecretariat } from '../access.js';
import { askMeeting, isRefusal } from '../askNetwork.js';
import { dayOf, leadIdsOf, partnerIdsOf, type StoredProject } from '../project.js';
import type { StoredProgressReport } from './progressReport.js';

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredProgressReport, Input>;

interface RequestInput extends CreateInput {
  readonly projectId: string;
  readonly meetingId: string;
  readonly daysBefore?: number | null;
}

interface RescheduleInput extends ActionInput {
  readonly daysBefore?: number | null;
}

const SECRETARY = 'the secretariat or an administrator';
const USUAL_DAYS_BEFORE = 14;
const MOST_DAYS_BEFORE = 365;
const DAY_MS = 24 * 60 * 60 * 1000;

/** How a report is asked for. */
export function requestReport(
  find: (id: string) => Promise<StoredProject | null>,
  ask: AskNetwork,
): CreateRule<StoredProgressReport, RequestInput> {
  return {
    name: 'REQUEST',
    idKind: 'progressreport',
    who: SECRETARY,
    mayAct: isOfSecretariat,
    async make({ projectId, meetingId, daysBefore }) {
      const project = await find(projectId);
      if (project === null) {
        const message = `projectId: there is no project ${projectId}`;
        return { refusals: [refusal('INVALID', message, 'projectId')] };
      }
      const due = await dueBefore(ask, meetingId, daysBefore ?? USUAL_DAYS_BEFORE);
      if (isRefusal(due)) return { refusals: [due] };
      return {
        record: {
          ...due,
          access: 'PARTICIPANTS',
          projectId,
          eventId: meetingId,
          state: 'REQUESTED',
          stateReason: null,
          countries: project.countries,
          institutionIds: [...partnerIdsOf(project)],
          submitterIds: submittersOf(project),
          submittedAt: null,
          period: null,
          summary: [],
          achievements: [],
          problems: [],
          decisionsNeeded: [],
          percentDone: null,
          spent: null,
        },
      };
    },
  };
}

/** The due day follows a meeting that was moved. */
export function rescheduleReport(ask: AskNetwork): Rule<RescheduleInput> {
  return {
    name: 'RESCHEDULE',
    who: SECRETARY,
    mayAct: isOfSecretariat,
    from: ['REQUESTED', 'RETURNED'],
    async change({ eventId, daysBefore }, input) {
      const due = await dueBefore(ask, eventId, input.daysBefore ?? daysBefore);
      return isRefusal(due) ? { refusals: [due] } : { set: due };
    },
  };
}

/** A report is sent back. */
export const returnReport: Rule = putAside('RETURN', 'RETURNED', ['SUBMITTED']);

/** A report is done without. */
export const withdrawReport: Rule = putAside('WITHDRAW', 'WITHDRAWN', ['REQUESTED', 'RETURNED']);

function putAside(
  name: string,
  state: StoredProgressReport['state'],
  from: readonly StoredProgressReport['state'][],
): Rule {
  return {
    name,
    who: SECRETARY,
    mayAct: isOfSecretariat,
    from,
    needsReason: true,
    change: (_report, { reason }) => ({ set: { state, stateReason: reason?.trim() ?? null } }),
  };
}

/** The institution of the administrator submits it; without one the lead does. */
function submittersOf(project: StoredProject): string[] {
  const { institutionId = null } = project.administrator ?? {};
  return institutionId === null ? [...leadIdsOf(project)] : [institutionId];
}

async function dueBefore(
  ask: AskNetwork,
  meetingId: string,
  daysBefore: number,
): Promise<Pick<StoredProgressReport, 'dueOn' | 'daysBefore'> | Refusal> {
  if (daysBefore < 0 || daysBefore > MOST_DAYS_BEFORE) {
    const message = `daysBefore must be 0 to ${MOST_DAYS_BEFORE}, got ${daysBefore}`;
    return refusal('INVALID', message, 'daysBefore');
  }
  const meeting = await askMeeting(ask, meetingId, 'meetingId');
  if (isRefusal(meeting)) return meeting;
  if (meeting.startsOn === null) {
    const message = `meetingId: no day is set for ${meetingId} yet, so nothing can be due before it`;
    return refusal('INVALID', message, 'meetingId');
  }
  const first = new Date(`${meeting.startsOn}T00:00:00Z`);
  return { dueOn: dayOf(new Date(first.getTime() - daysBefore * DAY_MS)), daysBefore };
}

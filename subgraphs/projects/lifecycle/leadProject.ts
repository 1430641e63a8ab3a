import type { ActionInput, ActionRule, Change } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import type { ContinuationDecision, ProjectState } from '../__generated__/resolvers.js';
import { isOfSecretariat, mayJudgeProject, mayLeadProject } from '../access.js';
import { askOrigin, isRefusal, missingMeeting } from '../askNetwork.js';
import { MOST } from '../content.js';
import { dayOf, type StoredProject } from '../project.js';
import { listedBy } from './projectContent.js';
import { LEADER } from './writeProject.js';

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredProject, Input>;

interface ApproveInput extends ActionInput {
  readonly approvedOn?: string | null;
  readonly decidedAtEventId?: string | null;
}

interface ContinuationInput extends ActionInput {
  readonly decision: ContinuationDecision;
  readonly decidedAtEventId?: string | null;
}

interface CompleteInput extends ActionInput {
  readonly announcedOfferIds: readonly string[];
}

/** What else of the domain decides over a step. */
export interface ProjectFacts {
  /** Whether an evaluation of the project is open. */
  isUnderReview(projectId: string): Promise<boolean>;
  /** Whether an agreement is in force on a day (YYYY-MM-DD) that covers the project. */
  isCovered(projectId: string, day: string): Promise<boolean>;
}

const SECRETARY = 'the secretariat or an administrator';
const JUDGE = `${SECRETARY}, of none of its institutions,`;

/** An idea becomes a proposal when it says enough to be judged. */
export const proposeProject: Rule = {
  name: 'PROPOSE',
  who: LEADER,
  mayAct: mayLeadProject,
  from: ['IDEA'],
  change({ objective }) {
    if (objective.length > 0) return { set: { state: 'PROPOSED' } };
    const message = 'content.objective must say what it is to achieve; revise the project first';
    return { refusals: [refusal('INVALID', message, 'id')] };
  },
};

/** The secretariat takes a proposal into evaluation. */
export const evaluateProject: Rule = {
  name: 'EVALUATE',
  who: SECRETARY,
  mayAct: isOfSecretariat,
  from: ['PROPOSED'],
  change: () => ({ set: { state: 'UNDER_EVALUATION' } }),
};

/** The secretariat approves it, and everyone may read it. */
export function approveProject(facts: ProjectFacts, ask: AskNetwork): Rule<ApproveInput> {
  return {
    name: 'APPROVE',
    who: JUDGE,
    mayAct: mayJudgeProject,
    from: ['UNDER_EVALUATION'],
    async change(project, input, at) {
      const today = dayOf(at);
      const approvedOn = input.approvedOn ?? today;
      if (approvedOn > today) {
        const message = `approvedOn must not lie ahead, got ${approvedOn}`;
        return { refusals: [refusal('INVALID', message, 'approvedOn')] };
      }
      if (await facts.isUnderReview(project._id)) return { refusals: [OPEN_EVALUATION] };
      const { decidedAtEventId = null } = input;
      const missing = await missingMeeting(ask, decidedAtEventId, 'decidedAtEventId');
      if (missing !== null) return { refusals: [missing] };
      const set: Partial<StoredProject> = { state: 'APPROVED', access: 'PUBLIC', approvedOn };
      return { set: { ...set, decidedAtEventId, ...listedBy({ ...project, approvedOn }) } };
    },
  };
}

const OPEN_EVALUATION = refusal(
  'CONFLICT',
  'An evaluation of the project is open; conclude or cancel it first',
  'id',
);

/** The secretariat refuses it. */
export const rejectProject: Rule = {
  name: 'REJECT',
  who: JUDGE,
  mayAct: mayJudgeProject,
  from: ['PROPOSED', 'UNDER_EVALUATION'],
  needsReason: true,
  change: (_project, { reason }) => ({
    set: { state: 'REJECTED', stateReason: reason?.trim() ?? null },
  }),
};

/** Work begins, or goes on, under an agreement in force. */
export function runProject(
  name: 'START' | 'RESUME',
  from: ProjectState,
  { isCovered }: ProjectFacts,
): Rule {
  return {
    name,
    who: LEADER,
    mayAct: mayLeadProject,
    from: [from],
    async change({ _id: id, funding }, _input, at): Promise<Change<StoredProject>> {
      if (funding.length === 0) {
        const message = 'The project has no funding; commit some first';
        return { refusals: [refusal('INVALID', message, 'id')] };
      }
      if (await isCovered(id, dayOf(at))) return { set: { state: 'RUNNING' } };
      const message =
        'No agreement that is in force today covers the project; bring one into force';
      return { refusals: [refusal('CONFLICT', message, 'id')] };
    },
  };
}

/** Work is interrupted. */
export const suspendProject: Rule = {
  name: 'SUSPEND',
  who: LEADER,
  mayAct: mayLeadProject,
  from: ['RUNNING'],
  needsReason: true,
  change: () => ({ set: { state: 'SUSPENDED' } }),
};

/** It is decided whether a project goes on. */
export function decideContinuation(ask: AskNetwork): Rule<ContinuationInput> {
  return {
    name: 'DECIDE_CONTINUATION',
    who: SECRETARY,
    mayAct: isOfSecretariat,
    from: ['APPROVED', 'FUNDED', 'RUNNING', 'SUSPENDED'],
    needsReason: true,
    async change({ continuations = [] }, input, at) {
      const { decision, decidedAtEventId = null } = input;
      const missing = await missingMeeting(ask, decidedAtEventId, 'decidedAtEventId');
      if (missing !== null) return { refusals: [missing] };
      if (continuations.length >= MOST) {
        const message = `A project has at most ${MOST} decisions whether it goes on`;
        return { refusals: [refusal('INVALID', message, 'id')] };
      }
      const reason = input.reason?.trim() ?? '';
      const taken = { decision, reason, decidedOn: dayOf(at), decidedAtEventId };
      const ends: Partial<StoredProject> =
        decision === 'TERMINATE' ? { state: 'TERMINATED', stateReason: reason } : {};
      return { set: { continuations: [...continuations, taken], ...ends } };
    },
  };
}

/** Work is done; its outputs are announced. */
export function completeProject(ask: AskNetwork): Rule<CompleteInput> {
  return {
    name: 'COMPLETE',
    who: LEADER,
    mayAct: mayLeadProject,
    from: ['RUNNING'],
    async change({ _id }, { announcedOfferIds }) {
      const ids = [...new Set(announcedOfferIds)];
      if (ids.length > MOST) {
        const message = `announcedOfferIds must have at most ${MOST} ids, got ${ids.length}`;
        return { refusals: [refusal('INVALID', message, 'announcedOfferIds')] };
      }
      const origins = await Promise.all(ids.map((id) => askOrigin(ask, id, 'announcedOfferIds')));
      const refusals = origins.flatMap((origin, index) => {
        if (isRefusal(origin)) return [origin];
        if (origin.projectId === _id) return [];
        const message = `announcedOfferIds: the offer ${ids[index]} does not name this project as its origin`;
        return [refusal('INVALID', message, 'announcedOfferIds')];
      });
      if (refusals.length > 0) return { refusals };
      return { set: { state: 'COMPLETED', announcedOfferIds: ids } };
    },
  };
}

/** An idea is thrown away; a tombstone stays. */
export const discardProject: Rule = {
  name: 'DISCARD',
  who: LEADER,
  mayAct: mayLeadProject,
  from: ['IDEA'],
  change: (_project, _input, at) => ({ set: { shown: false, removedAt: at } }),
};

import { z } from 'zod';
import type { ActedKind, ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import type { StoredDateRange, StoredText } from '../../kit/record.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import type { OperationalPlanState } from '../__generated__/resolvers.js';
import { isOfSecretariat, REPORT_READERS, type ReadingRule, WRITERS } from '../access.js';
import { missingMeeting } from '../askNetwork.js';
import { days, listOf, milestone, recordIdOf, text, title } from '../content.js';
import type { StoredMilestone } from '../project.js';
import { type Stateful, stepTo } from '../stepTo.js';
import { type ReviseInput, revise, type WrittenKind } from '../writtenKind.js';

/** A document of the collection `operationalPlans`. */
export interface StoredOperationalPlan extends Stateful {
  title: StoredText[];
  summary: StoredText[];
  state: OperationalPlanState;
  period: StoredDateRange;
  bodyId: string | null;
  adoptedAtEventId: string | null;
  milestones: StoredMilestone[];
}

/** Who reads a plan that is still a draft. */
export const PLAN_READING: ReadingRule<StoredOperationalPlan> = { readers: REPORT_READERS };

/** What actions need to know of plans. */
export const PLAN: ActedKind<StoredOperationalPlan> = {
  noun: 'operational plan',
  stateOf: ({ state }) => state,
  brokenRules: () => [],
  taken: {},
};

/** How plans are written. */
export const WRITTEN_PLAN: WrittenKind<StoredOperationalPlan> = {
  idKind: 'plan',
  who: WRITERS.ofNetwork,
  mayWrite: isOfSecretariat,
  openIn: ['DRAFT', 'ADOPTED'],
  needed: ['title'],
  content: z.object({
    title,
    summary: text,
    period: days.nullish(),
    bodyId: recordIdOf('body').nullish(),
    milestones: listOf(milestone),
  }),
  empty: {
    access: 'PARTICIPANTS',
    title: [],
    summary: [],
    state: 'DRAFT',
    stateReason: null,
    period: { start: null, end: null, precision: 'DAY', text: null },
    bodyId: null,
    adoptedAtEventId: null,
    milestones: [],
  },
  references: ({ bodyId = null }) => ({ bodyId: [bodyId] }),
};

/** An adopted plan keeps what was adopted; its milestones are reached one by one. */
export function revisePlan(ask: AskNetwork): ActionRule<StoredOperationalPlan, ReviseInput> {
  const rule = revise(WRITTEN_PLAN, ask);
  return {
    ...rule,
    change(plan, input, at, viewer) {
      const settled = Object.keys(input.content).find((field) => field !== 'milestones');
      if (plan.state === 'DRAFT' || settled === undefined) {
        return rule.change(plan, input, at, viewer);
      }
      const message = `content.${settled} was settled when the plan was adopted; leave it out`;
      return { refusals: [refusal('INVALID', message, `content.${settled}`)] };
    },
  };
}

interface AdoptInput extends ActionInput {
  readonly adoptedAtEventId: string;
}

/** A meeting adopts a draft. */
export function adoptPlan(ask: AskNetwork): ActionRule<StoredOperationalPlan, AdoptInput> {
  return {
    name: 'ADOPT',
    from: ['DRAFT'],
    who: WRITERS.ofNetwork,
    mayAct: isOfSecretariat,
    async change({ milestones }, { adoptedAtEventId }) {
      if (milestones.length === 0) {
        const message = 'The plan has no milestone; revise it before it is adopted';
        return { refusals: [refusal('INVALID', message, 'id')] };
      }
      const missing = await missingMeeting(ask, adoptedAtEventId, 'adoptedAtEventId');
      if (missing !== null) return { refusals: [missing] };
      return { set: { state: 'ADOPTED', access: 'PUBLIC', adoptedAtEventId } };
    },
  };
}

/** All milestones are reached. */
export const completePlan = stepTo<StoredOperationalPlan>({
  name: 'COMPLETE',
  from: ['ADOPTED'],
  to: 'COMPLETED',
  who: WRITERS.ofNetwork,
  mayAct: isOfSecretariat,
  obstacle({ milestones }) {
    const open = milestones.find(({ doneOn }) => doneOn === null);
    return open === undefined ? null : `The milestone "${open.title}" is not reached`;
  },
});

/** Something else takes its place. */
export const supersedePlan = stepTo<StoredOperationalPlan>({
  name: 'SUPERSEDE',
  from: ['ADOPTED'],
  to: 'SUPERSEDED',
  who: WRITERS.ofNetwork,
  mayAct: isOfSecretariat,
  isReasoned: true,
});

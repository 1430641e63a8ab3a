import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import type { DecisionResolvers, MutationResolvers } from '../__generated__/resolvers.js';
import type { EventsContext } from '../context.js';
import type { StoredDecision } from '../decision.js';
import { isOverdue, mayReportOn } from './decisionKind.js';
import { completeDecision, reopenDecision, reportOnDecision } from './followDecision.js';
import { recordDecision, reviseDecision } from './writeDecision.js';

const payload = (outcome: Outcome<StoredDecision>) => payloadOf('decision', outcome);

/** The meeting of the decision that an action names; null where there is none. */
async function meetingOf(id: string, { loaders }: EventsContext) {
  const decision = await loaders.decisionById.load(id);
  return decision === null ? null : loaders.eventById.load(decision.eventId);
}

/** What meetings decide, and what becomes of it. */
export const decisionMutations: MutationResolvers = {
  decisionRecord: async (_root, { input }, { actions, loaders, stores, ask }) => {
    const event = await loaders.eventById.load(input.eventId);
    const numbersOf = (eventId: string) => stores.decisions.numbersOf(eventId);
    return payload(
      await actions.decisions.create(recordDecision(event, { ask, numbersOf }), input),
    );
  },
  decisionRevise: async (_root, { input }, context) => {
    const rule = reviseDecision(await meetingOf(input.id, context), context.ask);
    return payload(await context.actions.decisions.perform(rule, input));
  },
  decisionReport: async (_root, { input }, context) => {
    const rule = reportOnDecision(await meetingOf(input.id, context));
    return payload(await context.actions.decisions.perform(rule, input));
  },
  decisionComplete: async (_root, { input }, context) => {
    const rule = completeDecision(await meetingOf(input.id, context));
    return payload(await context.actions.decisions.perform(rule, input));
  },
  decisionReopen: async (_root, { input }, context) => {
    const rule = reopenDecision(await meetingOf(input.id, context));
    return payload(await context.actions.decisions.perform(rule, input));
  },
};

/** The fields by which a decision is followed. */
export const decisionFields: DecisionResolvers = {
  progress: ({ progress = null }) => progress,
  completedOn: ({ completedOn = null }) => completedOn,
  overdue: (decision, _args, { now }) => isOverdue(decision, now()),
  async history(decision, page, { viewer, stores, loaders }) {
    const event = await loaders.eventById.load(decision.eventId);
    return mayReportOn(viewer, decision, event)
      ? historyOf(decision, stores.decisions.trail, page)
      : null;
  },
};

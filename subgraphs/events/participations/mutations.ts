import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import type { MutationResolvers } from '../__generated__/resolvers.js';
import type { EventsContext } from '../context.js';
import { applyForParticipation, recordParticipation } from './applyForParticipation.js';
import {
  acceptParticipation,
  completeParticipation,
  declineParticipation,
  reviseParticipation,
  withdrawParticipation,
} from './leadParticipation.js';
import type { StoredParticipationRecord } from './participation.js';
import type { StoredParticipationCall } from './participationCall.js';
import { closeCall, openCall } from './writeCall.js';

const callPayload = (outcome: Outcome<StoredParticipationCall>) =>
  payloadOf('participationCall', outcome);
const payload = (outcome: Outcome<StoredParticipationRecord>) =>
  payloadOf('participation', outcome);

async function callAndEvent(id: string | null, { loaders }: EventsContext) {
  const call = id === null ? null : await loaders.callById.load(id);
  const event = call === null ? null : await loaders.eventById.load(call.eventId);
  return { call, event };
}

/** How events call for participation, and what comes of it. */
export const participationMutations: MutationResolvers = {
  participationCallOpen: async (_root, { input }, { actions, loaders }) => {
    const event = await loaders.eventById.load(input.eventId);
    return callPayload(await actions.participationCalls.create(openCall(event), input));
  },
  participationCallClose: async (_root, { input }, context) => {
    const { event } = await callAndEvent(input.id, context);
    return callPayload(await context.actions.participationCalls.perform(closeCall(event), input));
  },
  participationApply: async (_root, { input }, context) => {
    const { call, event } = await callAndEvent(input.callId, context);
    const rule = applyForParticipation(call, event, context.ask);
    return payload(await context.actions.participations.create(rule, input));
  },
  participationRecord: async (_root, { input }, { actions, loaders, ask }) => {
    const event = await loaders.eventById.load(input.eventId);
    return payload(await actions.participations.create(recordParticipation(event, ask), input));
  },
  participationRevise: async (_root, { input }, { actions }) =>
    payload(await actions.participations.perform(reviseParticipation, input)),
  participationAccept: async (_root, { input }, context) => {
    const participation = await context.loaders.participationById.load(input.id);
    const { call } = await callAndEvent(participation?.callId ?? null, context);
    const rule = acceptParticipation(call, (id) => context.stores.participations.placesTaken(id));
    return payload(await context.actions.participations.perform(rule, input));
  },
  participationDecline: async (_root, { input }, { actions }) =>
    payload(await actions.participations.perform(declineParticipation, input)),
  participationWithdraw: async (_root, { input }, { actions }) =>
    payload(await actions.participations.perform(withdrawParticipation, input)),
  participationComplete: async (_root, { input }, { actions, loaders }) => {
    const participation = await loaders.participationById.load(input.id);
    const event =
      participation === null ? null : await loaders.eventById.load(participation.eventId);
    return payload(await actions.participations.perform(completeParticipation(event), input));
  },
};

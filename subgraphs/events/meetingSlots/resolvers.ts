import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import {
  childConnection,
  connectionResolvers,
  pageRequest,
  rootConnection,
} from '../../kit/connection.js';
import { kindOfRecord } from '../../kit/record.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  EventResolvers,
  InstitutionResolvers,
  MeetingSlotConnectionResolvers,
  MeetingSlotResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import { clockAt } from '../eventTime.js';
import { EVENT_FIELDS } from '../storedFields.js';
import { cancelSlot, confirmSlot, holdSlot } from './leadSlot.js';
import type { StoredMeetingSlot } from './meetingSlot.js';
import { EARLIEST, slotConditions } from './meetingSlotStore.js';
import { proposeSlot } from './proposeSlot.js';

const payload = (outcome: Outcome<StoredMeetingSlot>) => payloadOf('meetingSlot', outcome);

/** The way of a talk, step by step. */
export const meetingSlotMutations: MutationResolvers = {
  meetingSlotPropose: async (_root, { input }, { actions, loaders, ask }) => {
    const event = await loaders.eventById.load(input.eventId);
    return payload(await actions.meetingSlots.create(proposeSlot(event, ask), input));
  },
  meetingSlotConfirm: async (_root, { input }, { actions }) =>
    payload(await actions.meetingSlots.perform(confirmSlot, input)),
  meetingSlotHold: async (_root, { input }, { actions }) =>
    payload(await actions.meetingSlots.perform(holdSlot, input)),
  meetingSlotCancel: async (_root, { input }, { actions }) =>
    payload(await actions.meetingSlots.perform(cancelSlot, input)),
};

export const meetingSlotQueries: QueryResolvers = {
  meetingSlots: (_root, { filter, ...page }, { readers }) =>
    rootConnection(readers.meetingSlots, slotConditions(filter), pageRequest(EARLIEST, page)),
  meetingSlot: (_root, { id }, { loaders }) => loaders.slotById.load(id),
};

export const MeetingSlot: MeetingSlotResolvers = {
  __resolveReference: (reference, { loaders }) => loaders.slotById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  event: ({ eventId }, _args, { loaders }, info) =>
    loaders.eventById.load(eventId, EVENT_FIELDS.ofRecord(info)),
  parties: ({ partyIds }) => partyIds.map((id) => ({ id })),
  agreedBy: ({ agreedByIds }) => agreedByIds.map((id) => ({ id })),
  about: ({ aboutId }) => (aboutId === null ? null : subjectReference(aboutId)),
  startsLocally: ({ startsAt, timeZone }) => clockAt(startsAt, timeZone),
  endsLocally: ({ endsAt, timeZone }) => clockAt(endsAt, timeZone),
  history: (slot, page, { stores }) => historyOf(slot, stores.meetingSlots.trail, page),
};

export const MeetingSlotConnection: MeetingSlotConnectionResolvers = connectionResolvers;

const TYPE_OF_KIND = {
  offer: 'TechnologyOffer',
  request: 'TechnologyRequest',
  interest: 'ExpressionOfInterest',
} as const;

/** What a talk is about, by its id; null for an id of anything else. */
function subjectReference(id: string) {
  const kind = kindOfRecord(id);
  if (kind !== 'offer' && kind !== 'request' && kind !== 'interest') return null;
  return { __typename: TYPE_OF_KIND[kind], nodeKey: id };
}

/** The talks at an event. */
export const slotsOfEvent: EventResolvers = {
  meetingSlots: ({ _id }, page, { loaders }) =>
    childConnection(loaders.slotsByEvent, _id, {}, pageRequest(EARLIEST, page)),
};

/** The talks of an institution. */
export const slotsOfInstitution: InstitutionResolvers = {
  meetingSlots: ({ id }, page, { loaders }) =>
    childConnection(loaders.slotsByParty, id, {}, pageRequest(EARLIEST, page)),
};

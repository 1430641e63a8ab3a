import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import { connectionResolvers, pageRequest, rootConnection } from '../../kit/connection.js';
import { countryOf } from '../../kit/country.js';
import { pickText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  AgendaItemResolvers,
  EventResolvers,
  MeetingConnectionResolvers,
  MeetingDelegationResolvers,
  MeetingParticipantResolvers,
  MeetingResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import { countryOfUser, mayEditEvent } from '../access.js';
import type { EventsContext } from '../context.js';
import { EVENT_FIELDS } from '../storedFields.js';
import { delegationsOf, type StoredMeeting } from './meeting.js';
import { LATEST_MEETING } from './meetingStore.js';
import {
  adoptMinutes,
  draftMinutes,
  openMeeting,
  setAgenda,
  setParticipants,
} from './writeMeeting.js';

const payload = (outcome: Outcome<StoredMeeting>) => payloadOf('meeting', outcome);

/** The event of the papers that an action names; null where there is none. */
async function eventOf(id: string, { loaders }: EventsContext) {
  const meeting = await loaders.meetingById.load(id);
  return meeting === null ? null : loaders.eventById.load(meeting.eventId);
}

/** How the papers of a meeting are written. */
export const meetingMutations: MutationResolvers = {
  meetingOpen: async (_root, { input }, { actions, loaders }) => {
    const event = await loaders.eventById.load(input.eventId);
    return payload(await actions.meetings.create(openMeeting(event), input));
  },
  meetingSetAgenda: async (_root, { input }, context) => {
    const event = await eventOf(input.id, context);
    return payload(await context.actions.meetings.perform(setAgenda(event), input));
  },
  meetingSetParticipants: async (_root, { input }, context) => {
    const rule = setParticipants(await eventOf(input.id, context), context.ask);
    return payload(await context.actions.meetings.perform(rule, input));
  },
  meetingDraftMinutes: async (_root, { input }, context) => {
    const event = await eventOf(input.id, context);
    return payload(await context.actions.meetings.perform(draftMinutes(event), input));
  },
  meetingAdoptMinutes: async (_root, { input }, context) => {
    const event = await eventOf(input.id, context);
    return payload(await context.actions.meetings.perform(adoptMinutes(event), input));
  },
};

export const meetingQueries: QueryResolvers = {
  meetings: (_root, page, { stores }) =>
    rootConnection(stores.meetings, {}, pageRequest(LATEST_MEETING, page)),
  meeting: (_root, { id }, { loaders }) => loaders.meetingById.load(id),
};

async function mayWrite({ eventId }: StoredMeeting, { loaders, viewer }: EventsContext) {
  const event = await loaders.eventById.load(eventId);
  return mayEditEvent(viewer, event ?? { hostInstitutionId: null, country: null });
}

/** Whether a reader may see who takes part, and drafts. */
async function isInside(meeting: StoredMeeting, context: EventsContext): Promise<boolean> {
  const country = countryOfUser(context.viewer);
  return (
    (country !== null && meeting.participants.some((each) => each.country === country)) ||
    (await mayWrite(meeting, context))
  );
}

/** Whether a reader may see the minutes. */
async function seesMinutes(meeting: StoredMeeting, context: EventsContext): Promise<boolean> {
  return meeting.state === 'MINUTES_ADOPTED' || isInside(meeting, context);
}

export const Meeting: MeetingResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.meetingById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  event: ({ eventId }, _args, { loaders }, info) =>
    loaders.eventById.load(eventId, EVENT_FIELDS.ofRecord(info)),
  agenda: ({ agenda }) => agenda.map((item, index) => ({ ...item, number: index + 1 })),
  delegations: ({ participants }) => delegationsOf(participants),
  participants: async (meeting, _args, context) =>
    (await isInside(meeting, context)) ? meeting.participants : null,
  minutes: async (meeting, args, context) =>
    (await seesMinutes(meeting, context)) ? pickText(meeting.minutes, args, context) : null,
  minutesUrl: async (meeting, _args, context) =>
    (await seesMinutes(meeting, context)) ? meeting.minutesUrl : null,
  history: async (meeting, page, context) =>
    (await mayWrite(meeting, context))
      ? historyOf(meeting, context.stores.meetings.trail, page)
      : null,
};

export const AgendaItem: AgendaItemResolvers = {
  presentedByCountry: ({ presentedByCountry }, _args, facts) =>
    countryOf(presentedByCountry, facts),
};

export const MeetingDelegation: MeetingDelegationResolvers = {
  country: ({ country }, _args, facts) => countryOf(country, facts),
};

export const MeetingParticipant: MeetingParticipantResolvers = {
  country: ({ country }, _args, facts) => countryOf(country, facts),
  institution: ({ institutionId }) => (institutionId === null ? null : { id: institutionId }),
};

export const MeetingConnection: MeetingConnectionResolvers = connectionResolvers;

/** The papers of an event. */
export const meetingOfEvent: EventResolvers = {
  meeting: ({ _id }, _args, { loaders }) => loaders.meetingOfEvent.load(_id),
};

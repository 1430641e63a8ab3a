import { historyOf } from '../../kit/actions/history.js';
import {
  childConnection,
  connectionResolvers,
  pageRequest,
  rootConnection,
} from '../../kit/connection.js';
import { countryName, countryOf } from '../../kit/country.js';
import { pickRequiredText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  EventResolvers,
  InstitutionResolvers,
  ParticipationCallConnectionResolvers,
  ParticipationCallResolvers,
  ParticipationConnectionResolvers,
  ParticipationResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import { isOfNetwork, mayApply, mayDecide, mayEditEvent } from '../access.js';
import type { EventsContext } from '../context.js';
import { EVENT_FIELDS } from '../storedFields.js';
import type { StoredParticipationRecord } from './participation.js';
import { isOpen } from './participationCall.js';
import { callConditions, LAST_TO_CLOSE } from './participationCallStore.js';
import { LATEST_ENTERED, participationConditions } from './participationStore.js';
import { sumParticipations } from './sumParticipations.js';

export const participationQueries: QueryResolvers = {
  participationCalls: (_root, { filter, ...page }, { stores, now }) =>
    rootConnection(
      stores.participationCalls,
      callConditions(filter, now()),
      pageRequest(LAST_TO_CLOSE, page),
    ),
  participationCall: (_root, { id }, { loaders }) => loaders.callById.load(id),
  participations: (_root, { filter, ...page }, { readers }) =>
    rootConnection(
      readers.participations,
      participationConditions(filter),
      pageRequest(LATEST_ENTERED, page),
    ),
  participation: (_root, { id }, { loaders }) => loaders.participationById.load(id),
};

export const ParticipationCall: ParticipationCallResolvers = {
  __resolveReference: (reference, { loaders }) => loaders.callById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  event: ({ eventId }, _args, { loaders }, info) =>
    loaders.eventById.load(eventId, EVENT_FIELDS.ofRecord(info)),
  text: ({ text }, args, facts) => pickRequiredText(text, args, facts),
  countries: ({ countries }, _args, facts) =>
    countries.flatMap((code) => countryOf(code, facts) ?? []),
  open: (call, _args, { now }) => isOpen(call, now()),
  async history(call, page, { viewer, stores, loaders }) {
    const event = await loaders.eventById.load(call.eventId);
    return mayEditEvent(viewer, event ?? { hostInstitutionId: null, country: null })
      ? historyOf(call, stores.participationCalls.trail, page)
      : null;
  },
};

/** Whether a reader may see the names of a delegation. */
function isInside(
  participation: StoredParticipationRecord,
  { viewer }: Pick<EventsContext, 'viewer'>,
): boolean {
  return isOfNetwork(viewer) || mayApply(viewer, participation) || mayDecide(viewer, participation);
}

export const Participation: ParticipationResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.participationById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  event: ({ eventId }, _args, { loaders }, info) =>
    loaders.eventById.load(eventId, EVENT_FIELDS.ofRecord(info)),
  call: ({ callId }, _args, { loaders }) =>
    callId === null ? null : loaders.callById.load(callId),
  country: ({ country }, _args, facts) => ({ code: country, name: countryName(country, facts) }),
  institution: ({ institutionId }) => (institutionId === null ? null : { id: institutionId }),
  members: (participation, _args, context) =>
    isInside(participation, context) ? participation.members : null,
  memberCount: ({ members }) => members.length,
  history: (participation, page, context) =>
    isInside(participation, context)
      ? historyOf(participation, context.stores.participations.trail, page)
      : null,
};

export const ParticipationCallConnection: ParticipationCallConnectionResolvers =
  connectionResolvers;
export const ParticipationConnection: ParticipationConnectionResolvers = connectionResolvers;

/** How countries take part in an event. */
export const participationsOfEvent: EventResolvers = {
  participations: async ({ _id, participations }, _args, { loaders }) =>
    sumParticipations(participations, await loaders.acceptedOf.load(null, _id)),
  participationCalls: ({ _id }, page, { loaders }) =>
    childConnection(loaders.callsByEvent, _id, {}, pageRequest(LAST_TO_CLOSE, page)),
  participationRecords: ({ _id }, page, { loaders }) =>
    childConnection(loaders.participationsByEvent, _id, {}, pageRequest(LATEST_ENTERED, page)),
};

/** How an institution takes part in events. */
export const participationsOfInstitution: InstitutionResolvers = {
  participationRecords: ({ id }, page, { loaders }) =>
    childConnection(loaders.participationsByInstitution, id, {}, pageRequest(LATEST_ENTERED, page)),
};

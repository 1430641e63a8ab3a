import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import {
  childConnection,
  connectionResolvers,
  pageRequest,
  rootConnection,
} from '../../kit/connection.js';
import { countryOf } from '../../kit/country.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  BoothConnectionResolvers,
  BoothResolvers,
  EventResolvers,
  InstitutionResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import { mayEditEvent } from '../access.js';
import type { EventsContext } from '../context.js';
import { EVENT_FIELDS } from '../storedFields.js';
import type { StoredBooth } from './booth.js';
import { BY_EVENT, BY_NUMBER, boothConditions } from './boothStore.js';
import { assignExhibitor, createBooth, reviseBooth, withdrawBooth } from './writeBooth.js';

const payload = (outcome: Outcome<StoredBooth>) => payloadOf('booth', outcome);

/** The event of the booth that an action names; null where there is none. */
async function eventOf(id: string, { loaders }: EventsContext) {
  const booth = await loaders.boothById.load(id);
  return booth === null ? null : loaders.eventById.load(booth.eventId);
}

export const boothMutations: MutationResolvers = {
  boothCreate: async (_root, { input }, { actions, loaders }) => {
    const event = await loaders.eventById.load(input.eventId);
    return payload(await actions.booths.create(createBooth(event), input));
  },
  boothRevise: async (_root, { input }, context) => {
    const event = await eventOf(input.id, context);
    return payload(await context.actions.booths.perform(reviseBooth(event), input));
  },
  boothAssignExhibitor: async (_root, { input }, context) => {
    const event = await eventOf(input.id, context);
    const exchange = await context.loaders.exchangeOfBooth.load(input.id);
    const rule = assignExhibitor(event, exchange, context.ask);
    return payload(await context.actions.booths.perform(rule, input));
  },
  boothWithdraw: async (_root, { input }, context) => {
    const event = await eventOf(input.id, context);
    const rule = withdrawBooth(event, (id) => context.stores.boothExchanges.countHolding(id));
    const outcome = await context.actions.booths.perform(rule, input);
    return { ...payload(outcome), booth: null };
  },
};

export const boothQueries: QueryResolvers = {
  booths: (_root, { filter, ...page }, { stores }) =>
    rootConnection(stores.booths, boothConditions(filter), pageRequest(BY_EVENT, page)),
  booth: (_root, { id }, { loaders }) => loaders.boothById.load(id),
};

export const Booth: BoothResolvers = {
  __resolveReference: (reference, { loaders }) => loaders.boothById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  event: ({ eventId }, _args, { loaders }, info) =>
    loaders.eventById.load(eventId, EVENT_FIELDS.ofRecord(info)),
  hostCountry: ({ hostCountry }, _args, facts) => countryOf(hostCountry, facts),
  guestCountry: ({ guestCountry }, _args, facts) => countryOf(guestCountry, facts),
  exhibitor: ({ exhibitorId }) => (exhibitorId === null ? null : { id: exhibitorId }),
  exchange: ({ _id }, _args, { loaders }) => loaders.exchangeOfBooth.load(_id),
  async history(booth, page, { viewer, stores, loaders }) {
    const event = await loaders.eventById.load(booth.eventId);
    return mayEditEvent(viewer, event ?? { hostInstitutionId: null, country: null })
      ? historyOf(booth, stores.booths.trail, page)
      : null;
  },
};

export const BoothConnection: BoothConnectionResolvers = connectionResolvers;

/** The booths at an event. */
export const boothsOfEvent: EventResolvers = {
  booths: ({ _id }, page, { loaders }) =>
    childConnection(loaders.boothsByEvent, _id, {}, pageRequest(BY_NUMBER, page)),
};

/** The booths at which an institution exhibits. */
export const boothsOfInstitution: InstitutionResolvers = {
  booths: ({ id }, page, { loaders }) =>
    childConnection(loaders.boothsByExhibitor, id, {}, pageRequest(BY_EVENT, page)),
};

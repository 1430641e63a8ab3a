import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import {
  childConnection,
  connectionResolvers,
  pageRequest,
  rootConnection,
} from '../../kit/connection.js';
import { countryOf } from '../../kit/country.js';
import { pickRequiredText, pickText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  EventResolvers,
  InstitutionResolvers,
  MutationResolvers,
  ProductUnveilingConnectionResolvers,
  ProductUnveilingResolvers,
  QueryResolvers,
  TechnologyOfferResolvers,
} from '../__generated__/resolvers.js';
import type { EventsContext } from '../context.js';
import { EVENT_FIELDS } from '../storedFields.js';
import type { StoredUnveiling } from './unveiling.js';
import { LATEST_UNVEILING, unveilingConditions } from './unveilingStore.js';
import {
  createUnveiling,
  mayWriteUnveiling,
  reviseUnveiling,
  withdrawUnveiling,
} from './writeUnveiling.js';

const payload = (outcome: Outcome<StoredUnveiling>) => payloadOf('productUnveiling', outcome);

/** The event of the record that an action names; null where there is none. */
async function eventOf(id: string, { loaders }: EventsContext) {
  const found = await loaders.unveilingById.load(id);
  return found === null ? null : loaders.eventById.load(found.eventId);
}

export const unveilingMutations: MutationResolvers = {
  productUnveilingCreate: async (_root, { input }, { actions, loaders, ask }) => {
    const event = await loaders.eventById.load(input.eventId);
    return payload(await actions.productUnveilings.create(createUnveiling(event, ask), input));
  },
  productUnveilingRevise: async (_root, { input }, context) => {
    const rule = reviseUnveiling(await eventOf(input.id, context), context.ask);
    return payload(await context.actions.productUnveilings.perform(rule, input));
  },
  productUnveilingWithdraw: async (_root, { input }, context) => {
    const rule = withdrawUnveiling(await eventOf(input.id, context));
    const outcome = await context.actions.productUnveilings.perform(rule, input);
    return { ...payload(outcome), productUnveiling: null };
  },
};

export const unveilingQueries: QueryResolvers = {
  productUnveilings: (_root, { filter, ...page }, { stores }) =>
    rootConnection(
      stores.productUnveilings,
      unveilingConditions(filter),
      pageRequest(LATEST_UNVEILING, page),
    ),
  productUnveiling: (_root, { id }, { loaders }) => loaders.unveilingById.load(id),
};

export const ProductUnveiling: ProductUnveilingResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.unveilingById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  name: ({ name }, args, facts) => pickRequiredText(name, args, facts),
  description: ({ description }, args, facts) => pickText(description, args, facts),
  event: ({ eventId }, _args, { loaders }, info) =>
    loaders.eventById.load(eventId, EVENT_FIELDS.ofRecord(info)),
  institution: ({ institutionId }) => ({ id: institutionId }),
  country: ({ country }, _args, facts) => countryOf(country, facts),
  offer: ({ offerId }) => (offerId === null ? null : { nodeKey: offerId }),
  async history(record, page, { viewer, stores, loaders }) {
    const event = await loaders.eventById.load(record.eventId);
    return mayWriteUnveiling(viewer, record, event)
      ? historyOf(record, stores.productUnveilings.trail, page)
      : null;
  },
};

export const ProductUnveilingConnection: ProductUnveilingConnectionResolvers = connectionResolvers;

/** The unveilings of an event. */
export const unveilingsOfEvent: EventResolvers = {
  productUnveilings: ({ _id }, page, { loaders }) =>
    childConnection(loaders.unveilingsByEvent, _id, {}, pageRequest(LATEST_UNVEILING, page)),
};

/** The unveilings of an institution. */
export const unveilingsOfInstitution: InstitutionResolvers = {
  productUnveilings: ({ id }, page, { loaders }) =>
    childConnection(loaders.unveilingsByInstitution, id, {}, pageRequest(LATEST_UNVEILING, page)),
};

/** The unveilings of an offer. */
export const unveilingsOfOffer: TechnologyOfferResolvers = {
  productUnveilings: ({ nodeKey }, page, { loaders }) =>
    childConnection(loaders.unveilingsByOffer, nodeKey, {}, pageRequest(LATEST_UNVEILING, page)),
};

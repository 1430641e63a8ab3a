import { requireSignedIn } from '../../kit/actions/actionErrors.js';
import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import {
  childConnection,
  connectionResolvers,
  pageRequest,
  rootConnection,
} from '../../kit/connection.js';
import { countryOf } from '../../kit/country.js';
import { pickRequiredText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  AccoladeConnectionResolvers,
  AccoladeResolvers,
  EventResolvers,
  InstitutionResolvers,
  MutationResolvers,
  QueryResolvers,
  TechnologyOfferResolvers,
} from '../__generated__/resolvers.js';
import { askExhibitor } from '../askExhibitor.js';
import type { EventsContext } from '../context.js';
import { EVENT_FIELDS } from '../storedFields.js';
import type { StoredAccolade } from './accolade.js';
import { accoladeConditions, LATEST_ACCOLADE } from './accoladeStore.js';
import {
  createAccolade,
  mayWriteAccolade,
  reviseAccolade,
  withdrawAccolade,
} from './writeAccolade.js';

const payload = (outcome: Outcome<StoredAccolade>) => payloadOf('accolade', outcome);

/** The event of the record that an action names; null where there is none. */
async function eventOf(id: string, { loaders }: EventsContext) {
  const found = await loaders.accoladeById.load(id);
  return found === null || found.eventId === null ? null : loaders.eventById.load(found.eventId);
}

export const accoladeMutations: MutationResolvers = {
  accoladeCreate: async (_root, { input }, { actions, loaders, ask, viewer }) => {
    requireSignedIn(viewer);
    const { eventId = null, institutionId } = input;
    const event = eventId === null ? null : await loaders.eventById.load(eventId);
    const rule = createAccolade(event, await askExhibitor(ask, institutionId), ask);
    return payload(await actions.accolades.create(rule, input));
  },
  accoladeRevise: async (_root, { input }, context) => {
    const rule = reviseAccolade(await eventOf(input.id, context), context.ask);
    return payload(await context.actions.accolades.perform(rule, input));
  },
  accoladeWithdraw: async (_root, { input }, context) => {
    const rule = withdrawAccolade(await eventOf(input.id, context));
    const outcome = await context.actions.accolades.perform(rule, input);
    return { ...payload(outcome), accolade: null };
  },
};

export const accoladeQueries: QueryResolvers = {
  accolades: (_root, { filter, ...page }, { stores }) =>
    rootConnection(
      stores.accolades,
      accoladeConditions(filter),
      pageRequest(LATEST_ACCOLADE, page),
    ),
  accolade: (_root, { id }, { loaders }) => loaders.accoladeById.load(id),
};

export const Accolade: AccoladeResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.accoladeById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  name: ({ name }, args, facts) => pickRequiredText(name, args, facts),
  event: ({ eventId }, _args, { loaders }, info) =>
    eventId === null ? null : loaders.eventById.load(eventId, EVENT_FIELDS.ofRecord(info)),
  institution: ({ institutionId }) => ({ id: institutionId }),
  country: ({ country }, _args, facts) => countryOf(country, facts),
  offer: ({ offerId }) => (offerId === null ? null : { nodeKey: offerId }),
  async history(record, page, { viewer, stores, loaders }) {
    const event = record.eventId === null ? null : await loaders.eventById.load(record.eventId);
    return mayWriteAccolade(viewer, record, event)
      ? historyOf(record, stores.accolades.trail, page)
      : null;
  },
};

export const AccoladeConnection: AccoladeConnectionResolvers = connectionResolvers;

/** The accolades of an event. */
export const accoladesOfEvent: EventResolvers = {
  accolades: ({ _id }, page, { loaders }) =>
    childConnection(loaders.accoladesByEvent, _id, {}, pageRequest(LATEST_ACCOLADE, page)),
};

/** The accolades of an institution. */
export const accoladesOfInstitution: InstitutionResolvers = {
  accolades: ({ id }, page, { loaders }) =>
    childConnection(loaders.accoladesByInstitution, id, {}, pageRequest(LATEST_ACCOLADE, page)),
};

/** The accolades of an offer. */
export const accoladesOfOffer: TechnologyOfferResolvers = {
  accolades: ({ nodeKey }, page, { loaders }) =>
    childConnection(loaders.accoladesByOffer, nodeKey, {}, pageRequest(LATEST_ACCOLADE, page)),
};

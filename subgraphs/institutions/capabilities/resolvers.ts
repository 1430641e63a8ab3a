import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import { isTextQuery, matchingText } from '../../kit/conditions.js';
import {
  childConnection,
  connectionResolvers,
  type PageArgs,
  pageRequest,
  rootConnection,
} from '../../kit/connection.js';
import { countryName } from '../../kit/country.js';
import { countryFacet, enumFacet, plainFacet } from '../../kit/facetValues.js';
import { pickRequiredText, pickText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  CapabilityConnectionResolvers,
  CapabilityFacetsResolvers,
  CapabilityResolvers,
  InstitutionCapabilitiesArgs,
  MutationResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import type { InstitutionsContext } from '../context.js';
import type { StoredInstitution } from '../institution.js';
import { INSTITUTION_FIELDS } from '../storedFields.js';
import type { StoredCapability } from './capability.js';
import { capabilityConditions, capabilityOrder } from './capabilityStore.js';
import {
  createCapability,
  mayWithdraw,
  reviseCapability,
  withdrawCapability,
} from './writeCapability.js';

const payload = (outcome: Outcome<StoredCapability>) => payloadOf('capability', outcome);

export const capabilityQueries: QueryResolvers = {
  capabilities: (_root, { filter, orderBy, query, ...page }, { stores }) => {
    const order = capabilityOrder(orderBy, { isTextSearch: isTextQuery(query) });
    const conditions = { ...capabilityConditions(filter), ...matchingText(query) };
    return rootConnection(stores.capabilities, conditions, pageRequest(order, page));
  },
  capability: (_root, { id }, { loaders }) => loaders.capabilityById.load(id),
};

/** How institutions tell what they are able to do. */
export const capabilityMutations: MutationResolvers = {
  capabilityCreate: async (_root, { input }, { actions, loaders }) =>
    payload(
      await actions.capabilities.create(
        createCapability((id) => loaders.institutionById.load(id)),
        input,
      ),
    ),
  capabilityRevise: async (_root, { input }, { actions }) =>
    payload(await actions.capabilities.perform(reviseCapability, input)),
  capabilityWithdraw: async (_root, { input }, { actions }) =>
    payload(await actions.capabilities.perform(withdrawCapability, input)),
};

export const Capability: CapabilityResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.capabilityById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  institution: ({ institutionId }, _args, { loaders }, info) =>
    loaders.institutionById.load(institutionId, INSTITUTION_FIELDS.ofRecord(info)),
  country: ({ country }, _args, facts) => ({ code: country, name: countryName(country, facts) }),
  title: ({ title }, args, facts) => pickRequiredText(title, args, facts),
  titleTranslations: ({ title }) => title,
  summary: ({ summary }, args, facts) => pickText(summary, args, facts),
  history: (capability, page: PageArgs, { viewer, stores }) =>
    mayWithdraw(viewer, capability) ? historyOf(capability, stores.capabilities.trail, page) : null,
};

export const CapabilityConnection: CapabilityConnectionResolvers = {
  ...connectionResolvers,
  facets: (connection) => ('facet' in connection ? connection : null),
};

export const CapabilityFacets: CapabilityFacetsResolvers = {
  kinds: async (list) => enumFacet(await list.facet('kinds')),
  countries: async (list, _args, facts) => countryFacet(await list.facet('countries'), facts),
  fields: async (list) => plainFacet(await list.facet('fields')),
};

/** What an institution is able to do. */
export const institutionCapabilityFields = {
  capabilities: (
    { _id }: StoredInstitution,
    { filter, orderBy, ...page }: Partial<InstitutionCapabilitiesArgs>,
    { loaders }: InstitutionsContext,
  ) =>
    childConnection(
      loaders.capabilitiesByInstitution,
      _id,
      capabilityConditions(filter),
      pageRequest(capabilityOrder(orderBy), page),
    ),
};

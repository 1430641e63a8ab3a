import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import { connectionResolvers } from '../../kit/connection.js';
import { countryOf } from '../../kit/country.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  FunderContactResolvers,
  FundingSearchConnectionResolvers,
  FundingSearchResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import { listField } from '../listFields.js';
import { dayOf } from '../project.js';
import { PROJECT_FIELDS } from '../storedFields.js';
import {
  committedTo,
  mayLeadSearch,
  overdueContacts,
  type StoredFundingSearch,
} from './fundingSearch.js';
import { fundingSearchConditions } from './fundingSearchStore.js';
import {
  abandonSearch,
  addContact,
  followUpContact,
  openSearch,
  succeedInSearch,
} from './leadFundingSearch.js';

const payload = (outcome: Outcome<StoredFundingSearch>) => payloadOf('fundingSearch', outcome);

/** What readers find of searches for money. */
export const fundingQueries: QueryResolvers = {
  fundingSearches: listField(({ readers }) => readers.fundingSearches, fundingSearchConditions),
  fundingSearch: (_root, { id }, { loaders }) => loaders.fundingSearchById.load(id),
};

/** The way of a search for money, step by step. */
export const fundingMutations: MutationResolvers = {
  fundingSearchOpen: async (_root, { input }, { actions, loaders }) => {
    const rule = openSearch((id) => loaders.projectById.load(id));
    return payload(await actions.fundingSearches.create(rule, input));
  },
  fundingSearchContactAdd: async (_root, { input }, { actions }) =>
    payload(await actions.fundingSearches.perform(addContact, input)),
  fundingSearchContactFollowUp: async (_root, { input }, { actions }) =>
    payload(await actions.fundingSearches.perform(followUpContact, input)),
  fundingSearchSucceed: async (_root, { input }, { actions }) =>
    payload(await actions.fundingSearches.perform(succeedInSearch, input)),
  fundingSearchAbandon: async (_root, { input }, { actions }) =>
    payload(await actions.fundingSearches.perform(abandonSearch, input)),
};

export const FundingSearch: FundingSearchResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.fundingSearchById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  project: ({ projectId }, _args, { loaders }, info) =>
    loaders.projectById.load(projectId, PROJECT_FIELDS.ofRecord(info)),
  overdueFollowUps: (search, _args, { now }) => overdueContacts(search, dayOf(now())),
  committed: committedTo,
  history: (search, page, { viewer, stores }) =>
    mayLeadSearch(viewer, search) ? historyOf(search, stores.fundingSearches.trail, page) : null,
};

export const FunderContact: FunderContactResolvers = {
  country: ({ country }, _args, facts) => countryOf(country, facts),
};

export const FundingSearchConnection: FundingSearchConnectionResolvers = connectionResolvers;

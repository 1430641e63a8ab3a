import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import {
  childConnection,
  connectionResolvers,
  type PageArgs,
  pageRequest,
  rootConnection,
} from '../../kit/connection.js';
import { countryOf } from '../../kit/country.js';
import { countryFacet, enumFacet, plainFacet } from '../../kit/facetValues.js';
import { pickRequiredText, pickText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  MutationResolvers,
  QueryResolvers,
  TransferCaseConnectionResolvers,
  TransferCaseFacetsResolvers,
  TransferCaseResolvers,
} from '../__generated__/resolvers.js';
import type { TechnologiesContext } from '../context.js';
import { LISTING_FIELDS } from '../storedFields.js';
import {
  confirmTransfer,
  discardTransfer,
  disputeTransfer,
  publishTransfer,
} from './leadTransfer.js';
import { reportTransfer, reviseTransfer } from './reportTransfer.js';
import { mayPublishTransfer, partiesOf } from './transferAccess.js';
import type { StoredTransferCase } from './transferCase.js';
import { transferConditions, transferOrder } from './transferStore.js';

const payload = (outcome: Outcome<StoredTransferCase>) => payloadOf('transferCase', outcome);

const sourcesOf = ({ readers, ask }: TechnologiesContext) => ({
  listings: readers.technologies,
  interests: readers.interests,
  ask,
});

export const transferQueries: QueryResolvers = {
  transferCases: (_root, { filter, orderBy, ...page }, { readers }) =>
    rootConnection(
      readers.transferCases,
      transferConditions(filter),
      pageRequest(transferOrder(orderBy), page),
    ),
  transferCase: (_root, { id }, { loaders }) => loaders.transferCaseById.load(id),
};

/** The way of a transfer case, step by step. */
export const transferMutations: MutationResolvers = {
  transferCaseReport: async (_root, { input }, context) =>
    payload(await context.actions.transferCases.create(reportTransfer(sourcesOf(context)), input)),
  transferCaseRevise: async (_root, { input }, context) =>
    payload(await context.actions.transferCases.perform(reviseTransfer(sourcesOf(context)), input)),
  transferCaseConfirm: async (_root, { input }, { actions }) =>
    payload(await actions.transferCases.perform(confirmTransfer, input)),
  transferCaseDispute: async (_root, { input }, { actions }) =>
    payload(await actions.transferCases.perform(disputeTransfer, input)),
  transferCasePublish: async (_root, { input }, { actions }) =>
    payload(await actions.transferCases.perform(publishTransfer, input)),
  transferCaseDiscard: async (_root, { input }, { actions }) => {
    const outcome = await actions.transferCases.perform(discardTransfer, input);
    return { ...payload(outcome), transferCase: null };
  },
};

/** The field by which a listing leads to the transfers that followed from it. */
export const listingTransfers = {
  transferCases: ({ _id }: { _id: string }, page: PageArgs, { loaders }: TechnologiesContext) =>
    childConnection(loaders.transfersByListing, _id, {}, pageRequest(transferOrder(null), page)),
};

/** The field by which an institution leads to its transfers. */
export const institutionTransfers = {
  transferCases: ({ id }: { id: string }, page: PageArgs, { loaders }: TechnologiesContext) =>
    childConnection(loaders.transfersByParty, id, {}, pageRequest(transferOrder(null), page)),
};

export const TransferCase: TransferCaseResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.transferCaseById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  title: ({ title }, args, facts) => pickRequiredText(title, args, facts),
  titleTranslations: ({ title }) => title,
  description: ({ description }, args, facts) => pickText(description, args, facts),
  giver: ({ giverInstitutionId }) => ({ id: giverInstitutionId }),
  receiver: ({ receiverInstitutionId }) => ({ id: receiverInstitutionId }),
  giverCountry: ({ giverCountry }, _args, facts) => countryOf(giverCountry, facts),
  receiverCountry: ({ receiverCountry }, _args, facts) => countryOf(receiverCountry, facts),
  confirmedBy: ({ confirmedByIds }) => confirmedByIds.map((id) => ({ id })),
  listing: ({ listingId }, _args, { loaders }, info) =>
    listingId === null
      ? null
      : loaders.technologyById.load(listingId, LISTING_FIELDS.ofRecord(info)),
  interest: ({ interestId }, _args, { loaders }) =>
    interestId === null ? null : loaders.interestById.load(interestId),
  agreement: ({ agreementId }) => (agreementId === null ? null : { nodeKey: agreementId }),
  history: (transfer, page, { viewer, stores }) =>
    partiesOf(viewer, transfer).length > 0 || mayPublishTransfer(viewer, transfer)
      ? historyOf(transfer, stores.transferCases.trail, page)
      : null,
};

export const TransferCaseConnection: TransferCaseConnectionResolvers = {
  ...connectionResolvers,
  facets: (connection) => ('facet' in connection ? connection : null),
};

export const TransferCaseFacets: TransferCaseFacetsResolvers = {
  methods: async (list) => enumFacet(await list.facet('methods')),
  countries: async (list, _args, facts) => countryFacet(await list.facet('countries'), facts),
  states: async (list) => enumFacet(await list.facet('states')),
  years: async (list) => plainFacet(await list.facet('years')),
  levels: async (list) => enumFacet(await list.facet('levels')),
};

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
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  ExpressionOfInterestConnectionResolvers,
  ExpressionOfInterestResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import type { TechnologiesContext } from '../context.js';
import { LISTING_FIELDS } from '../storedFields.js';
import { lapsesAt, type StoredInterest } from './interest.js';
import { interestConditions, NEWEST_INTEREST } from './interestStore.js';
import {
  acceptInterest,
  closeInterest,
  concludeInterest,
  declineInterest,
  forwardInterest,
  negotiateInterest,
} from './leadInterest.js';
import { sendInterest } from './sendInterest.js';
import { writeMessage } from './writeMessage.js';

const payload = (outcome: Outcome<StoredInterest>) => payloadOf('interest', outcome);

export const interestQueries: QueryResolvers = {
  interests: (_root, { filter, ...page }, { viewer, readers }) =>
    rootConnection(
      readers.interests,
      interestConditions(filter, viewer),
      pageRequest(NEWEST_INTEREST, page),
    ),
  interest: (_root, { id }, { loaders }) => loaders.interestById.load(id),
};

/** The way of an expression of interest, step by step. */
export const interestMutations: MutationResolvers = {
  interestSend: async (_root, { input }, { actions, readers, ask }) =>
    payload(
      await actions.interests.create(sendInterest({ readable: readers.technologies, ask }), input),
    ),
  interestForward: async (_root, { input }, { actions }) =>
    payload(await actions.interests.perform(forwardInterest, input)),
  interestAccept: async (_root, { input }, { actions }) =>
    payload(await actions.interests.perform(acceptInterest, input)),
  interestDecline: async (_root, { input }, { actions }) =>
    payload(await actions.interests.perform(declineInterest, input)),
  interestNegotiate: async (_root, { input }, { actions }) =>
    payload(await actions.interests.perform(negotiateInterest, input)),
  interestConclude: async (_root, { input }, { actions, ask }) =>
    payload(await actions.interests.perform(concludeInterest(ask), input)),
  interestClose: async (_root, { input }, { actions }) =>
    payload(await actions.interests.perform(closeInterest, input)),
  interestMessage: async (_root, { input }, { actions, stores }) =>
    payload(await writeMessage(actions.interests, stores.interests, input)),
};

/** The field by which a listing leads to the interest in it. */
export const listingInterests = {
  interests: ({ _id }: { _id: string }, page: PageArgs, { loaders }: TechnologiesContext) =>
    childConnection(loaders.interestsByListing, _id, {}, pageRequest(NEWEST_INTEREST, page)),
};

/** The fields by which an institution leads to what it asks and is asked. */
export const institutionInterests = {
  interestsSent: ({ id }: { id: string }, page: PageArgs, { loaders }: TechnologiesContext) =>
    childConnection(loaders.interestsSent, id, {}, pageRequest(NEWEST_INTEREST, page)),
  interestsReceived: ({ id }: { id: string }, page: PageArgs, { loaders }: TechnologiesContext) =>
    childConnection(loaders.interestsReceived, id, {}, pageRequest(NEWEST_INTEREST, page)),
};

export const ExpressionOfInterest: ExpressionOfInterestResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.interestById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  listing: ({ listingId }, _args, { loaders }, info) =>
    loaders.technologyById.load(listingId, LISTING_FIELDS.ofRecord(info)),
  askingInstitution: ({ askingInstitutionId }) => ({ id: askingInstitutionId }),
  askingCountry: ({ askingCountry }, _args, facts) => countryOf(askingCountry, facts),
  owningInstitution: ({ owningInstitutionId }) =>
    owningInstitutionId === null ? null : { id: owningInstitutionId },
  owningCountry: ({ listingCountry }, _args, facts) => countryOf(listingCountry, facts),
  sentAt: ({ createdAt }) => createdAt,
  lapsesAt,
  agreement: ({ agreementId }) => (agreementId === null ? null : { nodeKey: agreementId }),
  history: (interest, page, { stores }) => historyOf(interest, stores.interests.trail, page),
};

export const ExpressionOfInterestConnection: ExpressionOfInterestConnectionResolvers =
  connectionResolvers;

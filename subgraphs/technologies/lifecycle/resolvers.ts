import { forbidden, requireSignedIn } from '../../kit/actions/actionErrors.js';
import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import { type PageArgs, pageRequest, rootConnection } from '../../kit/connection.js';
import type {
  MutationResolvers,
  QueryResolvers,
  TechnologyListingPayloadResolvers,
} from '../__generated__/resolvers.js';
import { mayEditTechnology, mayModerateCountry, mayModerateTechnology } from '../access.js';
import type { TechnologiesContext } from '../context.js';
import { findDuplicates } from '../matching/findDuplicates.js';
import type { StoredTechnology } from '../technology.js';
import { LONGEST_WAITING } from '../technologyStore.js';
import {
  discardListing,
  fulfilListing,
  publishListing,
  rejectListing,
  renewListing,
  returnListing,
  shareListing,
  submitListing,
  withdrawListing,
} from './leadListing.js';
import { createListing, reviseListing } from './writeListing.js';

const payload = (outcome: Outcome<StoredTechnology>) => payloadOf('technology', outcome);

/** The way of a listing, step by step. */
export const lifecycleMutations: MutationResolvers = {
  technologyOfferCreate: async (_root, { input }, { actions, ask }) =>
    payload(await actions.technologies.create(createListing('OFFER', ask), input)),
  technologyRequestCreate: async (_root, { input }, { actions, ask }) =>
    payload(await actions.technologies.create(createListing('REQUEST', ask), input)),
  technologyOfferRevise: async (_root, { input }, { actions }) =>
    payload(await actions.technologies.perform(reviseListing('OFFER'), input)),
  technologyRequestRevise: async (_root, { input }, { actions }) =>
    payload(await actions.technologies.perform(reviseListing('REQUEST'), input)),
  technologySubmit: async (_root, { input }, { actions }) =>
    payload(await actions.technologies.perform(submitListing, input)),
  technologyReturn: async (_root, { input }, { actions }) =>
    payload(await actions.technologies.perform(returnListing, input)),
  technologyReject: async (_root, { input }, { actions }) =>
    payload(await actions.technologies.perform(rejectListing, input)),
  technologyPublish: async (_root, { input }, { actions, ask }) =>
    payload(await actions.technologies.perform(publishListing(ask), input)),
  technologyRenew: async (_root, { input }, { actions, ask }) =>
    payload(await actions.technologies.perform(renewListing(ask), input)),
  technologyWithdraw: async (_root, { input }, { actions }) =>
    payload(await actions.technologies.perform(withdrawListing, input)),
  technologyFulfil: async (_root, { input }, { actions }) =>
    payload(await actions.technologies.perform(fulfilListing, input)),
  technologyDiscard: async (_root, { input }, { actions }) => {
    const outcome = await actions.technologies.perform(discardListing, input);
    return { ...payload(outcome), technology: null };
  },
  technologyShare: async (_root, { input }, { actions }) =>
    payload(await actions.technologies.perform(shareListing, input)),
};

/** What moderators have to do. */
export const lifecycleQueries: QueryResolvers = {
  technologyModerationQueue: (_root, page, { viewer, readers }) => {
    requireSignedIn(viewer);
    const { country } = viewer;
    if (!mayModerateCountry(viewer, country)) {
      throw forbidden('a moderator, the secretariat or an administrator');
    }
    const seesAll = mayModerateCountry(viewer, null);
    return rootConnection(
      readers.technologies,
      { states: { state: 'SUBMITTED' }, ...(!seesAll && { countries: { country } }) },
      pageRequest(LONGEST_WAITING, page),
    );
  },
};

/** The fields by which owners and moderators follow a listing. */
export const lifecycleFields = {
  submittedAt: ({ submittedAt = null }: StoredTechnology) => submittedAt,
  moderatorNote: ({ moderatorNote = null }: StoredTechnology) => moderatorNote,
  history: (listing: StoredTechnology, page: PageArgs, { viewer, stores }: TechnologiesContext) =>
    mayEditTechnology(viewer, listing) || mayModerateTechnology(viewer, listing)
      ? historyOf(listing, stores.technologies.trail, page)
      : null,
};

const MOST_DUPLICATES = 5;

export const TechnologyListingPayload: TechnologyListingPayloadResolvers = {
  possibleDuplicates: ({ technology }, _args, { readers }) =>
    technology === null ? [] : findDuplicates(readers.technologies, technology, MOST_DUPLICATES),
};

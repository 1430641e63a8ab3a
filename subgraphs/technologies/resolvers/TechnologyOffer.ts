import { pickText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type { TechnologyOfferResolvers } from '../__generated__/resolvers.js';
import { matchList } from '../matching/matchList.js';
import { offerPackages } from '../packages/resolvers.js';
import { LISTING_FIELDS } from '../storedFields.js';
import { listingFields } from './TechnologyListing.js';

export const TechnologyOffer: TechnologyOfferResolvers = {
  ...listingFields,
  ...offerPackages,
  __resolveReference: async (reference, { loaders }, info) => {
    const technology = await loaders.technologyById.load(
      idOfReference(reference),
      LISTING_FIELDS.ofRecord(info),
    );
    return technology?.kind === 'OFFER' ? technology : null;
  },
  advantages: ({ advantages }, args, facts) => pickText(advantages, args, facts),
  applications: ({ applications }, args, facts) => pickText(applications, args, facts),
  partnerSought: ({ partnerSought }, args, facts) => pickText(partnerSought, args, facts),
  exhibitedAt: ({ exhibitedAtIds }) => exhibitedAtIds.map((id) => ({ id })),
  originProject: ({ originProjectId }) =>
    originProjectId === null ? null : { nodeKey: originProjectId },
  matches: (listing, { first }, { loaders }) => matchList(listing, first, loaders.matchesByListing),
};

import { pickText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type { TechnologyRequestResolvers } from '../__generated__/resolvers.js';
import { matchList } from '../matching/matchList.js';
import { LISTING_FIELDS } from '../storedFields.js';
import { listingFields } from './TechnologyListing.js';

export const TechnologyRequest: TechnologyRequestResolvers = {
  ...listingFields,
  __resolveReference: async (reference, { loaders }, info) => {
    const technology = await loaders.technologyById.load(
      idOfReference(reference),
      LISTING_FIELDS.ofRecord(info),
    );
    return technology?.kind === 'REQUEST' ? technology : null;
  },
  originAssessment: ({ originAssessmentId = null }) =>
    originAssessmentId === null ? null : { nodeKey: originAssessmentId },
  need: ({ need }, args, facts) => pickText(need, args, facts),
  expertiseSought: ({ expertiseSought }, args, facts) => pickText(expertiseSought, args, facts),
  constraints: ({ constraints }, args, facts) => pickText(constraints, args, facts),
  matches: (listing, { first }, { loaders }) => matchList(listing, first, loaders.matchesByListing),
};

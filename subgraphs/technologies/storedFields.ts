import { storedFieldsOf } from '../kit/storedFields.js';
import type {
  TechnologyOfferResolvers,
  TechnologyRequestResolvers,
} from './__generated__/resolvers.js';
import type { StoredTechnology } from './technology.js';

/** What is read of a listing for what is selected of it. */
export const LISTING_FIELDS = storedFieldsOf<
  TechnologyOfferResolvers | TechnologyRequestResolvers,
  StoredTechnology
>({
  types: ['TechnologyOffer', 'TechnologyRequest'],
  always: ['kind'],
  needs: {
    id: [],
    nodeKey: [],
    titleTranslations: ['title'],
    institution: ['institutionId'],
    taskForce: ['taskForceId'],
    exhibitedAt: ['exhibitedAtIds'],
    originProject: ['originProjectId'],
    originAssessment: ['originAssessmentId'],
    interests: [],
    transferCases: [],
    packages: [],
    // Who may see it and what explains a match depend on much of a listing.
    history: 'WHOLE',
    matches: 'WHOLE',
  },
});

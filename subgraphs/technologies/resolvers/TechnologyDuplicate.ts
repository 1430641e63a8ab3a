import type { TechnologyDuplicateResolvers } from '../__generated__/resolvers.js';
import type { Likeness } from '../matching/compareListings.js';

const TEXTS: Readonly<Record<Likeness, string>> = {
  SAME_PAGE: 'Both came from the same page.',
  SAME_RIGHT: 'Both name the same patent or other right.',
  SIMILAR_TITLE: 'The titles have the same words, or nearly.',
  SIMILAR_TEXT: 'The texts have the same words, or nearly.',
  SAME_INSTITUTION: 'Both are of the same institution.',
};

export const TechnologyDuplicate: TechnologyDuplicateResolvers = {
  reasons: ({ likenesses }) => likenesses.map((kind) => ({ kind, text: TEXTS[kind] })),
};

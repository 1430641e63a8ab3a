import type { ActedKind } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { brokenRulesOf, type StoredTechnology } from '../technology.js';

/** What actions need to know of listings. */
export const LISTING: ActedKind<StoredTechnology> = {
  noun: 'listing',
  stateOf: ({ state }) => state,
  brokenRules: (listing) =>
    brokenRulesOf(listing).map(({ field, sentence }) =>
      refusal('INVALID', sentence, WRITTEN_IN_CONTENT.has(field) ? `content.${field}` : field),
    ),
  taken: {},
};

const WRITTEN_IN_CONTENT = new Set(['readiness', 'stage', 'intellectualProperty']);

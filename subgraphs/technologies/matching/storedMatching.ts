import { matchingOf, type TermSource } from './matchTerms.js';
import type { MatchSide } from './scoreMatch.js';

/** What a listing is found and compared by, stored with it. */
export interface StoredMatching {
  /** By which an index finds it, see {@link matchingOf}. */
  leads: string[];
  /** A {@link MatchSide} as JSON: hundreds are read for one listing, and one text is read faster than forty values. */
  side: string;
}

/** What is stored of a listing for matching. */
export function storedMatchingOf(
  listing: TermSource & Omit<MatchSide, 'matching'>,
): StoredMatching {
  const { leads, terms, weights } = matchingOf(listing);
  const side: MatchSide = {
    keywords: listing.keywords,
    classifications: listing.classifications,
    sectors: listing.sectors,
    sustainableDevelopmentGoals: listing.sustainableDevelopmentGoals,
    readiness: listing.readiness,
    cooperationTypes: listing.cooperationTypes,
    country: listing.country,
    targetCountries: listing.targetCountries,
    taskForceId: listing.taskForceId,
    matching: { terms, weights },
  };
  return { leads, side: JSON.stringify(side) };
}

/** The side that {@link storedMatchingOf} has stored. */
export function readSide({ side }: Pick<StoredMatching, 'side'>): MatchSide {
  return JSON.parse(side);
}

import type { StoredTechnology } from '../technology.js';
import { matchingOf, type TermSource } from './matchTerms.js';
import type { MatchSide } from './scoreMatch.js';

/** What a listing is found and compared by, stored with it. */
export interface StoredMatching {
  /** By which an index finds it, see {@link matchingOf}. */
  leads: string[];
  /** A {@link CandidateSide} as JSON: hundreds are read for one listing, and one text is read faster than forty values. */
  side: string;
}

/** A {@link MatchSide}, and what tells whether it is a candidate of a listing. */
export type CandidateSide = MatchSide &
  Pick<StoredTechnology, 'institutionId'> & { readonly leads: readonly string[] };

/** What is stored of a listing for matching. */
export function storedMatchingOf(
  listing: TermSource & Omit<CandidateSide, 'matching' | 'leads'>,
): StoredMatching {
  const { leads, terms, weights } = matchingOf(listing);
  const side: CandidateSide = {
    keywords: listing.keywords,
    classifications: listing.classifications,
    sectors: listing.sectors,
    sustainableDevelopmentGoals: listing.sustainableDevelopmentGoals,
    readiness: listing.readiness,
    cooperationTypes: listing.cooperationTypes,
    country: listing.country,
    targetCountries: listing.targetCountries,
    taskForceId: listing.taskForceId,
    institutionId: listing.institutionId,
    leads,
    matching: { terms, weights },
  };
  return { leads, side: JSON.stringify(side) };
}

/** The side that {@link storedMatchingOf} has stored. */
export function readSide({ side }: Pick<StoredMatching, 'side'>): CandidateSide {
  return JSON.parse(side);
}

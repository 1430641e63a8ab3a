import type { StoredTechnology } from '../technology.js';
import type { TechnologyReader } from '../technologyStore.js';
import {
  type Asker,
  type CandidateRow,
  candidateParts,
  fitsPair,
  leadsTo,
  ONCE_EACH,
} from './candidates.js';
import { matchingOf } from './matchTerms.js';
import { rarityOf } from './rarityOf.js';
import { type MatchSide, type Rarity, type ScoredPair, scoreMatch } from './scoreMatch.js';
import { type CandidateSide, readSide } from './storedMatching.js';
import type { TermCounts } from './termCounts.js';

/** Below it two listings share a common word and nothing else. */
const LEAST_SCORE = 0.05;
/** What the public's published listings say of terms: the same for every viewer, so that no score tells of more. */
export interface TermStatistics {
  termCounts(terms: readonly string[]): Promise<TermCounts>;
  publishedCount(): Promise<number>;
}

/** A listing that matches, by its id. */
export interface FoundMatch extends ScoredPair {
  readonly id: string;
}

type Candidate = CandidateSide & { readonly _id: string };

/**
 * The listings of the other kind that fit each of some listings, best first, of those that `readable` gives.
 *
 * However many ask, the terms are counted in one round trip and the candidates read in another. Only what is published is
 * matched, never with a listing of the same institution, and only where each side's country is one the other is meant for.
 */
export async function findMatches(
  readable: Pick<TechnologyReader, 'union'>,
  statistics: TermStatistics,
  listings: readonly StoredTechnology[],
): Promise<ReadonlyMap<string, readonly FoundMatch[]>> {
  const asking = listings
    .filter(({ state }) => state === 'PUBLISHED')
    .map((listing) => ({ listing, matching: matchingOf(listing) }));
  const terms = [
    ...new Set(asking.flatMap(({ matching }) => [...matching.terms, ...matching.leads])),
  ];
  const [counts, all] = await Promise.all([
    statistics.termCounts(terms),
    statistics.publishedCount(),
  ]);
  const rarity = (term: string) => {
    const count = counts.get(term);
    return rarityOf(count === undefined ? 0 : count.OFFER + count.REQUEST, all);
  };
  const askers = asking.map(({ listing, matching }): Asker => {
    return { listing, matching, ...leadsTo(listing, matching, { counts, rarity }) };
  });
  const rows = await readable.union<CandidateRow>(candidateParts(askers), ONCE_EACH);
  const candidates = rows.flatMap(({ _id, side, askers: foundFor }) =>
    side === null ? [] : [{ candidate: { _id, ...readSide({ side }) }, foundFor }],
  );
  return new Map(
    askers.map((asker, number) => {
      const leads = new Set(asker.leads);
      const fitting = candidates.flatMap(({ candidate, foundFor }) => {
        const isFound = asker.isOverfull
          ? foundFor.includes(number)
          : candidate.leads.some((lead) => leads.has(lead));
        return isFound && fitsPair(asker.listing, candidate) ? [candidate] : [];
      });
      const { listing, matching } = asker;
      return [listing._id, rankMatches({ ...listing, matching }, fitting, rarity)];
    }),
  );
}

function rankMatches(
  listing: MatchSide & Pick<StoredTechnology, 'kind'>,
  candidates: readonly Candidate[],
  rarity: Rarity,
): readonly FoundMatch[] {
  const isOffer = listing.kind === 'OFFER';
  return candidates
    .map((other) => ({
      id: other._id,
      ...(isOffer ? scoreMatch(listing, other, rarity) : scoreMatch(other, listing, rarity)),
    }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

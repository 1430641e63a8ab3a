import type { Conditions, UnionPart } from '../../kit/recordReader.js';
import type { StoredTechnology } from '../technology.js';
import type { TechnologyReader } from '../technologyStore.js';
import { leadsOf } from './leadsOf.js';
import { isMark, type MatchTerms, matchingOf } from './matchTerms.js';
import { rarityOf } from './rarityOf.js';
import { type MatchSide, type Rarity, type ScoredPair, scoreMatch } from './scoreMatch.js';
import { readSide } from './storedMatching.js';
import type { TermCounts } from './termCounts.js';

/** The most that one listing is compared with; more of them change the first hundred no longer. */
export const MOST_CANDIDATES = 300;
/** Below it two listings share a common word and nothing else. */
const LEAST_SCORE = 0.05;
/** A classification or a task force finds candidates as well as a keyword. */
const CODE_WEIGHT = 5;

/** What the public's published listings say of terms: the same for every viewer, so that no score tells of more. */
export interface TermStatistics {
  termCounts(terms: readonly string[]): Promise<TermCounts>;
  publishedCount(): Promise<number>;
}

/** A listing that matches, by its id. */
export interface FoundMatch extends ScoredPair {
  readonly id: string;
}

type Candidate = MatchSide & { readonly _id: string };

interface CandidateRow {
  readonly _id: string;
  /** Null where an earlier release has stored it since the indexes were made. */
  readonly side: string | null;
  /** Which of those that ask it was found for. */
  readonly askers: readonly number[];
}

/** Those that ask together are often alike: what several of them find is sent and read once. */
const ONCE_EACH = [
  { $group: { _id: '$_id', side: { $first: '$side' }, askers: { $push: '$asker' } } },
];

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
  const rows = await readable.union<CandidateRow>(
    asking.flatMap(({ listing, matching }, asker) =>
      candidatesOf(listing, matching, { asker, counts, rarity }),
    ),
    ONCE_EACH,
  );
  const candidates = asking.map((): Candidate[] => []);
  for (const { _id, side, askers } of rows) {
    if (side === null) continue;
    const candidate = { _id, ...readSide({ side }) };
    for (const asker of askers) candidates[asker]?.push(candidate);
  }
  return new Map(
    asking.map(({ listing, matching }, asker) => [
      listing._id,
      rankMatches({ ...listing, matching }, candidates[asker] ?? [], rarity),
    ]),
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

function candidatesOf(
  listing: StoredTechnology,
  matching: MatchTerms,
  {
    asker,
    counts,
    rarity,
  }: { readonly asker: number; readonly counts: TermCounts; readonly rarity: Rarity },
): UnionPart<StoredTechnology>[] {
  const kind = listing.kind === 'OFFER' ? 'REQUEST' : 'OFFER';
  const weights = new Map(
    matching.terms.map((term, index) => [term, matching.weights[index] ?? 0]),
  );
  const possible = [...new Set([...matching.terms, ...matching.leads])].filter(
    (term) => !isMark(term),
  );
  const leads = leadsOf(
    possible.map((term) => ({
      term,
      worth: (weights.get(term) ?? CODE_WEIGHT) * rarity(term),
      count: counts.get(term)?.[kind] ?? 0,
    })),
    MOST_CANDIDATES,
  );
  if (leads.length === 0) return [];
  return [
    {
      conditions: {
        leads: { 'matching.leads': { $in: [...leads] } },
        state: { state: 'PUBLISHED' },
        kind: { kind },
        ...pairConditions(listing),
      },
      stages: [
        { $limit: MOST_CANDIDATES },
        { $project: { side: '$matching.side', asker: { $literal: asker } } },
      ],
    },
  ];
}

/** What the other side must be, whatever the subject. A country that is not known is in no list of countries. */
function pairConditions({
  country,
  targetCountries,
  institutionId,
}: StoredTechnology): Conditions<StoredTechnology> {
  return {
    wantsUs: { targetCountries: { $in: [[], ...(country === null ? [] : [country])] } },
    ...(targetCountries.length > 0 && { wanted: { country: { $in: targetCountries } } }),
    ...(institutionId !== null && { others: { institutionId: { $ne: institutionId } } }),
  } as Conditions<StoredTechnology>;
}

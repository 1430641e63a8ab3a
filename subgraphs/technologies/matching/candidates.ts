import type { Conditions, UnionPart } from '../../kit/recordReader.js';
import type { StoredTechnology } from '../technology.js';
import { leadsOf } from './leadsOf.js';
import { isMark, type MatchTerms } from './matchTerms.js';
import type { Rarity } from './scoreMatch.js';
import type { CandidateSide } from './storedMatching.js';
import type { TermCounts } from './termCounts.js';

/** The most that one listing is compared with; more of them change the first hundred no longer. */
const MOST_CANDIDATES = 300;
/** A classification or a task force finds candidates as well as a keyword. */
const CODE_WEIGHT = 5;

/** One that asks, and by what its candidates are looked for. */
export interface Asker {
  readonly listing: StoredTechnology;
  readonly matching: MatchTerms;
  readonly leads: readonly string[];
  /** Whether its leads name more listings than it is compared with. */
  readonly isOverfull: boolean;
}

/** A row that {@link candidateParts} gives. */
export interface CandidateRow {
  readonly _id: string;
  /** Null where an earlier release has stored it since the indexes were made. */
  readonly side: string | null;
  /** The overfull askers it was found for, by number; null for what was found for all others. */
  readonly askers: readonly (number | null)[];
}

/** The end of {@link candidateParts}: what several of them find is sent and read once. */
export const ONCE_EACH = [
  { $group: { _id: '$_id', side: { $first: '$side' }, askers: { $push: '$asker' } } },
];

/** By what the candidates of a listing are looked for. */
export function leadsTo(
  listing: StoredTechnology,
  matching: MatchTerms,
  { counts, rarity }: { readonly counts: TermCounts; readonly rarity: Rarity },
): Pick<Asker, 'leads' | 'isOverfull'> {
  const weights = new Map(
    matching.terms.map((term, index) => [term, matching.weights[index] ?? 0]),
  );
  const countOf = (term: string) => counts.get(term)?.[partnerOf(listing)] ?? 0;
  const leads = leadsOf(
    [...new Set([...matching.terms, ...matching.leads])]
      .filter((term) => !isMark(term))
      .map((term) => ({
        term,
        worth: (weights.get(term) ?? CODE_WEIGHT) * rarity(term),
        count: countOf(term),
      })),
    MOST_CANDIDATES,
  );
  const named = leads.reduce((sum, term) => sum + countOf(term), 0);
  return { leads, isOverfull: named > MOST_CANDIDATES };
}

/**
 * Looks for the candidates of all that ask at once: those that ask together are often alike, and a listing that fits
 * several is read once. One whose leads name too many has a part of its own, which is cut short among those that fit it.
 */
export function candidateParts(askers: readonly Asker[]): UnionPart<StoredTechnology>[] {
  const partOf = (
    kind: StoredTechnology['kind'],
    leads: Iterable<string>,
    {
      conditions,
      limit,
      asker,
    }: Pick<UnionPart<StoredTechnology>, 'conditions'> & {
      readonly limit: number;
      readonly asker: number | null;
    },
  ) => ({
    conditions: {
      leads: { 'matching.leads': { $in: [...leads] } },
      state: { state: 'PUBLISHED' as const },
      kind: { kind },
      ...conditions,
    },
    stages: [
      { $limit: limit },
      { $project: { side: '$matching.side', asker: { $literal: asker } } },
    ],
  });
  const shared = (['OFFER', 'REQUEST'] as const).flatMap((kind) => {
    const some = askers.filter(
      ({ listing, leads, isOverfull }) =>
        partnerOf(listing) === kind && !isOverfull && leads.length > 0,
    );
    if (some.length === 0) return [];
    const limit = some.length * MOST_CANDIDATES;
    const leads = new Set(some.flatMap((asker) => asker.leads));
    return [partOf(kind, leads, { conditions: {}, limit, asker: null })];
  });
  const own = askers.flatMap(({ listing, leads, isOverfull }, asker) => {
    if (!isOverfull) return [];
    const conditions = pairConditions(listing);
    return [partOf(partnerOf(listing), leads, { conditions, limit: MOST_CANDIDATES, asker })];
  });
  return [...shared, ...own];
}

function partnerOf({ kind }: StoredTechnology): StoredTechnology['kind'] {
  return kind === 'OFFER' ? 'REQUEST' : 'OFFER';
}

/** Whether the other side may be matched, whatever the subject: what {@link pairConditions} says of one listing. */
export function fitsPair(
  { country, targetCountries, institutionId }: StoredTechnology,
  other: CandidateSide,
): boolean {
  const wantsUs =
    other.targetCountries.length === 0 ||
    (country !== null && other.targetCountries.includes(country));
  const isWanted =
    targetCountries.length === 0 ||
    (other.country !== null && targetCountries.includes(other.country));
  return wantsUs && isWanted && (institutionId === null || other.institutionId !== institutionId);
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

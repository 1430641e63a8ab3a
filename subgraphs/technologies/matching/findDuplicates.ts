import type { StoredTechnology } from '../technology.js';
import type { TechnologyReader } from '../technologyStore.js';
import {
  type Comparable,
  compareListings,
  LIKELY,
  type Likeness,
  marksOf,
} from './compareListings.js';
import { leadsOf } from './leadsOf.js';
import { countTerms } from './termCounts.js';
import { stemsOf } from './wordsOf.js';

/** A listing that may repeat another one; a stored listing is one as it stands. */
export type DuplicateDraft = Comparable &
  Pick<StoredTechnology, 'kind' | 'keywords'> & {
    /** Of a listing that is stored already. */
    readonly _id?: string | undefined;
  };

/** A listing that is there already, and why it seems to be the same. */
export interface FoundDuplicate {
  listing: StoredTechnology;
  /** 0.6 to 1. */
  score: number;
  likenesses: readonly Likeness[];
}

/** The most listings that one is compared with. */
const MOST_CANDIDATES = 100;
const MOST_TERMS = 40;
/** A page or a right that more listings name is that of a catalogue or of a family of inventions. */
const MOST_OF_ONE_MARK = 3;

/**
 * The listings of the same kind, in any state, that a listing probably repeats, likeliest first, of those that `readable`
 * gives.
 *
 * Two round trips: one counts the words of the title, the keywords and the rights, one reads the listings that have the
 * rarest of them.
 */
export async function findDuplicates(
  readable: Pick<TechnologyReader, 'union'>,
  listing: DuplicateDraft,
  limit: number,
): Promise<FoundDuplicate[]> {
  const words = [...stemsOf(...listing.title.map(({ value }) => value), ...listing.keywords)].slice(
    0,
    MOST_TERMS,
  );
  const marks = marksOf(listing).slice(0, MOST_TERMS);
  const counts = await countTerms(readable, [...words, ...marks]);
  const countOf = (term: string) => counts.get(term)?.[listing.kind] ?? 0;
  const isTelling = (mark: string) => countOf(mark) <= MOST_OF_ONE_MARK;
  const rarity = (word: string) => 1 / (1 + Math.log1p(countOf(word)));
  const possible = words.map((term) => ({ term, worth: rarity(term), count: countOf(term) }));
  const leads = [...marks.filter(isTelling), ...leadsOf(possible, MOST_CANDIDATES)];
  if (leads.length === 0) return [];
  const candidates = await readable.union<StoredTechnology>([
    {
      conditions: {
        leads: { 'matching.leads': { $in: leads } },
        kind: { kind: listing.kind },
        ...(listing._id !== undefined && { others: { _id: { $ne: listing._id } } }),
      },
      stages: [{ $limit: MOST_CANDIDATES }],
    },
  ]);
  return candidates
    .map((candidate) => ({
      listing: candidate,
      ...compareListings(listing, candidate, { rarity, isTelling }),
    }))
    .filter(({ score }) => score >= LIKELY)
    .sort((a, b) => b.score - a.score || (a.listing._id < b.listing._id ? -1 : 1))
    .slice(0, limit);
}

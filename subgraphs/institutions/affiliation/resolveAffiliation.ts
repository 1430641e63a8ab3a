import type { StoredInstitution } from '../institution.js';
import { fuzzyKeysOf, MIN_FUZZY_LENGTH, searchKeysOf } from './affiliationKeys.js';
import { type RankedCandidates, rankCandidates } from './rankCandidates.js';
import { type AffiliationText, readAffiliation } from './readAffiliation.js';
import { weightOf } from './vocabulary.js';

/** What one part of an affiliation text may mean. */
export interface ResolvedPart extends RankedCandidates {
  readonly text: string;
  readonly country: string | null;
}

/** What the store is asked for to resolve affiliations. */
export interface AffiliationSource {
  /** Ids of institutions by key, of those keys that no more than `most` institutions have. */
  idsByAffiliationKeys(
    keys: readonly string[],
    most: number,
  ): Promise<ReadonlyMap<string, readonly string[]>>;
  findByIds(ids: readonly string[]): Promise<readonly StoredInstitution[]>;
}

/** A key that more institutions have says too little to be worth reading them all. */
const MOST_PER_KEY = 60;
/** How many institutions are compared word by word. */
const MOST_COMPARED = 60;
/** How many unknown words are searched for as misspelt. */
const MOST_MISSPELT = 6;

/**
 * Finds the institutions that a free text names, part by part; BAD_USER_INPUT for a text that cannot be one.
 *
 * A part costs two look-ups in an index, three when it has words that no name has, and their work is bounded whatever
 * the text.
 */
export async function resolveAffiliation(
  source: AffiliationSource,
  text: string,
  countryHint: string | null,
): Promise<readonly ResolvedPart[]> {
  const parts = readAffiliation(text);
  return Promise.all(
    parts.map(async (part) => {
      const found = await source.findByIds(await candidateIds(source, part));
      // A record made in error stands for no institution, and one that was merged stands no more for itself.
      const standing = found.filter(
        ({ status, mergedIntoId }) => status !== 'WITHDRAWN' && mergedIntoId === undefined,
      );
      const { candidates, chosen } = rankCandidates(part, standing, countryHint);
      return { text: part.text, country: part.country, candidates, chosen };
    }),
  );
}

async function candidateIds(source: AffiliationSource, part: AffiliationText): Promise<string[]> {
  const keys = searchKeysOf(part);
  const found = await source.idsByAffiliationKeys(keys, MOST_PER_KEY);
  // A word that stands in too many names is no key of the answer, and no misspelt one either.
  const unknown = part.segments
    .flatMap(({ words }) => words.map(({ form }) => form))
    .filter((form) => isLikeAName(form) && found.get(form)?.length === 0);
  const halves = [...new Set(unknown)].slice(0, MOST_MISSPELT).flatMap(fuzzyKeysOf);
  const alike =
    halves.length === 0
      ? new Map<string, readonly string[]>()
      : await source.idsByAffiliationKeys([...new Set(halves)], MOST_PER_KEY);
  return mostTelling([...found.values(), ...alike.values()]);
}

function isLikeAName(form: string): boolean {
  return form.length >= MIN_FUZZY_LENGTH && weightOf(form) === 1 && !/\d/.test(form);
}

/** The institutions with the most keys, a key counting for more the fewer have it. */
function mostTelling(idsOfKeys: readonly (readonly string[])[]): string[] {
  const told = new Map<string, number>();
  for (const ids of idsOfKeys) {
    for (const id of ids) told.set(id, (told.get(id) ?? 0) + 1 / Math.log2(ids.length + 1));
  }
  return [...told]
    .sort(([a, tellsA], [b, tellsB]) => tellsB - tellsA || (a < b ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .map(([id]) => id);
}

import { entityLoader } from '../../kit/entityLoader.js';
import type { TechnologyReader } from '../technologyStore.js';

// A term that as many listings have tells next to nothing, and counting on would read the whole index.
const COUNTED_AT_MOST = 2_000;
const TERMS_PER_QUERY = 500;

/** How many listings have each of some terms, those of either kind; a term that none has is left out. */
export type TermCounts = ReadonlyMap<string, KindCounts>;

interface KindCounts {
  readonly OFFER: number;
  readonly REQUEST: number;
}

/** Remembers what was counted until the collection changes. */
export interface TermMemory {
  remember<Value>(key: unknown, count: () => Promise<Value>): Promise<Value>;
}

/** Counts the published listings that have each of the terms, from the keys of an index. */
export async function countTerms(
  reader: Pick<TechnologyReader, 'union'>,
  terms: readonly string[],
): Promise<TermCounts> {
  const chunks = Array.from({ length: Math.ceil(terms.length / TERMS_PER_QUERY) }, (_, index) =>
    terms.slice(index * TERMS_PER_QUERY, (index + 1) * TERMS_PER_QUERY),
  );
  const rows = await Promise.all(
    chunks.map((chunk) =>
      reader.union<{ term: string } & KindCounts>(
        chunk.map((term) => ({
          conditions: { term: { 'matching.leads': term }, state: { state: 'PUBLISHED' } },
          stages: [
            { $limit: COUNTED_AT_MOST },
            { $group: { _id: null, OFFER: countOf('OFFER'), REQUEST: countOf('REQUEST') } },
            // The terms come from texts of strangers, and one with a $ must stay a plain text.
            { $set: { term: { $literal: term } } },
          ],
        })),
      ),
    ),
  );
  return new Map(rows.flat().map((row) => [row.term, row]));
}

/** The same, asking only for terms that the memory does not know. */
export async function rememberTerms(
  reader: Pick<TechnologyReader, 'union'>,
  memory: TermMemory,
  terms: readonly string[],
): Promise<TermCounts> {
  const loader = entityLoader(
    async (unknown) => [...(await countTerms(reader, unknown))],
    ([term]) => term,
  );
  const counts = await Promise.all(
    terms.map((term) => memory.remember(['term', term], () => loader.load(term))),
  );
  return new Map(counts.flatMap((count) => (count === null ? [] : [count])));
}

function countOf(kind: string) {
  return { $sum: { $cond: [{ $eq: ['$kind', kind] }, 1, 0] } };
}

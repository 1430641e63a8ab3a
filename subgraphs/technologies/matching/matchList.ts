import { badUserInput } from '../../kit/badUserInput.js';
import { MAX_PAGE_SIZE } from '../../kit/connection.js';
import { argumentLoader } from '../../kit/entityLoader.js';
import type { RecordLoader } from '../../kit/loadById.js';
import type { StoredOffer, StoredRequest, StoredTechnology } from '../technology.js';
import type { TechnologyReader } from '../technologyStore.js';
import { type FoundMatch, findMatches, type TermStatistics } from './findMatches.js';
import type { Evidence } from './scoreMatch.js';

/** The matches of one listing, found when a field asks for them, with those of its siblings. */
export interface MatchListModel {
  readonly listing: StoredTechnology;
  readonly first: number;
  found(): Promise<readonly FoundMatch[]>;
}

/** A match with both its sides. */
export interface MatchModel {
  readonly offer: StoredOffer;
  readonly request: StoredRequest;
  readonly score: number;
  readonly evidence: Evidence;
}

/** Finds the matches of listings, for all that are asked for at the same time at once. */
export interface MatchLoader {
  load(listing: StoredTechnology): Promise<readonly FoundMatch[]>;
}

/** Makes the loader of one request over what its viewer may read. */
export function matchLoader(
  readable: Pick<TechnologyReader, 'union'>,
  statistics: TermStatistics,
): MatchLoader {
  const asked = new Map<string, StoredTechnology>();
  const loader = argumentLoader<string, readonly FoundMatch[]>((_matches, ids) => {
    const listings = ids.flatMap((id) => asked.get(id) ?? []);
    return findMatches(readable, statistics, listings);
  }, []);
  return {
    load(listing) {
      asked.set(listing._id, listing);
      return loader.load('matches', listing._id);
    },
  };
}

/** The list of a listing's matches; BAD_USER_INPUT for more than a list may hold. */
export function matchList(
  listing: StoredTechnology,
  first: number | null | undefined,
  loader: MatchLoader,
): MatchListModel {
  const size = first ?? 10;
  if (size < 1 || size > MAX_PAGE_SIZE) {
    throw badUserInput(`first must be 1 to ${MAX_PAGE_SIZE}, got ${size}`);
  }
  return { listing, first: size, found: () => loader.load(listing) };
}

/** The matches of a list with both their sides, without those that are gone or hidden by now. */
export async function matchesOf(
  { listing, first, found }: MatchListModel,
  technologyById: RecordLoader<StoredTechnology>,
): Promise<MatchModel[]> {
  const matches = (await found()).slice(0, first);
  const others = await Promise.all(matches.map(({ id }) => technologyById.load(id)));
  return matches.flatMap(({ score, evidence }, index) => {
    const other = others[index];
    if (listing.kind === 'OFFER' && other?.kind === 'REQUEST') {
      return [{ offer: listing, request: other, score, evidence }];
    }
    if (listing.kind === 'REQUEST' && other?.kind === 'OFFER') {
      return [{ offer: other, request: listing, score, evidence }];
    }
    return [];
  });
}

import { matchingText } from '../../kit/conditions.js';
import { MAX_PAGE_SIZE } from '../../kit/connection.js';
import type { Duty } from '../../kit/duties.js';
import { type Order, positionOf } from '../../kit/keyset.js';
import type { PageRequest } from '../../kit/readPages.js';
import { readableTechnologies } from '../access.js';
import { type TechnologyStore, technologyConditions } from '../technologyStore.js';
import type { StoredAlert, StoredDelivery } from './deliveryStore.js';
import { readerOf, type StoredSavedSearch } from './savedSearch.js';
import type { SavedSearchStore } from './savedSearchStore.js';

const EVERY_MS = 15_000;
const SEARCHES_AT_ONCE = 100;
/** A write bears the time it began at, and clocks differ: what is that much older than a look may have come after it. */
const OVERLAP_MS = 5 * 60_000;
/** A listing is news for so long: one of last month that its source corrects is none. */
const NEWS_MS = 7 * 24 * 60 * 60_000;
/** Mails wait so long for more to tell. */
export const MAIL_WAIT_MS = 60 * 60_000;

// An index has this order; for looking through all that is new one is as good as the other.
const LAST_CHANGED: Order = { name: 'LAST_CHANGED', key: { path: 'updatedAt', direction: -1 } };

interface LookDeps {
  readonly technologies: Pick<TechnologyStore, 'readAs'>;
  readonly savedSearches: SavedSearchStore;
}

/**
 * Finds what came into the lists since each saved search last looked, however it came there: published, renewed,
 * harvested or imported.
 *
 * What is found is recorded once, and the bookmark moved afterwards: a process that dies in between repeats the look.
 */
export function lookForListings(deps: LookDeps): Duty {
  const { technologies, savedSearches } = deps;
  return {
    name: 'look for listings',
    everyMs: EVERY_MS,
    async run(at) {
      const newest = await lastChange(technologies);
      if (newest === null) return;
      // A search that has looked since the last change, and a little longer, has nothing to find.
      const before = new Date(Math.min(newest.getTime() + OVERLAP_MS, at.getTime()));
      for (;;) {
        const due = await savedSearches.lookedAtBefore(before, SEARCHES_AT_ONCE);
        for (const search of due) await look(deps, search, at);
        if (due.length < SEARCHES_AT_ONCE) return;
      }
    },
  };
}

/** When any published listing last changed; null when there is none. */
async function lastChange(technologies: Pick<TechnologyStore, 'readAs'>): Promise<Date | null> {
  const published = technologies.readAs([{ state: 'PUBLISHED' }]);
  const { rows } = await published.page({}, { order: LAST_CHANGED, first: 1, after: null });
  return rows[0]?.updatedAt ?? null;
}

async function look(
  { technologies, savedSearches }: LookDeps,
  search: StoredSavedSearch,
  at: Date,
): Promise<void> {
  const listings = technologies.readAs(readableTechnologies(readerOf(search, at), at));
  const { lookedAt, since } = search;
  const changedAfter = new Date(lookedAt.getTime() - OVERLAP_MS);
  const newSince = new Date(Math.max(since.getTime(), lookedAt.getTime() - NEWS_MS));
  const conditions = {
    ...technologyConditions(search.filter),
    ...matchingText(search.query),
    changed: { updatedAt: { $gt: changedAfter } },
    news: {
      $or: ['publishedAt', 'renewedAt', 'createdAt'].map((path) => ({
        [path]: { $gte: newSince },
      })),
    },
  };
  let request: PageRequest = { order: LAST_CHANGED, first: MAX_PAGE_SIZE, after: null };
  for (;;) {
    const { rows, hasNextPage } = await listings.page(conditions, request);
    await savedSearches.deliveries.record(rows.map(({ _id }) => alertOf(search, _id, at)));
    const last = rows.at(-1);
    if (!hasNextPage || last === undefined) break;
    request = { ...request, after: positionOf(LAST_CHANGED, last) };
  }
  await savedSearches.noteLook(search._id, at);
}

function alertOf(search: StoredSavedSearch, listingId: string, foundAt: Date): StoredAlert {
  const { _id: searchId, webhook, webhookDeadAt, mail } = search;
  const mailAt = new Date(foundAt.getTime() + MAIL_WAIT_MS);
  return {
    _id: `${searchId}#${listingId}`,
    searchId,
    listingId,
    foundAt,
    webhook: webhook === null || webhookDeadAt !== null ? null : pending(foundAt),
    mail: mail === null || mail.confirmedAt === null ? null : pending(mailAt),
  };
}

function pending(nextAt: Date): StoredDelivery {
  return { state: 'PENDING', tries: 0, nextAt, reason: null };
}

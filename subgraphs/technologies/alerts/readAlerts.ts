import type { Viewer } from '../../kit/viewer.js';
import { mayReadTechnology } from '../access.js';
import type { StoredTechnology } from '../technology.js';
import type { TechnologyStore } from '../technologyStore.js';
import type { StoredAlert } from './deliveryStore.js';
import { readerOf, type StoredSavedSearch } from './savedSearch.js';

/** A listing that a search has found, and that its owner may read now. */
export interface Found {
  readonly alert: StoredAlert;
  readonly listing: StoredTechnology;
}

/** The listings of alerts that may be told to the search's owner at this moment; the others are left out. */
export async function readAlerts(
  technologies: Pick<TechnologyStore, 'readAs'>,
  search: StoredSavedSearch,
  alerts: readonly StoredAlert[],
  at: Date,
): Promise<readonly Found[]> {
  const found = await readAlertsOf(technologies, [search], alerts, {
    at,
    readerFor: (one) => readerOf(one, at),
  });
  return found.get(search._id) ?? [];
}

/** {@link readAlerts} of several searches, whose listings are read at once and judged for a reader of each. */
export async function readAlertsOf(
  technologies: Pick<TechnologyStore, 'readAs'>,
  searches: readonly StoredSavedSearch[],
  alerts: readonly StoredAlert[],
  {
    at,
    readerFor,
  }: { readonly at: Date; readonly readerFor: (search: StoredSavedSearch) => Viewer },
): Promise<ReadonlyMap<string, readonly Found[]>> {
  const published = technologies.readAs([{ state: 'PUBLISHED' }]);
  const listings = await published.findByIds([...new Set(alerts.map((one) => one.listingId))]);
  const byId = new Map(listings.map((listing) => [listing._id, listing]));
  return new Map(
    searches.map((search) => {
      const reader = readerFor(search);
      const found = alerts.flatMap((alert) => {
        const listing = alert.searchId === search._id ? byId.get(alert.listingId) : undefined;
        if (listing === undefined || !mayReadTechnology(reader, listing, at)) return [];
        return [{ alert, listing }];
      });
      return [search._id, found];
    }),
  );
}

import { readableTechnologies } from '../access.js';
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
  const readable = technologies.readAs(readableTechnologies(readerOf(search, at), at));
  const listings = await readable.findByIds(alerts.map(({ listingId }) => listingId));
  const byId = new Map(listings.map((listing) => [listing._id, listing]));
  return alerts.flatMap((alert) => {
    const listing = byId.get(alert.listingId);
    return listing === undefined || listing.state !== 'PUBLISHED' ? [] : [{ alert, listing }];
  });
}

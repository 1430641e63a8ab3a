import { type ImportStores, importStoresOf } from '../../../import/run/importStores.js';
import type { FeedKind } from '../../../schema/feed/changeFeed.js';
import { type AllStores, storesOfGivenRecords } from '../../../subgraphs/index.js';
import type { StoredRecord } from '../../../subgraphs/kit/record.js';
import type { RecordStore } from '../../../subgraphs/kit/recordStore.js';

/** What a harvest needs of a domain besides saving. */
type Kept = Pick<
  RecordStore<StoredRecord>,
  'remove' | 'fingerprints' | 'idsByPrefix' | 'countByPrefix'
>;

/** The stores a harvest writes to. */
export interface HarvestStores {
  readonly saving: ImportStores;
  readonly byKind: Readonly<Record<FeedKind, Kept>>;
  /** Those of `ids` that a portal gave itself, not the hub for a name in another record. */
  ownInstitutions(ids: readonly string[]): Promise<readonly string[]>;
  /** Shows or hides all records of a platform. */
  setShown(platform: string, shown: boolean, now: Date): Promise<void>;
}

/** Picks them out of the stores of all domains. */
export function harvestStoresOf(stores: AllStores): HarvestStores {
  const { technologies } = stores.technologies;
  const { institutions } = stores.institutions;
  return {
    saving: importStoresOf(stores),
    byKind: {
      offer: technologies,
      request: technologies,
      institution: institutions,
      event: stores.events.events,
      project: stores.projects.projects,
    },
    async ownInstitutions(ids) {
      const found = await institutions.findByIds(ids);
      return found.filter(({ verified }) => verified).map(({ _id }) => _id);
    },
    async setShown(platform, shown, now) {
      for (const store of storesOfGivenRecords(stores)) await store.setShown(platform, shown, now);
    },
  };
}

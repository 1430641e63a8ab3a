import type { Db, IndexDescription } from 'mongodb';
import { anyOf, chooseOrder, exactly } from '../kit/conditions.js';
import type { Order } from '../kit/keyset.js';
import { type Conditions, createRecordStore, type RecordStore } from '../kit/recordStore.js';
import type { RecordInput } from '../kit/saveRecords.js';
import type { PlatformFilter, PlatformOrder } from './__generated__/resolvers.js';
import { PLATFORM_STATUSES, type StoredPlatform } from './platform.js';

/** The store of platforms. */
export interface PlatformStore extends RecordStore<StoredPlatform> {
  findByCodes(codes: readonly string[]): Promise<readonly StoredPlatform[]>;
  /** Writes the platform unless its id is stored already; tells whether it did. */
  addIfAbsent(platform: RecordInput<StoredPlatform>, now: Date): Promise<boolean>;
}

const FACETS = {
  countries: { path: 'country', isList: false },
  participation: { path: 'participation', isList: false },
};

const NAME_KEY = { nameKey: 1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { code: 1 }, name: 'code', unique: true },
  { key: { shown: 1, status: 1, ...NAME_KEY }, name: 'shownName' },
  { key: { shown: 1, status: 1, code: 1, _id: 1 }, name: 'shownByCode' },
  { key: { shown: 1, status: 1, country: 1, ...NAME_KEY }, name: 'shownCountry' },
  { key: { shown: 1, status: 1, participation: 1, ...NAME_KEY }, name: 'shownParticipation' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
];

/** What they were before records told whether they are shown. */
const FORMER_INDEXES = ['name', 'byCode', 'country', 'participation'];

const ORDERS: Readonly<Record<PlatformOrder, Order>> = {
  NAME: { name: 'NAME', key: { path: 'nameKey', direction: 1 } },
  CODE: { name: 'CODE', key: { path: 'code', direction: 1 } },
};

/** Opens the store over the collection `platforms`. */
export function createPlatformStore(db: Db): PlatformStore {
  const store = createRecordStore<StoredPlatform>(db, 'platforms', {
    indexes: INDEXES,
    formerIndexes: FORMER_INDEXES,
    facets: FACETS,
  });
  return {
    ...store,
    findByCodes: (codes) =>
      db
        .collection<StoredPlatform>('platforms')
        .find({ code: { $in: [...codes] }, shown: true })
        .toArray(),
    async addIfAbsent(platform, now) {
      const [known] = await store.findByIds([platform._id]);
      if (known === undefined) await store.save([platform], now);
      return known === undefined;
    },
  };
}

/** The order a reader asked for, by name without one. */
export function platformOrder(orderBy: PlatformOrder | null | undefined): Order {
  return chooseOrder(ORDERS, orderBy, { isTextSearch: false, otherwise: 'NAME' });
}

/** The conditions of a filter, one for each facet it has a part in. */
export function platformConditions(
  filter: PlatformFilter | null | undefined,
): Conditions<StoredPlatform> {
  const given = filter ?? {};
  return {
    // Said even when every status will do: it is what the indexes begin with.
    ...anyOf('statuses', 'status', given.statuses ?? PLATFORM_STATUSES),
    ...anyOf('countries', 'country', given.countries),
    ...anyOf('participation', 'participation', given.participation),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

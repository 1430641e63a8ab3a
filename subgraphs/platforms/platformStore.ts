import type { Db, Filter, IndexDescription } from 'mongodb';
import { collectionRevisionsOf, portalRevision } from '../kit/collectionRevisions.js';
import { anyOf, chooseOrder, exactly } from '../kit/conditions.js';
import { createCountCache } from '../kit/countCache.js';
import type { Order } from '../kit/keyset.js';
import { type Conditions, projectionOf } from '../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../kit/recordStore.js';
import type { RecordInput } from '../kit/saveRecords.js';
import type { StoredFields } from '../kit/storedFields.js';
import type { PlatformFilter, PlatformOrder } from './__generated__/resolvers.js';
import {
  newPlatform,
  PLATFORM_STATUSES,
  type StoredHarvest,
  type StoredPlatform,
  type StoredPlatformSchema,
} from './platform.js';

/** The store of platforms. */
export interface PlatformStore extends RecordStore<StoredPlatform> {
  /** @param fields what is read of each platform; all without it */
  findByCodes(codes: readonly string[], fields?: StoredFields): Promise<readonly StoredPlatform[]>;
  findByCountries(countries: readonly string[]): Promise<readonly StoredPlatform[]>;
  /** Writes the platform unless its id is stored already; tells whether it did. */
  addIfAbsent(platform: RecordInput<StoredPlatform>, now: Date): Promise<boolean>;
  /** Adds the platform of a portal unless the hub knows it; one that took no part takes part from now on. */
  register(portal: RegisteredPortal, now: Date): Promise<void>;
  /** Notes what came of a harvest; false for no such platform. */
  noteHarvest(code: string, harvest: StoredHarvest, now: Date): Promise<boolean>;
  /** Notes the platform's schema in the graph, null when it has none any more; false for no such platform. */
  noteSchema(code: string, schema: StoredPlatformSchema | null, now: Date): Promise<boolean>;
  /** The versions of the schemas that are noted, by the code of their platform. */
  notedSchemas(): Promise<ReadonlyMap<string, string>>;
  /** Marks a platform as one that takes part no more; its records are hidden elsewhere. False for no such platform. */
  withdraw(code: string, now: Date): Promise<boolean>;
  /** Takes the mark of {@link withdraw} away; false for no such platform. */
  restore(code: string, now: Date): Promise<boolean>;
}

/** A portal as it is registered. */
export interface RegisteredPortal {
  readonly code: string;
  /** Its name if the hub does not know it; its code without one. */
  readonly name: string | null;
  readonly country: string;
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
  { key: { 'schema.version': 1 }, name: 'schemaVersion', sparse: true },
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
  const collection = db.collection<StoredPlatform>('platforms');
  const counts = createCountCache(db, 'platforms');
  const revisions = collectionRevisionsOf(db);
  const addIfAbsent: PlatformStore['addIfAbsent'] = async (platform, now) => {
    const [known] = await store.findByIds([platform._id]);
    if (known === undefined) await store.save([platform], now);
    return known === undefined;
  };
  /** Changes the platform of a code if the rest of the filter holds; tells whether it did. */
  async function change(
    filter: Filter<StoredPlatform> & { readonly code: string },
    fields: Partial<StoredPlatform>,
    now: Date,
  ): Promise<boolean> {
    const { matchedCount } = await collection.updateOne(filter, {
      $set: { ...fields, updatedAt: now },
      $inc: { version: 1 },
    });
    if (matchedCount > 0) await counts.collectionChanged();
    return matchedCount > 0;
  }
  const exists = async (code: string) =>
    (await collection.findOne({ code }, { projection: { _id: 1 } })) !== null;

  return {
    ...store,
    findByCodes: (codes, fields = null) =>
      collection
        .find(
          { code: { $in: [...codes] }, shown: true },
          fields === null ? {} : { projection: projectionOf(fields) },
        )
        .toArray(),
    findByCountries: (countries) =>
      collection
        .find({
          shown: true,
          // Said although every status will do: it is what the index begins with.
          status: { $in: [...PLATFORM_STATUSES] },
          country: { $in: [...countries] },
        })
        .toArray(),
    addIfAbsent,
    async register({ code, name, country }, now) {
      const isAdded = await addIfAbsent(
        newPlatform({ code, name, country, licence: null, participation: 'FEDERATED' }, now),
        now,
      );
      if (!isAdded)
        await change({ code, participation: 'NONE' }, { participation: 'FEDERATED' }, now);
    },
    async noteHarvest(code, harvest, now) {
      // What is kept of the portal's own answers goes with what it gave.
      await revisions.changed(portalRevision(code));
      return change(
        { code },
        {
          harvest,
          participation: 'HARVESTED',
          ...(harvest.outcome === 'COMPLETED' && { freshAsOf: harvest.startedAt }),
        },
        now,
      );
    },
    async noteSchema(code, schema, now) {
      if (schema !== null)
        await change({ code, participation: 'NONE' }, { participation: 'FEDERATED' }, now);
      return change({ code }, { schema }, now);
    },
    async notedSchemas() {
      const noted = await collection
        .find({ 'schema.version': { $gt: '' } })
        .project<{ code: string; schema: { version: string } }>({ code: 1, 'schema.version': 1 })
        .toArray();
      return new Map(noted.map(({ code, schema }) => [code, schema.version]));
    },
    // Marking again keeps the first time.
    withdraw: async (code, now) =>
      (await change({ code, withdrawnAt: null }, { withdrawnAt: now }, now)) || exists(code),
    restore: async (code, now) =>
      (await change({ code, withdrawnAt: { $ne: null } }, { withdrawnAt: null }, now)) ||
      exists(code),
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

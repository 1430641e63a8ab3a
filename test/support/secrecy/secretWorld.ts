import type { AllStores } from '../../../subgraphs/index.js';
import type { StoredAction } from '../../../subgraphs/kit/actions/action.js';
import type { StoredRecord } from '../../../subgraphs/kit/record.js';
import type { RecordStore } from '../../../subgraphs/kit/recordStore.js';
import type { TestDb } from '../databaseForTests.js';
import { localIdOf, markerOf, SECRET_NAMES, type SecretName } from './secrets.js';

/** A record of the world, as its store saves it. */
export interface PlacedRecord {
  readonly domain: keyof AllStores;
  readonly store: string;
  readonly record: { readonly _id: string };
}

/** All that is in the world. */
export interface World {
  readonly records: readonly PlacedRecord[];
  readonly actions: readonly StoredAction[];
}

type AnyStore = Pick<RecordStore<StoredRecord>, 'save' | 'remove' | 'trail'>;

const SAVED_AT = new Date('2026-03-01T00:00:00Z');

/** The secret that a record is as a whole; null for one that everyone finds. */
export function secretOf(id: string): SecretName | null {
  return SECRET_NAMES.find((name) => id.endsWith(`:${localIdOf(name)}`)) ?? null;
}

/**
 * The world as it would be without some secrets: the records are not there, other words stand where theirs stood, and
 * nothing refers to them.
 */
export function without({ records, actions }: World, hidden: readonly SecretName[]): World {
  const isHidden = (id: string) => {
    const secret = secretOf(id);
    return secret !== null && hidden.includes(secret);
  };
  const words = hidden.map(markerOf);
  const ids = hidden.map((name) => `:${localIdOf(name)}`);
  const cleaned = <Value>(value: Value): Value => {
    // What is made of a value has its shape, but for references, which may all be absent.
    return clean(value) as Value;
  };
  function clean(value: unknown): unknown {
    if (typeof value === 'string') {
      if (ids.some((id) => value.endsWith(id))) return null;
      return words.reduce((text, word) => text.replaceAll(word, 'withheld'), value);
    }
    if (Array.isArray(value)) {
      return value.map(clean).filter((each, index) => each !== null || value[index] === null);
    }
    if (value === null || typeof value !== 'object' || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, clean(each)]));
  }
  return {
    records: records
      .filter(({ record }) => !isHidden(record._id))
      .map(({ record, ...place }) => ({ ...place, record: cleaned(record) })),
    actions: cleaned(actions),
  };
}

/** Makes a hub's database hold this world and nothing else. */
export async function settle(
  { database, stores }: { readonly database: TestDb; readonly stores: AllStores },
  { records, actions }: World,
): Promise<void> {
  const { db } = database;
  for (const { name } of await db.listCollections().toArray()) {
    if (name !== 'collectionRevisions') await db.collection(name).deleteMany({});
  }
  const byStore = new Map<string, PlacedRecord[]>();
  for (const each of records) {
    const name = `${each.domain}.${each.store}`;
    byStore.set(name, [...(byStore.get(name) ?? []), each]);
  }
  for (const [name, placed] of byStore) {
    const store = storeOf(stores, name);
    await store.save(
      placed.map(({ record }) => record as StoredRecord),
      SAVED_AT,
    );
    const removed = placed.flatMap(({ record: { _id } }) =>
      secretOf(_id) === 'offerRemoved' ? [_id] : [],
    );
    if (removed.length > 0) await store.remove(removed, SAVED_AT);
  }
  await storeOf(stores, 'technologies.technologies').trail.save(actions);
  // Counts of collections that are empty now are remembered otherwise.
  await db.collection('collectionRevisions').updateMany({}, { $inc: { revision: 1 } });
}

function storeOf(stores: AllStores, path: string): AnyStore {
  const [domain = '', name = ''] = path.split('.');
  // The names are those of the stores; their types differ in the record only.
  const found = (stores as unknown as Record<string, Record<string, AnyStore>>)[domain]?.[name];
  if (found === undefined) throw new Error(`there is no store ${path}`);
  return found;
}

import type { Collection, Db, IndexDescription } from 'mongodb';
import { HUB_CODE } from '../../schema/portalCode.js';
import { collectionRevisionsOf } from '../kit/collectionRevisions.js';
import { anyOf, between, chooseOrder, exactly } from '../kit/conditions.js';
import type { Order } from '../kit/keyset.js';
import { RELEVANCE, unionOf } from '../kit/readPages.js';
import { BY_ID, type Conditions } from '../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../kit/recordStore.js';
import type { InstitutionFilter, InstitutionOrder } from './__generated__/resolvers.js';
import { affiliationKeysOf } from './affiliation/affiliationKeys.js';
import type { AffiliationSource } from './affiliation/resolveAffiliation.js';
import { LISTED_STATUSES, type StoredInstitution } from './institution.js';
import { lineKeysOf } from './merging/lineKeys.js';
import { keepMerges, withdrawMerged } from './merging/mergedInstitutionStore.js';
import { uniteIntoSurvivor } from './merging/uniteIntoSurvivor.js';
import { inverseOf, type NamedRelation } from './relations.js';

/** What it takes to match a mention with an institution. */
export type InstitutionMatch = Pick<
  StoredInstitution,
  '_id' | 'matchKeys' | 'country' | 'verified'
>;

/** The store of institutions. */
export interface InstitutionStore
  extends RecordStore<StoredInstitution>,
    Pick<AffiliationSource, 'idsByAffiliationKeys'> {
  /** The shown institutions that have one of the keys, see `matchKeyOf`. */
  findByMatchKeys(keys: readonly string[]): Promise<readonly InstitutionMatch[]>;
  /** Those of `ids` that are stored and shown. */
  existing(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** How each of `ids` is related to others by what the records of the others say; 200 of each at most. */
  relationsSaidByOthers(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly NamedRelation[]>>;
  /** Up to `count` shown institutions from an id on, that one included, in the order of their ids. */
  inOrderOfId(fromId: string, count: number): Promise<readonly StoredInstitution[]>;
}

/** To be raised with every change of {@link affiliationKeysOf}: records of an older form are brought up to date. */
const AFFILIATION_FORM = 1;
const BATCH = 500;
const MOST_SAID_BY_OTHERS = 200;

const FACETS = {
  countries: { path: 'country', isList: false },
  types: { path: 'types', isList: true },
  statuses: { path: 'status', isList: false },
  platforms: { path: 'source.platform', isList: false },
};

const NAME_KEY = { nameKey: 1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { shown: 1, status: 1, ...NAME_KEY }, name: 'shownName' },
  { key: { shown: 1, status: 1, established: -1, _id: 1 }, name: 'shownEstablished' },
  { key: { shown: 1, status: 1, country: 1, ...NAME_KEY }, name: 'shownCountry' },
  { key: { shown: 1, status: 1, verified: 1, ...NAME_KEY }, name: 'shownVerified' },
  { key: { types: 1, shown: 1, status: 1, ...NAME_KEY }, name: 'shownType' },
  { key: { 'source.platform': 1, shown: 1, status: 1, ...NAME_KEY }, name: 'shownPlatform' },
  { key: { matchKeys: 1, shown: 1 }, name: 'shownMatchKey' },
  {
    key: { lineKeys: 1 },
    name: 'lineKeys',
    unique: true,
    // What platforms say of theirs may run in circles, which is reported.
    partialFilterExpression: { 'source.platform': HUB_CODE, lineKeys: { $exists: true } },
  },
  { key: { 'affiliation.keys': 1, shown: 1, _id: 1 }, name: 'shownAffiliationKey' },
  { key: { 'affiliation.form': 1 }, name: 'affiliationForm' },
  { key: { 'relations.institutionId': 1, shown: 1, _id: 1 }, name: 'shownRelation' },
  {
    key: { mergedIntoId: 1, shown: 1, status: 1, ...NAME_KEY },
    name: 'shownMergedInto',
    partialFilterExpression: { mergedIntoId: { $exists: true } },
  },
  {
    key: { 'names.value': 'text', 'locations.place': 'text' },
    name: 'text',
    weights: { 'names.value': 10, 'locations.place': 2 },
    // Names are not sentences of one language: no stemming, no stop words.
    default_language: 'none',
    // Our names carry a field `language` of their own, which is a BCP 47 tag and not a stemmer's name.
    language_override: 'textIndexLanguage',
  },
];

/** What they were before records told whether they are shown. */
const FORMER_INDEXES = [
  'name',
  'established',
  'country',
  'verified',
  'type',
  'platform',
  'matchKey',
];

const ORDERS: Readonly<Record<InstitutionOrder, Order>> = {
  NAME: { name: 'NAME', key: { path: 'nameKey', direction: 1 } },
  ESTABLISHED: { name: 'ESTABLISHED', key: { path: 'established', direction: -1 } },
  RELEVANCE,
};

/** Opens the store over the collection `institutions`. */
export function createInstitutionStore(db: Db): InstitutionStore {
  const collection = db.collection<StoredInstitution>('institutions');
  const store: RecordStore<StoredInstitution> = createRecordStore<StoredInstitution>(
    db,
    'institutions',
    {
      indexes: INDEXES,
      formerIndexes: FORMER_INDEXES,
      facets: FACETS,
      derive: (record) => ({ ...affiliationIndexOf(record), lineKeys: lineKeysOf(record) }),
      prepare: (records) => keepMerges(collection, records),
      follow: (action, record) => uniteIntoSurvivor(store, action, record),
    },
  );
  return {
    ...store,
    async ensureIndexes() {
      await store.ensureIndexes();
      await addAffiliationKeys(collection);
    },
    async save(records, now) {
      const counts = await store.save(records, now);
      if (counts.changed === 0) return counts;
      await withdrawMerged(
        collection,
        records.map(({ _id }) => _id),
      );
      await collectionRevisionsOf(db).changed('institutions');
      return counts;
    },
    findByMatchKeys: (keys) =>
      collection
        .find({ matchKeys: { $in: [...keys] }, shown: true })
        .project<InstitutionMatch>({ matchKeys: 1, country: 1, verified: 1 })
        .toArray(),
    async existing(ids) {
      const rows = await collection
        .find({ _id: { $in: [...ids] }, shown: true }, BY_ID)
        .project<{ _id: string }>({ _id: 1 })
        .toArray();
      return new Set(rows.map(({ _id }) => _id));
    },
    async idsByAffiliationKeys(keys, most) {
      const rows = await unionOf<{ _id: string; key: string }>(
        collection,
        keys.map((key) => [
          { $match: { 'affiliation.keys': key, shown: true } },
          // One more tells that there are too many.
          { $limit: most + 1 },
          { $project: { key: { $literal: key } } },
        ]),
      );
      const idsByKey = new Map<string, string[]>(keys.map((key) => [key, []]));
      for (const { _id, key } of rows) idsByKey.get(key)?.push(_id);
      return new Map([...idsByKey].filter(([, ids]) => ids.length <= most));
    },
    async relationsSaidByOthers(ids) {
      const rows = await unionOf<RelationRow>(
        collection,
        ids.map((id) => [
          { $match: { 'relations.institutionId': id, shown: true } },
          { $sort: { _id: 1 } },
          { $limit: MOST_SAID_BY_OTHERS },
          { $project: { of: { $literal: id }, relations: 1, name: { $first: '$names' } } },
        ]),
      );
      const said = new Map<string, NamedRelation[]>(ids.map((id) => [id, []]));
      for (const { _id, of, relations, name } of rows) {
        for (const { kind, institutionId } of relations) {
          if (institutionId !== of) continue;
          const relation = { kind: inverseOf(kind), institutionId: _id, label: name.value };
          said.get(of)?.push({ ...relation, derived: true });
        }
      }
      return said;
    },
    inOrderOfId: (fromId, count) =>
      collection
        .find({ _id: { $gte: fromId }, shown: true }, BY_ID)
        .sort({ _id: 1 })
        .limit(count)
        .toArray(),
  };
}

interface RelationRow extends Pick<StoredInstitution, '_id' | 'relations'> {
  readonly of: string;
  readonly name: StoredInstitution['names'][number];
}

function affiliationIndexOf(institution: Pick<StoredInstitution, 'names'>) {
  return { affiliation: { form: AFFILIATION_FORM, keys: affiliationKeysOf(institution) } };
}

/** Makes the keys of records that an earlier release wrote; an index finds them, mostly none. */
async function addAffiliationKeys(collection: Collection<StoredInstitution>): Promise<void> {
  for (;;) {
    const rows = await collection
      .find({ 'affiliation.form': { $ne: AFFILIATION_FORM } }, { hint: 'affiliationForm' })
      .project<Pick<StoredInstitution, '_id' | 'names'>>({ names: 1 })
      .limit(BATCH)
      .toArray();
    if (rows.length === 0) return;
    await collection.bulkWrite(
      rows.map((row) => ({
        updateOne: { filter: { _id: row._id }, update: { $set: affiliationIndexOf(row) } },
      })),
      { ordered: false },
    );
  }
}

/** The order a reader asked for; a list found by text is by relevance unless the reader says otherwise. */
export function institutionOrder(
  orderBy: InstitutionOrder | null | undefined,
  { isTextSearch } = { isTextSearch: false },
): Order {
  return chooseOrder(ORDERS, orderBy, { isTextSearch, otherwise: 'NAME' });
}

/** The conditions of a filter, one for each facet it has a part in. */
export function institutionConditions(
  filter: InstitutionFilter | null | undefined,
): Conditions<StoredInstitution> {
  const given = filter ?? {};
  return {
    ...anyOf('statuses', 'status', given.statuses ?? LISTED_STATUSES),
    ...anyOf('countries', 'country', given.countries),
    ...anyOf('types', 'types', given.types),
    ...exactly('verified', 'verified', given.verified),
    ...anyOf('platforms', 'source.platform', given.platforms),
    ...between('established', 'established', given.established),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

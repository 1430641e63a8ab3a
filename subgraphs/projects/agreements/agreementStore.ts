import type { Db, IndexDescription } from 'mongodb';
import { anyOf, exactly } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import type { Conditions } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import { PUBLIC_VIEWER } from '../../kit/viewer.js';
import type { AgreementFilter } from '../__generated__/resolvers.js';
import { readableBy } from '../access.js';
import { AGREEMENT_READING, type StoredAgreement } from './agreement.js';

/** The store of agreements. */
export interface AgreementStore extends RecordStore<StoredAgreement> {
  /** Those of some projects that an agreement covers which is in force and valid on a day (YYYY-MM-DD). */
  coveredOn(day: string, projectIds: readonly string[]): Promise<ReadonlySet<string>>;
}

const [PUBLIC_FILTER] = readableBy(AGREEMENT_READING, PUBLIC_VIEWER);

const LISTED = { shown: 1, access: 1 } as const;
const LATEST_KEY = { 'validity.start': -1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { ...LISTED, ...LATEST_KEY }, name: 'listedLatest' },
  { key: { ...LISTED, kind: 1, ...LATEST_KEY }, name: 'listedKind' },
  { key: { ...LISTED, state: 1, ...LATEST_KEY }, name: 'listedState' },
  { key: { 'parties.institutionId': 1, ...LISTED, ...LATEST_KEY }, name: 'listedParty' },
  { key: { coveredProjectIds: 1, ...LISTED, ...LATEST_KEY }, name: 'listedProject' },
  { key: { coveredOfferIds: 1, ...LISTED, ...LATEST_KEY }, name: 'listedOffer' },
  { key: { 'source.platform': 1, ...LISTED, ...LATEST_KEY }, name: 'listedPlatform' },
  {
    key: { 'validity.end': 1 },
    name: 'expiry',
    partialFilterExpression: { state: 'IN_FORCE' },
  },
];

/** Latest validity first, those without a first day last. */
export const LATEST_AGREEMENT: Order = {
  name: 'LATEST',
  key: { path: 'validity.start', direction: -1 },
};

/** Opens the store over the collection `agreements`. */
export function createAgreementStore(db: Db): AgreementStore {
  const store = createRecordStore<StoredAgreement>(db, 'agreements', {
    indexes: INDEXES,
    formerIndexes: [],
    visible: PUBLIC_FILTER,
    facets: {},
  });
  const collection = db.collection<StoredAgreement>('agreements');
  return {
    ...store,
    async coveredOn(day, projectIds) {
      const rows = await collection
        .find(
          {
            coveredProjectIds: { $in: [...projectIds] },
            shown: true,
            access: 'PUBLIC',
            state: 'IN_FORCE',
            $and: [
              { $or: [{ 'validity.start': null }, { 'validity.start': { $lte: day } }] },
              { $or: [{ 'validity.end': null }, { 'validity.end': { $gte: day } }] },
            ],
          },
          { hint: 'listedProject' },
        )
        .project<Pick<StoredAgreement, 'coveredProjectIds'>>({ coveredProjectIds: 1 })
        .toArray();
      return new Set(rows.flatMap(({ coveredProjectIds }) => coveredProjectIds));
    },
  };
}

/** The conditions of a filter. */
export function agreementConditions(
  filter: AgreementFilter | null | undefined,
): Conditions<StoredAgreement> {
  const given = filter ?? {};
  return {
    ...anyOf('kinds', 'kind', given.kinds),
    ...anyOf('states', 'state', given.states),
    ...anyOf('institutions', 'parties.institutionId', given.institutions),
    ...anyOf('projects', 'coveredProjectIds', given.projects),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

import type { Db, IndexDescription } from 'mongodb';
import { anyOf, between, chooseOrder, exactly } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import type { Conditions, RecordReader } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import { PUBLIC_VIEWER } from '../../kit/viewer.js';
import type { TransferCaseFilter, TransferCaseOrder } from '../__generated__/resolvers.js';
import { readableTransfers } from './transferAccess.js';
import type { StoredTransferCase } from './transferCase.js';

/** The store of transfer cases. */
export type TransferStore = RecordStore<StoredTransferCase>;

/** The same store as one viewer may read it. */
export type TransferReader = RecordReader<StoredTransferCase>;

const LISTED = { shown: 1, state: 1 } as const;
const NEWEST_KEY = { year: -1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { shown: 1, ...NEWEST_KEY }, name: 'shownNewest' },
  { key: { ...LISTED, ...NEWEST_KEY }, name: 'shownState' },
  { key: { ...LISTED, titleKey: 1, _id: 1 }, name: 'shownTitle' },
  { key: { method: 1, ...LISTED, ...NEWEST_KEY }, name: 'shownMethod' },
  { key: { countries: 1, ...LISTED, ...NEWEST_KEY }, name: 'shownCountry' },
  { key: { partyInstitutionIds: 1, ...LISTED, ...NEWEST_KEY }, name: 'shownParty' },
  { key: { listingId: 1, ...LISTED, ...NEWEST_KEY }, name: 'shownListing' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
  {
    key: { interestId: 1 },
    name: 'ofInterest',
    unique: true,
    partialFilterExpression: { interestId: { $type: 'string' }, shown: true },
  },
];

const FACETS = {
  methods: { path: 'method', isList: false },
  countries: { path: 'countries', isList: true },
  states: { path: 'state', isList: false },
  years: { path: 'year', isList: false },
  levels: { path: 'level', isList: false },
};

const ORDERS: Readonly<Record<TransferCaseOrder, Order>> = {
  NEWEST: { name: 'NEWEST', key: { path: 'year', direction: -1 } },
  TITLE: { name: 'TITLE', key: { path: 'titleKey', direction: 1 } },
};

/** Opens the store over the collection `transferCases`. */
export function createTransferStore(db: Db): TransferStore {
  const [published] = readableTransfers(PUBLIC_VIEWER);
  return createRecordStore<StoredTransferCase>(db, 'transferCases', {
    indexes: INDEXES,
    formerIndexes: [],
    visible: published,
    facets: FACETS,
  });
}

/** The order a reader asked for. */
export function transferOrder(orderBy: TransferCaseOrder | null | undefined): Order {
  return chooseOrder(ORDERS, orderBy, { isTextSearch: false, otherwise: 'NEWEST' });
}

/** The conditions of a filter, one for each facet it has a part in. */
export function transferConditions(
  filter: TransferCaseFilter | null | undefined,
): Conditions<StoredTransferCase> {
  const given = filter ?? {};
  return {
    ...anyOf('methods', 'method', given.methods),
    ...anyOf('states', 'state', given.states),
    ...anyOf('countries', 'countries', given.countries),
    ...anyOf('institutions', 'partyInstitutionIds', given.institutions),
    ...anyOf('levels', 'level', given.levels),
    ...between('years', 'year', given.years),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

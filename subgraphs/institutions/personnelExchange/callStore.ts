import type { Db, Document, IndexDescription } from 'mongodb';
import type { Follow } from '../../kit/actions/outbox.js';
import { anyOf, chooseOrder, exactly } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import type { Conditions } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import type {
  PersonnelExchangeCallFilter,
  PersonnelExchangeCallOrder,
} from '../__generated__/resolvers.js';
import type { StoredExchangeCall } from './call.js';

/** The store of calls for personnel. */
export type ExchangeCallStore = RecordStore<StoredExchangeCall>;

const NEWEST_KEY = { createdAt: -1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { shown: 1, ...NEWEST_KEY }, name: 'shownNewest' },
  { key: { shown: 1, applyBy: 1, _id: 1 }, name: 'shownApplyBy' },
  { key: { state: 1, shown: 1, applyBy: 1, _id: 1 }, name: 'shownState' },
  { key: { kind: 1, shown: 1, ...NEWEST_KEY }, name: 'shownKind' },
  { key: { hostCountry: 1, shown: 1, ...NEWEST_KEY }, name: 'shownHostCountry' },
  { key: { hostInstitutionId: 1, shown: 1, ...NEWEST_KEY }, name: 'shownHost' },
  { key: { hostInstitutionId: 1, shown: 1, applyBy: 1, _id: 1 }, name: 'shownHostApplyBy' },
  { key: { 'fields.value': 1, shown: 1, ...NEWEST_KEY }, name: 'shownField' },
  { key: { skills: 1, shown: 1, ...NEWEST_KEY }, name: 'shownSkill' },
  { key: { 'source.sample': 1, shown: 1, ...NEWEST_KEY }, name: 'shownSample' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
];

const ORDERS: Readonly<Record<PersonnelExchangeCallOrder, Order>> = {
  NEWEST: { name: 'NEWEST', key: { path: 'createdAt', direction: -1 } },
  APPLY_BY: { name: 'APPLY_BY', key: { path: 'applyBy', direction: 1 } },
};

/**
 * Opens the store over the collection `personnelExchangeCalls`.
 *
 * @param follow what must follow a step of a call in its exchanges
 */
export function createExchangeCallStore(
  db: Db,
  follow: Follow<StoredExchangeCall>,
): ExchangeCallStore {
  return createRecordStore<StoredExchangeCall>(db, 'personnelExchangeCalls', {
    indexes: INDEXES,
    formerIndexes: [],
    facets: {},
    follow,
  });
}

/** The order a reader asked for, the newest first without one. */
export function exchangeCallOrder(orderBy: PersonnelExchangeCallOrder | null | undefined): Order {
  return chooseOrder(ORDERS, orderBy, { isTextSearch: false, otherwise: 'NEWEST' });
}

/** The conditions of a filter on a day, which decides what is open. */
export function exchangeCallConditions(
  filter: PersonnelExchangeCallFilter | null | undefined,
  day: string,
): Conditions<StoredExchangeCall> {
  const given = filter ?? {};
  return {
    ...anyOf('states', 'state', given.states),
    ...anyOf('kinds', 'kind', given.kinds),
    ...anyOf('hostCountries', 'hostCountry', given.hostCountries),
    ...anyOf('hostInstitutions', 'hostInstitutionId', given.hostInstitutions),
    ...anyOf('fields', 'fields.value', given.fields),
    ...anyOf('skills', 'skills', given.skills),
    ...open(given.open, day),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

function open(wanted: boolean | null | undefined, day: string): Record<string, Document> {
  if (wanted === null || wanted === undefined) return {};
  const isOpen = { state: 'CALL_OPEN', applyBy: { $gte: day } };
  return { open: wanted ? isOpen : { $nor: [isOpen] } };
}

import type { Db, IndexDescription } from 'mongodb';
import { anyOf, chooseOrder, exactly } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import type { Conditions } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import type { CooperationAreaFilter, CooperationAreaOrder } from '../__generated__/resolvers.js';
import { LISTED_AREAS, type StoredCooperationArea } from './cooperationArea.js';

/** The store of areas of cooperation. */
export type CooperationAreaStore = RecordStore<StoredCooperationArea>;

const LISTED = { shown: 1, state: 1 } as const;
const TITLE_KEY = { titleKey: 1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { ...LISTED, ...TITLE_KEY }, name: 'shownTitle' },
  { key: { ...LISTED, createdAt: -1, _id: 1 }, name: 'shownNewest' },
  { key: { ...LISTED, country: 1, ...TITLE_KEY }, name: 'shownCountry' },
  { key: { institutionId: 1, ...LISTED, ...TITLE_KEY }, name: 'shownInstitution' },
  { key: { partnerCountries: 1, ...LISTED, ...TITLE_KEY }, name: 'shownPartner' },
  { key: { 'fields.value': 1, ...LISTED, ...TITLE_KEY }, name: 'shownField' },
  {
    key: { 'assistance.kind': 1, 'assistance.direction': 1, ...LISTED, ...TITLE_KEY },
    name: 'shownAssistance',
  },
  { key: { 'source.sample': 1, ...LISTED, ...TITLE_KEY }, name: 'shownSample' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
];

const ORDERS: Readonly<Record<CooperationAreaOrder, Order>> = {
  TITLE: { name: 'TITLE', key: { path: 'titleKey', direction: 1 } },
  NEWEST: { name: 'NEWEST', key: { path: 'createdAt', direction: -1 } },
};

/** Opens the store over the collection `cooperationAreas`. */
export function createCooperationAreaStore(db: Db): CooperationAreaStore {
  return createRecordStore<StoredCooperationArea>(db, 'cooperationAreas', {
    indexes: INDEXES,
    formerIndexes: [],
    facets: {},
    derive: ({ title }) => ({ titleKey: title[0]?.value.toLowerCase() ?? '' }),
  });
}

/** The order a reader asked for, by title without one. */
export function cooperationAreaOrder(orderBy: CooperationAreaOrder | null | undefined): Order {
  return chooseOrder(ORDERS, orderBy, { isTextSearch: false, otherwise: 'TITLE' });
}

/** The conditions of a filter. */
export function cooperationAreaConditions(
  filter: CooperationAreaFilter | null | undefined,
): Conditions<StoredCooperationArea> {
  const given = filter ?? {};
  const assistance = {
    ...(given.assistance?.kinds && { kind: { $in: [...given.assistance.kinds] } }),
    ...(given.assistance?.directions && { direction: { $in: [...given.assistance.directions] } }),
  };
  return {
    ...anyOf('states', 'state', given.states ?? LISTED_AREAS),
    ...anyOf('countries', 'country', given.countries),
    ...anyOf('institutions', 'institutionId', given.institutions),
    ...anyOf('partnerCountries', 'partnerCountries', given.partnerCountries),
    ...anyOf('fields', 'fields.value', given.fields),
    ...(Object.keys(assistance).length > 0 && {
      assistance: { assistance: { $elemMatch: assistance } },
    }),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

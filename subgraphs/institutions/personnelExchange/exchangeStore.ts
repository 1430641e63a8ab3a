import type { Db, IndexDescription } from 'mongodb';
import { anyOf } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import type { Conditions } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import { PUBLIC_VIEWER, type Viewer } from '../../kit/viewer.js';
import type { PersonnelExchangeFilter } from '../__generated__/resolvers.js';
import { MOST_PLACES } from './call.js';
import type { StoredExchange } from './exchange.js';
import { readableExchanges } from './exchangeAccess.js';

/** The store of exchanges; whoever does not say for whom reads nothing. */
export interface ExchangeStore extends RecordStore<StoredExchange> {
  /** The places of a call that are given. */
  takenPlaces(callId: string): Promise<ReadonlySet<number>>;
}

const NEWEST_KEY = { createdAt: -1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { shown: 1, ...NEWEST_KEY }, name: 'shownNewest' },
  { key: { callId: 1, shown: 1, ...NEWEST_KEY }, name: 'shownCall' },
  { key: { hostInstitutionId: 1, shown: 1, ...NEWEST_KEY }, name: 'shownHost' },
  { key: { homeInstitutionId: 1, shown: 1, ...NEWEST_KEY }, name: 'shownHome' },
  { key: { hostCountry: 1, shown: 1, ...NEWEST_KEY }, name: 'shownHostCountry' },
  { key: { homeCountry: 1, shown: 1, ...NEWEST_KEY }, name: 'shownHomeCountry' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
  {
    key: { callId: 1, place: 1 },
    name: 'place',
    unique: true,
    partialFilterExpression: { place: { $gt: 0 } },
  },
];

/** Last applied for first. */
export const NEWEST_EXCHANGE: Order = {
  name: 'NEWEST',
  key: { path: 'createdAt', direction: -1 },
};

/** Opens the store over the collection `personnelExchanges`. */
export function createExchangeStore(db: Db): ExchangeStore {
  const [nothing] = readableExchanges(PUBLIC_VIEWER);
  const records = createRecordStore<StoredExchange>(db, 'personnelExchanges', {
    indexes: INDEXES,
    formerIndexes: [],
    visible: nothing,
    facets: {},
  });
  return {
    ...records,
    async takenPlaces(callId) {
      const given = await records.writer.findDue(
        { callId, place: { $gt: 0 } },
        'place',
        MOST_PLACES,
      );
      return new Set(given.flatMap(({ place }) => place ?? []));
    },
  };
}

/** The conditions of a filter; a side is that of the viewer's institutions. */
export function exchangeConditions(
  filter: PersonnelExchangeFilter | null | undefined,
  { institutionIds }: Viewer,
): Conditions<StoredExchange> {
  const given = filter ?? {};
  return {
    ...anyOf('states', 'state', given.states),
    ...anyOf('kinds', 'kind', given.kinds),
    ...anyOf('calls', 'callId', given.calls),
    ...(given.side === 'HOST' && anyOf('side', 'hostInstitutionId', institutionIds)),
    ...(given.side === 'HOME' && anyOf('side', 'homeInstitutionId', institutionIds)),
  };
}

import type { Db, IndexDescription } from 'mongodb';
import { HUB_CODE } from '../../schema/portalCode.js';
import { anyOf, chooseOrder, exactly } from '../kit/conditions.js';
import type { Order } from '../kit/keyset.js';
import type { Conditions } from '../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../kit/recordStore.js';
import type { BodyFilter, BodyOrder } from './__generated__/resolvers.js';
import { BODY_STATUSES, type StoredBody } from './body.js';

/** The store of bodies. */
export type BodyStore = RecordStore<StoredBody>;

const NAME_KEY = { nameKey: 1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { shown: 1, status: 1, ...NAME_KEY }, name: 'shownName' },
  { key: { shown: 1, status: 1, number: 1, _id: 1 }, name: 'shownNumber' },
  { key: { shown: 1, status: 1, type: 1, ...NAME_KEY }, name: 'shownType' },
  { key: { coordinators: 1, shown: 1, status: 1, ...NAME_KEY }, name: 'shownCoordinator' },
  { key: { 'members.country': 1, shown: 1, status: 1, ...NAME_KEY }, name: 'shownMember' },
  { key: { parentId: 1, shown: 1, status: 1, ...NAME_KEY }, name: 'shownParent' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
  {
    key: { parentKey: 1 },
    name: 'parentKey',
    unique: true,
    // What platforms say of theirs is for them to keep apart.
    partialFilterExpression: { 'source.platform': HUB_CODE, parentKey: { $exists: true } },
  },
];

/** What they were before records told whether they are shown. */
const FORMER_INDEXES = ['name', 'number', 'type', 'coordinator', 'member', 'parent'];

const ORDERS: Readonly<Record<BodyOrder, Order>> = {
  NAME: { name: 'NAME', key: { path: 'nameKey', direction: 1 } },
  NUMBER: { name: 'NUMBER', key: { path: 'number', direction: 1 } },
};

/** Opens the store over the collection `bodies`. */
export function createBodyStore(db: Db): BodyStore {
  return createRecordStore<StoredBody>(db, 'bodies', {
    indexes: INDEXES,
    formerIndexes: FORMER_INDEXES,
    facets: {},
    derive: ({ _id, parentId }) => ({
      parentKey: parentId === null ? _id : [_id, parentId].sort().join(' '),
    }),
  });
}

/** The order a reader asked for, by name without one. */
export function bodyOrder(orderBy: BodyOrder | null | undefined): Order {
  return chooseOrder(ORDERS, orderBy, { isTextSearch: false, otherwise: 'NAME' });
}

/** The conditions of a filter. */
export function bodyConditions(filter: BodyFilter | null | undefined): Conditions<StoredBody> {
  const given = filter ?? {};
  return {
    // Said even when every status will do: it is what the indexes begin with.
    ...anyOf('statuses', 'status', given.statuses ?? BODY_STATUSES),
    ...anyOf('types', 'type', given.types),
    ...anyOf('coordinators', 'coordinators', given.coordinators),
    ...(given.members && {
      members: { members: { $elemMatch: { country: { $in: [...given.members] }, until: null } } },
    }),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

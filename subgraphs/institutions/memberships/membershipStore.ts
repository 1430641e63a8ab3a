import type { Db, IndexDescription } from 'mongodb';
import { HUB_CODE } from '../../../schema/portalCode.js';
import { anyOf, exactly } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import type { Conditions } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import type { InstitutionMembershipFilter } from '../__generated__/resolvers.js';
import type { StoredMembership } from './membership.js';

/** The store of memberships. */
export type MembershipStore = RecordStore<StoredMembership>;

const LATEST_KEY = { since: -1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { shown: 1, ...LATEST_KEY }, name: 'shownLatest' },
  { key: { memberId: 1, shown: 1, ...LATEST_KEY }, name: 'shownMember' },
  { key: { groupId: 1, shown: 1, ...LATEST_KEY }, name: 'shownGroup' },
  { key: { 'source.sample': 1, shown: 1, ...LATEST_KEY }, name: 'shownSample' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
  {
    key: { openKey: 1 },
    name: 'openKey',
    unique: true,
    // What platforms tell of theirs is for them to keep apart.
    partialFilterExpression: { 'source.platform': HUB_CODE, openKey: { $exists: true } },
  },
];

/** Last begun first. */
export const LATEST_MEMBERSHIP: Order = { name: 'LATEST', key: { path: 'since', direction: -1 } };

/** Opens the store over the collection `institutionMemberships`. */
export function createMembershipStore(db: Db): MembershipStore {
  return createRecordStore<StoredMembership>(db, 'institutionMemberships', {
    indexes: INDEXES,
    formerIndexes: [],
    facets: {},
    derive: ({ _id, kind, memberId, groupId, until }) => ({
      openKey: until === null ? `${kind} ${memberId} ${groupId}` : _id,
    }),
  });
}

/** The conditions of a filter. */
export function membershipConditions(
  filter: InstitutionMembershipFilter | null | undefined,
): Conditions<StoredMembership> {
  const given = filter ?? {};
  return {
    ...anyOf('kinds', 'kind', given.kinds),
    ...(given.on && {
      on: {
        since: { $lte: given.on },
        $or: [{ until: null }, { until: { $gte: given.on } }],
      },
    }),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

import type { Db } from 'mongodb';
import { anyOf, exactly } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import type { Conditions } from '../../kit/recordReader.js';
import type { RecordStore } from '../../kit/recordStore.js';
import type { JointCommissionFilter } from '../__generated__/resolvers.js';
import { createListedStore } from '../listedStore.js';
import { COMMISSION_READING, type StoredJointCommission } from './jointCommission.js';

/** The store of joint commissions. */
export type JointCommissionStore = RecordStore<StoredJointCommission>;

/** Latest established first, those without a day last. */
export const LATEST_ESTABLISHED: Order = {
  name: 'ESTABLISHED',
  key: { path: 'establishedOn', direction: -1 },
};

/** Opens the store over the collection `jointCommissions`. */
export function createJointCommissionStore(db: Db): JointCommissionStore {
  return createListedStore<StoredJointCommission>(db, 'jointCommissions', {
    reading: COMMISSION_READING,
    order: LATEST_ESTABLISHED,
    fields: ['state', 'countries', 'sessionIds'],
  });
}

/** The conditions of a filter. */
export function jointCommissionConditions(
  filter: JointCommissionFilter | null | undefined,
): Conditions<StoredJointCommission> {
  const given = filter ?? {};
  return {
    ...anyOf('states', 'state', given.states),
    ...anyOf('countries', 'countries', given.countries),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

import type { Db } from 'mongodb';
import { anyOf, exactly } from '../../kit/conditions.js';
import type { Conditions } from '../../kit/recordReader.js';
import type { RecordStore } from '../../kit/recordStore.js';
import type { PolicyActionFilter } from '../__generated__/resolvers.js';
import { createListedStore } from '../listedStore.js';
import { POLICY_READING, type StoredPolicyAction } from './policyAction.js';

/** The store of policy actions. */
export type PolicyActionStore = RecordStore<StoredPolicyAction>;

/** Opens the store over the collection `policyActions`. */
export function createPolicyActionStore(db: Db): PolicyActionStore {
  return createListedStore<StoredPolicyAction>(db, 'policyActions', {
    reading: POLICY_READING,
    fields: ['state', 'countries', 'agreedAtEventId'],
  });
}

/** The conditions of a filter. */
export function policyActionConditions(
  filter: PolicyActionFilter | null | undefined,
): Conditions<StoredPolicyAction> {
  const given = filter ?? {};
  return {
    ...anyOf('states', 'state', given.states),
    ...anyOf('countries', 'countries', given.countries),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

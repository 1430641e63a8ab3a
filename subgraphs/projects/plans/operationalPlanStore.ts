import type { Db } from 'mongodb';
import { anyOf, exactly } from '../../kit/conditions.js';
import type { Conditions } from '../../kit/recordReader.js';
import type { RecordStore } from '../../kit/recordStore.js';
import type { OperationalPlanFilter } from '../__generated__/resolvers.js';
import { createListedStore } from '../listedStore.js';
import { PLAN_READING, type StoredOperationalPlan } from './operationalPlan.js';

/** The store of operational plans. */
export type OperationalPlanStore = RecordStore<StoredOperationalPlan>;

/** Opens the store over the collection `operationalPlans`. */
export function createOperationalPlanStore(db: Db): OperationalPlanStore {
  return createListedStore<StoredOperationalPlan>(db, 'operationalPlans', {
    reading: PLAN_READING,
    fields: ['state'],
  });
}

/** The conditions of a filter. */
export function operationalPlanConditions(
  filter: OperationalPlanFilter | null | undefined,
): Conditions<StoredOperationalPlan> {
  const given = filter ?? {};
  return {
    ...anyOf('states', 'state', given.states),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

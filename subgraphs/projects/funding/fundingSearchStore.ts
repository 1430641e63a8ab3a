import type { Db } from 'mongodb';
import { anyOf, exactly } from '../../kit/conditions.js';
import type { Conditions } from '../../kit/recordReader.js';
import type { RecordStore } from '../../kit/recordStore.js';
import type { FundingSearchFilter } from '../__generated__/resolvers.js';
import { createListedStore } from '../listedStore.js';
import { FUNDING_READING, type StoredFundingSearch } from './fundingSearch.js';

/** The store of searches for money. */
export type FundingSearchStore = RecordStore<StoredFundingSearch>;

/** Opens the store over the collection `fundingSearches`. */
export function createFundingSearchStore(db: Db): FundingSearchStore {
  return createListedStore<StoredFundingSearch>(db, 'fundingSearches', {
    reading: FUNDING_READING,
    fields: ['state', 'projectId', 'countries', 'institutionIds'],
    further: [
      {
        key: { projectId: 1 },
        name: 'oneOpen',
        unique: true,
        partialFilterExpression: { state: 'OPEN' },
      },
    ],
  });
}

/** The conditions of a filter. */
export function fundingSearchConditions(
  filter: FundingSearchFilter | null | undefined,
): Conditions<StoredFundingSearch> {
  const given = filter ?? {};
  return {
    ...anyOf('states', 'state', given.states),
    ...anyOf('projects', 'projectId', given.projects),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

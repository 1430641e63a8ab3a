import type { Db } from 'mongodb';
import { anyOf, exactly } from '../../kit/conditions.js';
import type { Conditions } from '../../kit/recordReader.js';
import type { RecordStore } from '../../kit/recordStore.js';
import type { AssistanceFilter } from '../__generated__/resolvers.js';
import { createListedStore } from '../listedStore.js';
import { ASSISTANCE_READING, type StoredAssistance } from './assistance.js';

/** The store of assistance. */
export type AssistanceStore = RecordStore<StoredAssistance>;

/** Opens the store over the collection `assistance`. */
export function createAssistanceStore(db: Db): AssistanceStore {
  return createListedStore<StoredAssistance>(db, 'assistance', {
    reading: ASSISTANCE_READING,
    fields: ['kind', 'state', 'institutionId', 'givenByInstitutionId'],
  });
}

/** The conditions of a filter. */
export function assistanceConditions(
  filter: AssistanceFilter | null | undefined,
): Conditions<StoredAssistance> {
  const given = filter ?? {};
  return {
    ...anyOf('kinds', 'kind', given.kinds),
    ...anyOf('states', 'state', given.states),
    ...anyOf('askedBy', 'institutionId', given.askedBy),
    ...anyOf('givenBy', 'givenByInstitutionId', given.givenBy),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

import type { Db } from 'mongodb';
import { anyOf, exactly } from '../../kit/conditions.js';
import type { Conditions } from '../../kit/recordReader.js';
import type { RecordStore } from '../../kit/recordStore.js';
import type { ProgrammeFilter } from '../__generated__/resolvers.js';
import { createListedStore } from '../listedStore.js';
import { PROGRAMME_READING, type StoredProgramme } from './programme.js';

/** The store of programmes. */
export type ProgrammeStore = RecordStore<StoredProgramme>;

/** Opens the store over the collection `programmes`. */
export function createProgrammeStore(db: Db): ProgrammeStore {
  return createListedStore<StoredProgramme>(db, 'programmes', {
    reading: PROGRAMME_READING,
    fields: ['kind', 'state', 'countries', 'institutionId'],
  });
}

/** The conditions of a filter. */
export function programmeConditions(
  filter: ProgrammeFilter | null | undefined,
): Conditions<StoredProgramme> {
  const given = filter ?? {};
  return {
    ...anyOf('kinds', 'kind', given.kinds),
    ...anyOf('states', 'state', given.states),
    ...anyOf('countries', 'countries', given.countries),
    ...anyOf('institutions', 'institutionId', given.institutions),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

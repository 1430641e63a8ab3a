import type { Db } from 'mongodb';
import { anyOf, exactly } from '../../kit/conditions.js';
import type { Conditions } from '../../kit/recordReader.js';
import type { RecordStore } from '../../kit/recordStore.js';
import type { NeedAssessmentFilter } from '../__generated__/resolvers.js';
import { createListedStore } from '../listedStore.js';
import { ASSESSMENT_READING, type StoredNeedAssessment } from './needAssessment.js';

/** The store of assessments of needs. */
export type NeedAssessmentStore = RecordStore<StoredNeedAssessment>;

/** Opens the store over the collection `needAssessments`. */
export function createNeedAssessmentStore(db: Db): NeedAssessmentStore {
  return createListedStore<StoredNeedAssessment>(db, 'needAssessments', {
    reading: ASSESSMENT_READING,
    fields: ['state', 'country', 'institutionId'],
  });
}

/** The conditions of a filter. */
export function needAssessmentConditions(
  filter: NeedAssessmentFilter | null | undefined,
): Conditions<StoredNeedAssessment> {
  const given = filter ?? {};
  return {
    ...anyOf('states', 'state', given.states),
    ...anyOf('countries', 'country', given.countries),
    ...anyOf('institutions', 'institutionId', given.institutions),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

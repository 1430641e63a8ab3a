import type { Db, IndexDescription } from 'mongodb';
import { anyOf, between, exactly } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import type { Conditions } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import { PUBLIC_VIEWER } from '../../kit/viewer.js';
import type { ProgressReportFilter } from '../__generated__/resolvers.js';
import { readableBy } from '../access.js';
import { OUTSTANDING, REPORT_READING, type StoredProgressReport } from './progressReport.js';

/** The store of progress reports. */
export type ProgressReportStore = RecordStore<StoredProgressReport>;

const [PUBLIC_FILTER] = readableBy(REPORT_READING, PUBLIC_VIEWER);

const LISTED = { shown: 1, access: 1 } as const;
const DUE_KEY = { dueOn: 1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { ...LISTED, ...DUE_KEY }, name: 'listedDue' },
  { key: { ...LISTED, state: 1, ...DUE_KEY }, name: 'listedState' },
  { key: { projectId: 1, ...LISTED, ...DUE_KEY }, name: 'listedProject' },
  { key: { eventId: 1, ...LISTED, ...DUE_KEY }, name: 'listedMeeting' },
  { key: { countries: 1, ...LISTED, ...DUE_KEY }, name: 'listedCountry' },
  { key: { institutionIds: 1, ...LISTED, ...DUE_KEY }, name: 'listedInstitution' },
  { key: { 'source.platform': 1, ...LISTED, ...DUE_KEY }, name: 'listedPlatform' },
  {
    key: { projectId: 1, eventId: 1 },
    name: 'oneForMeeting',
    unique: true,
    partialFilterExpression: {
      shown: true,
      state: { $in: ['REQUESTED', 'RETURNED', 'SUBMITTED'] },
    },
  },
];

/** Earliest due first. */
export const EARLIEST_DUE: Order = { name: 'DUE', key: { path: 'dueOn', direction: 1 } };

/** Opens the store over the collection `progressReports`. */
export function createProgressReportStore(db: Db): ProgressReportStore {
  return createRecordStore<StoredProgressReport>(db, 'progressReports', {
    indexes: INDEXES,
    formerIndexes: [],
    visible: PUBLIC_FILTER,
    facets: {},
  });
}

/** The conditions of a filter. */
export function progressReportConditions(
  filter: ProgressReportFilter | null | undefined,
): Conditions<StoredProgressReport> {
  const given = filter ?? {};
  return {
    ...anyOf('states', 'state', given.states),
    ...anyOf('projects', 'projectId', given.projects),
    ...anyOf('meetings', 'eventId', given.meetings),
    ...between('due', 'dueOn', given.due),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

/** Outstanding reports that were due before a day (YYYY-MM-DD), for one meeting or all. */
export function overdueConditions(
  day: string,
  meetingId: string | null | undefined,
): Conditions<StoredProgressReport> {
  return {
    states: { state: { $in: [...OUTSTANDING] } },
    due: { dueOn: { $lt: day } },
    ...exactly('meetings', 'eventId', meetingId),
  };
}

import type { ActedKind } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import type { StoredDateRange, StoredMoney, StoredText } from '../../kit/record.js';
import type { Viewer } from '../../kit/viewer.js';
import type { ProgressReportState } from '../__generated__/resolvers.js';
import { editsOneOf, REPORT_READERS, type ReadingRule, type ReservedRecord } from '../access.js';

/** A document of the collection `progressReports`. */
export interface StoredProgressReport extends ReservedRecord {
  projectId: string;
  /** The meeting it is for. */
  eventId: string;
  /** YYYY-MM-DD, `daysBefore` the first day of the meeting as it was when it was last asked. */
  dueOn: string;
  daysBefore: number;
  state: ProgressReportState;
  stateReason: string | null;
  /** Of the project when the report was asked for: who reads it, and who submits it. */
  countries: string[];
  institutionIds: string[];
  submitterIds: string[];
  submittedAt: Date | null;
  period: StoredDateRange | null;
  summary: StoredText[];
  achievements: string[];
  problems: string[];
  decisionsNeeded: string[];
  percentDone: number | null;
  spent: StoredMoney | null;
}

/** Who reads progress reports. */
export const REPORT_READING: ReadingRule<StoredProgressReport> = {
  readers: REPORT_READERS,
  institutions: { path: 'institutionIds', of: ({ institutionIds }) => institutionIds },
  countries: { path: 'countries', of: ({ countries }) => countries },
};

/** The states of a report that is still to be submitted. */
export const OUTSTANDING: readonly ProgressReportState[] = ['REQUESTED', 'RETURNED'];

/** What actions need to know of progress reports. */
export const PROGRESS_REPORT: ActedKind<StoredProgressReport> = {
  noun: 'progress report',
  stateOf: ({ state }) => state,
  brokenRules: ({ period }) => {
    const { start = null, end = null } = period ?? {};
    if (start === null || end === null || start <= end) return [];
    const message = `period must not end before it starts, got ${start} to ${end}`;
    return [refusal('INVALID', message, 'content.period')];
  },
  taken: {
    oneForMeeting: refusal(
      'CONFLICT',
      'A report on this project is asked for this meeting already',
      'meetingId',
    ),
  },
};

/** Whether a viewer submits a report: an editor of the institution that answers for the project, or an administrator. */
export function maySubmitReport(
  viewer: Viewer,
  { submitterIds }: Pick<StoredProgressReport, 'submitterIds'>,
): boolean {
  return viewer.roles.includes('ADMINISTRATOR') || editsOneOf(viewer, submitterIds);
}

/** Whether a report should have been there before a day (YYYY-MM-DD). */
export function isOverdue(
  { state, dueOn }: Pick<StoredProgressReport, 'state' | 'dueOn'>,
  day: string,
): boolean {
  return OUTSTANDING.includes(state) && dueOn < day;
}

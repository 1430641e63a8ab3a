import { forbidden, requireSignedIn } from '../../kit/actions/actionErrors.js';
import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import {
  childConnection,
  connectionResolvers,
  type PageArgs,
  pageRequest,
  rootConnection,
} from '../../kit/connection.js';
import { countryOf } from '../../kit/country.js';
import { pickText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  MinisterialCountryResolvers,
  MinisterialReportResolvers,
  MutationResolvers,
  ProgressReportConnectionResolvers,
  ProgressReportResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import { hasOneOf, isOfSecretariat, REPORT_READERS } from '../access.js';
import type { ProjectsContext } from '../context.js';
import { dayOf } from '../project.js';
import { PROJECT_FIELDS } from '../storedFields.js';
import { requestReport, rescheduleReport, returnReport, withdrawReport } from './askForReport.js';
import {
  countriesOf,
  decisionsOf,
  fundingOf,
  ministerialReport,
  overdueReportsOf,
  projectsBehind,
  projectsUncovered,
  reportCounts,
} from './ministerialReport.js';
import { isOverdue, maySubmitReport, type StoredProgressReport } from './progressReport.js';
import {
  EARLIEST_DUE,
  overdueConditions,
  progressReportConditions,
} from './progressReportStore.js';
import { submitReport } from './submitReport.js';

const payload = (outcome: Outcome<StoredProgressReport>) => payloadOf('progressReport', outcome);

/** What readers find of progress reports. */
export const reportQueries: QueryResolvers = {
  progressReports: (_root, { filter, ...page }, { readers }) =>
    rootConnection(
      readers.progressReports,
      progressReportConditions(filter),
      pageRequest(EARLIEST_DUE, page),
    ),
  progressReport: (_root, { id }, { loaders }) => loaders.progressReportById.load(id),
  overdueProgressReports: (_root, { meetingId, asOf, ...page }, { readers, now }) =>
    rootConnection(
      readers.progressReports,
      overdueConditions(asOf ?? dayOf(now()), meetingId),
      pageRequest(EARLIEST_DUE, page),
    ),
  ministerialReport(_root, { meetingId, asOf }, { viewer, readers, stores, ask, now }) {
    requireSignedIn(viewer);
    if (!hasOneOf(viewer, REPORT_READERS)) {
      throw forbidden("a minister's office, the secretariat or an administrator");
    }
    const { coveredOn } = stores.agreements;
    const sources = { projects: readers.projects, reports: readers.progressReports, coveredOn };
    return ministerialReport(ask, { meetingId, asOf: asOf ?? dayOf(now()), sources });
  },
};

/** The way of a progress report, step by step. */
export const reportMutations: MutationResolvers = {
  progressReportRequest: async (_root, { input }, { actions, loaders, ask }) => {
    const rule = requestReport((id) => loaders.projectById.load(id), ask);
    return payload(await actions.progressReports.create(rule, input));
  },
  progressReportReschedule: async (_root, { input }, { actions, ask }) =>
    payload(await actions.progressReports.perform(rescheduleReport(ask), input)),
  progressReportSubmit: async (_root, { input }, { actions }) =>
    payload(await actions.progressReports.perform(submitReport, input)),
  progressReportReturn: async (_root, { input }, { actions }) =>
    payload(await actions.progressReports.perform(returnReport, input)),
  progressReportWithdraw: async (_root, { input }, { actions }) =>
    payload(await actions.progressReports.perform(withdrawReport, input)),
};

export const ProgressReport: ProgressReportResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.progressReportById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  project: ({ projectId }, _args, { loaders }, info) =>
    loaders.projectById.load(projectId, PROJECT_FIELDS.ofRecord(info)),
  meeting: ({ eventId }) => ({ id: eventId }),
  overdue: (report, _args, { now }) => isOverdue(report, dayOf(now())),
  summary: ({ summary }, args, facts) => pickText(summary, args, facts),
  history: (report, page, { viewer, stores }) =>
    maySubmitReport(viewer, report) || isOfSecretariat(viewer)
      ? historyOf(report, stores.progressReports.trail, page)
      : null,
};

export const ProgressReportConnection: ProgressReportConnectionResolvers = connectionResolvers;

export const MinisterialReport: MinisterialReportResolvers = {
  meeting: ({ meetingId }) => ({ id: meetingId }),
  countries: countriesOf,
  overdueReports: overdueReportsOf,
  overdueReportCount: reportCounts.overdue,
  submittedReportCount: reportCounts.submitted,
  decisionsNeeded: decisionsOf,
  funding: fundingOf,
  projectsBehind,
  projectsUncovered,
};

export const MinisterialCountry: MinisterialCountryResolvers = {
  // A stored country code always names a country.
  country: ({ code }, _args, facts) => countryOf(code, facts) ?? { code, name: code },
};

/** The reports on a project, or for a meeting. */
export const reportsBelow = {
  ofProject: ({ _id }: { _id: string }, page: PageArgs, { loaders }: ProjectsContext) =>
    childConnection(loaders.reportsByProject, _id, {}, pageRequest(EARLIEST_DUE, page)),
  ofMeeting: ({ id }: { id: string }, page: PageArgs, { loaders }: ProjectsContext) =>
    childConnection(loaders.reportsByMeeting, id, {}, pageRequest(EARLIEST_DUE, page)),
};

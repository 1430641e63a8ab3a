import type { RecordReader } from '../../kit/recordReader.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import type { ProjectState } from '../__generated__/resolvers.js';
import { askMeeting, isRefusal } from '../askNetwork.js';
import { subtract, sumOf } from '../decimal.js';
import { overdueOn, type StoredProject } from '../project.js';
import { projectOrder } from '../projectStore.js';
import type { StoredProgressReport } from './progressReport.js';
import { EARLIEST_DUE, overdueConditions } from './progressReportStore.js';

const STATES: readonly ProjectState[] = [
  'IDEA',
  'PROPOSED',
  'UNDER_EVALUATION',
  'APPROVED',
  'FUNDED',
  'RUNNING',
  'SUSPENDED',
  'COMPLETED',
  'REJECTED',
  'TERMINATED',
];
/** The states in which a project needs money. */
const PAID_FOR: readonly ProjectState[] = ['APPROVED', 'FUNDED', 'RUNNING', 'SUSPENDED'];
const MOST_COUNTRIES = 250;
const MOST_SHOWN = 100;

/** What a minister's report is computed from, as its reader may read it. */
export interface MinisterialSources {
  readonly projects: RecordReader<StoredProject>;
  readonly reports: RecordReader<StoredProgressReport>;
  /** Those of some projects that an agreement covers on a day (YYYY-MM-DD). */
  coveredOn(day: string, projectIds: readonly string[]): Promise<ReadonlySet<string>>;
}

/** A minister's report: what each of its fields reads, is read when the field is asked for. */
export interface MinisterialReportModel {
  readonly meetingId: string;
  readonly asOf: string;
  readonly sources: MinisterialSources;
}

/** The report for a meeting, null when there is no such meeting. */
export async function ministerialReport(
  ask: AskNetwork,
  model: MinisterialReportModel,
): Promise<MinisterialReportModel | null> {
  const meeting = await askMeeting(ask, model.meetingId, 'meetingId');
  return isRefusal(meeting) ? null : model;
}

/** The projects of one country, by state. */
export interface MinisterialCountryModel {
  readonly code: string;
  readonly projectCount: number;
  readonly states: { state: ProjectState; count: number }[];
}

/** Projects by country and state, the country with most projects first. */
export async function countriesOf({
  sources: { projects },
}: MinisterialReportModel): Promise<MinisterialCountryModel[]> {
  const facets = await Promise.all(
    STATES.map(async (state) => ({
      state,
      counts: await projects.facet('countries', { states: { state } }, MOST_COUNTRIES),
    })),
  );
  const codes = new Set(facets.flatMap(({ counts }) => counts.map(({ value }) => value)));
  const rows = [...codes].map((code) => {
    const states = facets.flatMap(({ state, counts }) => {
      const count = counts.find(({ value }) => value === code)?.count ?? 0;
      return count === 0 ? [] : [{ state, count }];
    });
    return { code, states, projectCount: states.reduce((sum, { count }) => sum + count, 0) };
  });
  return rows.sort((a, b) => b.projectCount - a.projectCount || (a.code < b.code ? -1 : 1));
}

/** The reports for the meeting that are overdue. */
export async function overdueReportsOf({
  sources: { reports },
  asOf,
  meetingId,
}: MinisterialReportModel) {
  const request = { order: EARLIEST_DUE, first: MOST_SHOWN, after: null };
  const { rows } = await reports.page(overdueConditions(asOf, meetingId), request);
  return [...rows];
}

/** How many reports for the meeting are overdue, and how many submitted. */
export const reportCounts = {
  overdue: ({ sources: { reports }, asOf, meetingId }: MinisterialReportModel) =>
    reports.count(overdueConditions(asOf, meetingId)),
  submitted: ({ sources: { reports }, meetingId }: MinisterialReportModel) =>
    reports.count(submittedFor(meetingId)),
};

/** What the submitted reports ask ministers to decide. */
export async function decisionsOf({ sources: { reports }, meetingId }: MinisterialReportModel) {
  const request = { order: EARLIEST_DUE, first: MOST_SHOWN, after: null };
  const { rows } = await reports.page(submittedFor(meetingId), request);
  return rows.flatMap((report) => report.decisionsNeeded.map((text) => ({ text, report })));
}

/** Budgets and committed funding by currency, over every project with a budget. */
export async function fundingOf({ sources: { projects } }: MinisterialReportModel) {
  const byCurrency = new Map<string, { budget: string[]; committed: string[]; count: number }>();
  for await (const { budget = [], funding } of everyProject(projects, PAID_FOR)) {
    const currency = budget[0]?.amount.currency;
    if (currency === undefined) continue;
    const sums = byCurrency.get(currency) ?? { budget: [], committed: [], count: 0 };
    sums.budget.push(...budget.map(({ amount }) => amount.amount));
    sums.committed.push(...funding.map(({ amount }) => amount.amount));
    sums.count += 1;
    byCurrency.set(currency, sums);
  }
  return [...byCurrency]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, { budget, committed, count }]) => {
      const total = sumOf(budget);
      const given = sumOf(committed);
      return {
        projectCount: count,
        budget: { amount: total, currency },
        committed: { amount: given, currency },
        gap: { amount: subtract(total, given), currency },
      };
    });
}

/** Running projects that are behind their milestones. */
export async function projectsBehind({ sources: { projects }, asOf }: MinisterialReportModel) {
  const behind: StoredProject[] = [];
  for await (const project of everyProject(projects, ['RUNNING'])) {
    if (overdueOn(project.milestones ?? [], asOf).length > 0) behind.push(project);
    if (behind.length === MOST_SHOWN) break;
  }
  return behind;
}

/** Running projects that no agreement in force covers. */
export async function projectsUncovered({
  sources: { projects, coveredOn },
  asOf,
}: MinisterialReportModel) {
  const running: StoredProject[] = [];
  for await (const project of everyProject(projects, ['RUNNING'])) running.push(project);
  const covered = await coveredOn(
    asOf,
    running.map(({ _id }) => _id),
  );
  return running.filter(({ _id }) => !covered.has(_id)).slice(0, MOST_SHOWN);
}

/** Every project in some states that was entered at the hub, which alone have budgets and milestones. */
async function* everyProject(
  projects: RecordReader<StoredProject>,
  states: readonly ProjectState[],
): AsyncGenerator<StoredProject> {
  const order = projectOrder('STARTS_ON_DESC');
  const conditions = {
    platforms: { 'source.platform': 'hub' },
    states: { state: { $in: [...states] } },
  };
  for (let after = null as { value: string | null; id: string } | null; ; ) {
    const { rows, hasNextPage } = await projects.page(conditions, {
      order,
      first: MOST_SHOWN,
      after,
    });
    yield* rows;
    const last = rows.at(-1);
    if (!hasNextPage || last === undefined) return;
    after = { value: last.startsOn, id: last._id };
  }
}

function submittedFor(meetingId: string) {
  return { states: { state: 'SUBMITTED' as const }, meetings: { eventId: meetingId } };
}

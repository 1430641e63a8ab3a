import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEvent } from '../builders/anEvent.js';
import { anInstitution } from '../builders/anInstitution.js';
import { aProject, aProjectFrom } from '../builders/aProject.js';
import { aSource } from '../builders/aSource.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';

let hub: ActingHub;
const lab = anInstitution({ country: 'IR' });
const meetingFrom = (start: string | null) =>
  anEvent({ period: { start, end: start, precision: 'DAY', text: null } });
const meeting = meetingFrom('2030-06-20');
const undated = meetingFrom(null);
const projects = Array.from({ length: 3 }, (_, index) =>
  aProjectFrom(`2026-0${index + 1}-01`, {
    source: aSource(`report-${index}`, { platform: 'hub' }),
    countries: ['IR', 'TR'],
    partners: [{ institutionId: lab._id, role: 'LEAD' }],
    state: index === 2 ? 'SUSPENDED' : 'RUNNING',
    budget: [
      { purpose: 'OTHER', description: null, amount: { amount: '100.10', currency: 'USD' } },
    ],
    funding: [{ funder: 'Fund', instrument: null, amount: { amount: '60.05', currency: 'USD' } }],
    milestones: [{ title: 'Plan', dueOn: index === 0 ? '2026-01-31' : '2040-01-31', doneOn: null }],
  }),
);
const [first, second, third] = projects.map(({ _id }) => _id) as [string, string, string];
let lead: ActingViewer;
let secretariat: ActingViewer;
let office: ActingViewer;

beforeAll(async () => {
  hub = await startActingHub();
  await hub.stores.institutions.institutions.save([lab], new Date());
  await hub.stores.events.events.save([meeting, undated], new Date());
  const study = aProject({ kind: 'STUDY', state: 'PROPOSED', countries: ['TR'] });
  await hub.stores.projects.projects.save([...projects, study], new Date());
  lead = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [lab._id] });
  secretariat = hub.as({ roles: ['SECRETARIAT'] });
  office = hub.as({ roles: ['MINISTERS_OFFICE'], country: 'EG' });
});
afterAll(() => hub.stop());

const REPORT = 'progressReport { id version state dueOn stateReason submittedAt }';

function request(projectId: string, meetingId: string = meeting._id, more: object = {}) {
  const input = { projectId, meetingId, ...more };
  return secretariat.act('progressReportRequest', 'ProgressReportRequestInput', input, REPORT);
}

const content = {
  summary: [{ value: 'The pilot plant runs.', language: 'en' }],
  achievements: ['Two membranes tested.'],
  decisionsNeeded: ['Whether a second plant is built.'],
  percentDone: 40,
  spent: { amount: '20.5', currency: 'USD' },
};

describe('progress reports', () => {
  it('are due some days before their meeting, submitted by who answers for the project, and returned', async () => {
    const { progressReport: asked } = await request(first);
    expect(asked).toMatchObject({ state: 'REQUESTED', dueOn: '2030-06-06', submittedAt: null });
    const submit = (as: ActingViewer, { id, version }: { id: string; version: number }) =>
      as.act('progressReportSubmit', 'ProgressReportSubmitInput', { id, version, content }, REPORT);
    const { progressReport: submitted } = await submit(lead, asked);
    expect(submitted).toMatchObject({ state: 'SUBMITTED', version: 2 });
    const { progressReport: returned } = await secretariat.act(
      'progressReportReturn',
      'ProjectActionInput',
      { id: asked.id, version: 2, reason: 'Say what was spent on what.' },
      REPORT,
    );
    expect(returned).toMatchObject({
      state: 'RETURNED',
      stateReason: 'Say what was spent on what.',
    });
    const both = await Promise.all([submit(lead, returned), submit(lead, returned)]);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'STALE_VERSION' }]);
    const { errors } = await secretariat.query(
      'mutation ($input: ProgressReportSubmitInput!) { progressReportSubmit(input: $input) { userErrors { code } } }',
      { input: { id: asked.id, version: 4, content } },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are asked for once for a project and a meeting, also by two at once', async () => {
    const both = await Promise.all([request(second), request(second)]);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'CONFLICT', path: ['input', 'meetingId'] },
    ]);
  });

  it.each([
    ['of a project that is not there', 'project:hub:none', meeting._id, {}, 'projectId'],
    ['for a meeting that is not there', second, 'event:hub:none', {}, 'meetingId'],
    ['for a meeting without a day', second, undated._id, {}, 'meetingId'],
    ['too long before the meeting', second, meeting._id, { daysBefore: 366 }, 'daysBefore'],
  ])('are not asked for %s', async (_what, project, of, more, field) => {
    const { userErrors } = await request(project, of, more);
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', field] }]);
  });

  it('follow a meeting that was moved', async () => {
    const moved = meetingFrom('2031-01-10');
    await hub.stores.events.events.save([moved], new Date());
    const { progressReport } = await request(third, moved._id, { daysBefore: 10 });
    expect(progressReport.dueOn).toBe('2030-12-31');
    const later = {
      ...moved,
      period: { ...moved.period, start: '2031-02-10' },
      fingerprint: 'moved',
    };
    await hub.stores.events.events.save([later], new Date());
    const { progressReport: rescheduled } = await secretariat.act(
      'progressReportReschedule',
      'ProgressReportRescheduleInput',
      { id: progressReport.id, version: 1 },
      REPORT,
    );
    expect(rescheduled.dueOn).toBe('2031-01-31');
  });

  it("are read by participants, ministers' offices and the secretariat, and by nobody else", async () => {
    const query = `query ($meeting: ID!, $project: ID!) {
      progressReports(filter: { meetings: [$meeting] }) { totalCount nodes { id } }
      overdueProgressReports(meetingId: $meeting, asOf: "2030-06-07") { totalCount nodes { project { id } overdue } }
      event(id: $meeting) { progressReports { totalCount nodes { id } } }
      project(id: $project) { progressReports { totalCount nodes { summary { value } } } } }`;
    const read = async (as: Pick<ActingViewer, 'query'>) => {
      const { data, errors } = await as.query(query, { meeting: meeting._id, project: first });
      expect(errors).toBeUndefined();
      return data;
    };
    const none = { totalCount: 0, nodes: [] };
    for (const stranger of [hub, hub.as({}), hub.as({ roles: ['MEMBER'], country: 'EG' })]) {
      expect(await read(stranger)).toEqual({
        progressReports: none,
        overdueProgressReports: none,
        event: { progressReports: none },
        project: { progressReports: none },
      });
    }
    for (const reader of [
      lead,
      office,
      secretariat,
      hub.as({ roles: ['MEMBER'], country: 'TR' }),
    ]) {
      const data = await read(reader);
      expect(data.progressReports.totalCount).toBe(2);
      expect(data.overdueProgressReports).toEqual({
        totalCount: 1,
        nodes: [{ project: { id: second }, overdue: false }],
      });
      expect(data.event.progressReports.totalCount).toBe(2);
      expect(data.project.progressReports.nodes).toEqual([
        { summary: { value: 'The pilot plant runs.' } },
      ]);
    }
  });
});

describe("the minister's report", () => {
  const QUERY = `query ($meeting: ID!) { ministerialReport(meetingId: $meeting, asOf: "2030-06-07") {
    asOf meeting { id } countries { country { code } projectCount states { state count } }
    overdueReportCount overdueReports { project { id } } submittedReportCount
    decisionsNeeded { text report { project { id } } }
    funding { projectCount budget { amount currency } committed { amount } gap { amount } }
    projectsBehind { id } projectsUncovered { id covered } } }`;

  it('is computed from projects and reports as they are', async () => {
    const { ministerialReport } = await office.ask(QUERY, { meeting: meeting._id });
    expect(ministerialReport).toEqual({
      asOf: '2030-06-07',
      meeting: { id: meeting._id },
      countries: [
        {
          country: { code: 'TR' },
          projectCount: 4,
          states: [
            { state: 'PROPOSED', count: 1 },
            { state: 'RUNNING', count: 2 },
            { state: 'SUSPENDED', count: 1 },
          ],
        },
        {
          country: { code: 'IR' },
          projectCount: 3,
          states: [
            { state: 'RUNNING', count: 2 },
            { state: 'SUSPENDED', count: 1 },
          ],
        },
      ],
      overdueReportCount: 1,
      overdueReports: [{ project: { id: second } }],
      submittedReportCount: 1,
      decisionsNeeded: [
        { text: 'Whether a second plant is built.', report: { project: { id: first } } },
      ],
      funding: [
        {
          projectCount: 3,
          budget: { amount: '300.30', currency: 'USD' },
          committed: { amount: '180.15' },
          gap: { amount: '120.15' },
        },
      ],
      projectsBehind: [{ id: first }],
      projectsUncovered: [second, first].map((id) => ({ id, covered: false })),
    });
  });

  it("is for ministers' offices, the secretariat and administrators", async () => {
    const codeFor = async (as: Pick<ActingViewer, 'query'>) =>
      (await as.query(QUERY, { meeting: meeting._id })).errors?.[0]?.extensions.code;
    expect(await codeFor(hub)).toBe('UNAUTHENTICATED');
    expect(await codeFor(lead)).toBe('FORBIDDEN');
    expect(await codeFor(hub.as({ roles: ['ADMINISTRATOR'] }))).toBeUndefined();
  });

  it('is null for a meeting that is not there', async () => {
    expect(await office.ask(QUERY, { meeting: 'event:hub:none' })).toEqual({
      ministerialReport: null,
    });
  });
});

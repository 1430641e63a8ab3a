import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadStartData } from '../../import/startData/loadStartData.js';
import { type ActingHub, startActingHub } from '../support/actingHub.js';
import { silentLog } from '../support/askSubgraph.js';

let hub: ActingHub;

beforeAll(async () => {
  hub = await startActingHub();
  await loadStartData(hub.stores, { now: new Date(), log: silentLog });
});
afterAll(() => hub.stop());

const FOR_EVERYONE = [
  'projects',
  'agreements',
  'needAssessments',
  'jointCommissions',
  'programmes',
  'operationalPlans',
  'ideas',
  'policyActions',
  'assistance',
];
const RESERVED = [
  'evaluations',
  'progressReports',
  'overdueProgressReports(asOf: "2030-01-01")',
  'fundingSearches',
];

describe('the joint work of a fresh hub', () => {
  it.each(FOR_EVERYONE)('has %s to show to everyone, each found by its id', async (list) => {
    const { data, errors } = await hub.query(`{ ${list} { totalCount nodes { id } } }`);
    expect(errors).toBeUndefined();
    expect(data[list].totalCount).toBeGreaterThan(0);
    for (const { id } of data[list].nodes) {
      const found = await hub.query('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(found.data.node).toEqual({ id });
    }
  });

  it.each(RESERVED)(
    'has %s for the secretariat, and nothing of it for the public',
    async (list) => {
      const query = `{ list: ${list} { totalCount nodes { id } } }`;
      const { data } = await hub.query(query);
      expect(data.list).toEqual({ totalCount: 0, nodes: [] });
      const own = await hub.as({ roles: ['SECRETARIAT'] }).ask(query);
      expect(own.list.totalCount).toBeGreaterThan(0);
      expect(own.list.nodes).toHaveLength(own.list.totalCount);
    },
  );

  it('lets every running project of a sample stand on an agreement in force', async () => {
    const { data } = await hub.query(
      '{ projects(filter: { states: [RUNNING], samples: true }) { nodes { agreements { nodes { state } } } } }',
    );
    expect(data.projects.nodes.length).toBeGreaterThan(0);
    for (const { agreements } of data.projects.nodes) {
      expect(agreements.nodes).toContainEqual({ state: 'IN_FORCE' });
    }
  });

  it("fills a minister's report", async () => {
    const office = hub.as({ roles: ['MINISTERS_OFFICE'], country: 'TR' });
    const { ministerialReport } = await office.ask(
      `{ ministerialReport(meetingId: "event:hub:sample-71", asOf: "2027-03-01") { meeting { name }
        overdueReportCount submittedReportCount decisionsNeeded { text }
        funding { budget { amount currency } gap { amount } } projectsBehind { title { value } } projectsUncovered { id } } }`,
    );
    expect(ministerialReport).toMatchObject({
      meeting: { name: 'Sample: Meeting of ministers on joint projects' },
      overdueReportCount: 1,
      submittedReportCount: 1,
      decisionsNeeded: [{ text: 'Whether the programme begins with half of the places.' }],
      projectsUncovered: [],
      funding: [{ budget: { amount: '480000', currency: 'USD' }, gap: { amount: '180000' } }],
    });
    expect(ministerialReport.projectsBehind).toHaveLength(1);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PUBLIC_VIEWER, ROLES, type Viewer } from '../../subgraphs/kit/viewer.js';
import {
  mayReadBy,
  type ReadingRule,
  type ReservedRecord,
  readableBy,
} from '../../subgraphs/projects/access.js';
import type { ProjectsStores } from '../../subgraphs/projects/context.js';
import { projects } from '../../subgraphs/projects/index.js';
import { READING } from '../../subgraphs/projects/kinds.js';
import { aProject } from '../builders/aProject.js';
import {
  aFundingSearch,
  aNeedAssessment,
  anAgreement,
  anEvaluation,
  anOperationalPlan,
  aProgressReport,
} from '../builders/jointWork.js';
import { askSubgraph } from '../support/askSubgraph.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

const LAB = 'institution:hub:a';
const PARK = 'institution:hub:c';
const EVALUATOR = 'test|evaluator';
const viewer = (overrides: Partial<Viewer>): Viewer => ({
  ...PUBLIC_VIEWER,
  subject: 'test|someone',
  ...overrides,
});
const lead = (institutionId: string) => [{ institutionId, role: 'LEAD' as const }];
const party = { name: null, country: null, signedOn: null, signatory: null };

/** Records for everyone and for participants, of the lab and of others. */
const records = {
  projects: (['PUBLIC', 'PARTICIPANTS'] as const).flatMap((access) => [
    aProject({ access, countries: ['TR', 'MY'], partners: lead(LAB) }),
    aProject({ access, countries: ['IR'], partners: lead(PARK) }),
    aProject({ access, countries: [], partners: [] }),
  ]),
  agreements: (['PUBLIC', 'PARTICIPANTS'] as const).flatMap((access) => [
    anAgreement({ access, coveredProjectIds: ['project:hub:1'], coveredOfferIds: ['offer:hub:1'] }),
    anAgreement({ access, parties: [PARK, null].map((id) => ({ ...party, institutionId: id })) }),
  ]),
  evaluations: [
    anEvaluation(),
    anEvaluation({ evaluators: [] }),
    anEvaluation({ projectId: 'project:hub:1', foreignProject: null }),
  ],
  progressReports: [
    aProgressReport(),
    aProgressReport({ countries: ['IR'], institutionIds: [PARK] }),
    aProgressReport({ countries: [], institutionIds: [] }),
  ],
  fundingSearches: [
    aFundingSearch(),
    aFundingSearch({ countries: ['IR'], institutionIds: [PARK] }),
  ],
  needAssessments: [
    aNeedAssessment(),
    aNeedAssessment({ access: 'PUBLIC', state: 'PUBLISHED' }),
    aNeedAssessment({ institutionId: PARK }),
  ],
  operationalPlans: [
    anOperationalPlan(),
    anOperationalPlan({ access: 'PUBLIC', state: 'ADOPTED' }),
  ],
};
const NAMES = Object.keys(records) as (keyof typeof records)[];

let bed: SubgraphTestBed<ProjectsStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(projects);
  for (const name of NAMES) await bed.seed(name, ...(records[name] as never[]));
});
afterAll(() => bed.close());

const anyViewer = fc.record({
  subject: fc.constantFrom('test|someone', EVALUATOR),
  roles: fc.subarray([...ROLES]),
  country: fc.constantFrom(null, 'TR', 'IR', 'DE'),
  institutionIds: fc.subarray([LAB, PARK, 'institution:hub:other']),
  portal: fc.constantFrom(null, 'tubitak'),
});

describe.each(NAMES)('the filter and the predicate of who may read %s', (name) => {
  // Each store keeps the records of its name; a test over all of them looks at what they have in common.
  const rule = READING[name] as unknown as ReadingRule<ReservedRecord>;
  const all = records[name] as unknown as readonly ReservedRecord[];
  const ids = all.map(({ _id }) => _id);

  it('agree on every record for every viewer', async () => {
    const some = fc.subarray(ids, { maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(anyViewer, some, async (someone, alsoIds) => {
        const filters = readableBy(rule, someone, alsoIds) as never;
        const reader = bed.stores[name].readAs(filters);
        const found = await reader.findByIds(ids);
        const allowed = all.filter((record) => mayReadBy(rule, someone, record, alsoIds));
        const idsOf = (rows: readonly { _id: string }[]) => rows.map(({ _id }) => _id).sort();
        expect(idsOf(found)).toEqual(idsOf(allowed));
        expect(await reader.count({})).toBe(allowed.length);
      }),
      { numRuns: 40 },
    );
  });

  it('let everyone read what the public may, and the public nothing else', () => {
    fc.assert(
      fc.property(anyViewer, fc.constantFrom(...all), (someone, record) => {
        const isPublic = mayReadBy(rule, PUBLIC_VIEWER, record);
        expect(isPublic).toBe(record.access === 'PUBLIC');
        if (isPublic) expect(mayReadBy(rule, someone, record)).toBe(true);
      }),
    );
  });
});

describe('projects that someone evaluates', () => {
  it('are read by the evaluator alone, while it is impartial', async () => {
    const [project] = records.projects.filter(({ access }) => access === 'PARTICIPANTS');
    const id = project?._id ?? '';
    const of = (conflict: string | null) => {
      const [evaluator] = anEvaluation().evaluators;
      if (evaluator === undefined) throw new Error('there is an evaluator');
      const evaluators = [{ ...evaluator, conflict }];
      return anEvaluation({ projectId: id, foreignProject: null, evaluators, state: 'CONCLUDED' });
    };
    const evaluation = of(null);
    const read = async (subject: string) => {
      const query = 'query ($id: ID!) { project(id: $id) { id } }';
      const { data } = await askSubgraph(
        bed.subgraph,
        query,
        { id },
        { viewer: viewer({ subject }) },
      );
      return data.project;
    };
    expect(await read(EVALUATOR)).toBeNull();
    await bed.seed('evaluations', evaluation);
    expect(await read(EVALUATOR)).toEqual({ id });
    expect(await read('test|someone')).toBeNull();
    const partial = { ...of('A friend.'), _id: evaluation._id, fingerprint: 'partial' };
    await bed.seed('evaluations', partial);
    expect(await read(EVALUATOR)).toBeNull();
  });
});

describe('what a viewer reads by several reasons', () => {
  const someone = viewer({
    subject: EVALUATOR,
    roles: ['INSTITUTION_EDITOR', 'MODERATOR'],
    country: 'TR',
    institutionIds: [LAB, PARK],
  });
  const stagesOf = (query: string) =>
    bed.stagesOfReads(async () => {
      const { errors } = await askSubgraph(bed.subgraph, query, {}, { viewer: someone });
      expect(errors).toBeUndefined();
    });

  it.each([
    'projects(first: 3) { totalCount nodes { id } facets { states { value } } }',
    'projects(filter: { countries: ["TR"] }, orderBy: TITLE) { totalCount nodes { id } }',
    'agreements(first: 3) { totalCount nodes { id } }',
    'agreements(filter: { states: [IN_FORCE], institutions: ["institution:hub:a"], projects: ["project:hub:1"] }) { totalCount nodes { id } }',
    'evaluations(filter: { states: [OPEN], projects: ["project:hub:1"] }) { totalCount nodes { id } }',
    'progressReports(filter: { projects: ["project:hub:1"], meetings: ["event:hub:1"] }) { totalCount nodes { id } }',
    'overdueProgressReports(asOf: "2030-01-01") { totalCount nodes { id } }',
    'fundingSearches(filter: { states: [OPEN] }) { totalCount nodes { id } }',
    'needAssessments(filter: { countries: ["TR"] }) { totalCount nodes { id } }',
    'jointCommissions(filter: { countries: ["TR"] }) { totalCount nodes { id } }',
    'programmes(filter: { kinds: [TRAINING] }) { totalCount nodes { id } }',
    'operationalPlans { totalCount nodes { id } }',
    'ideas(filter: { fields: ["water"] }) { totalCount nodes { id } }',
    'policyActions(filter: { states: [AGREED] }) { totalCount nodes { id } }',
    'assistance(filter: { givenBy: ["institution:hub:a"] }) { totalCount nodes { id } }',
    'agreement(id: "agreement:hub:0001") { id }',
  ])('comes from indexes: %s', async (field) => {
    const stages = await stagesOf(`{ ${field} }`);
    expect(stages).not.toContain('COLLSCAN');
    expect(stages.some((stage) => stage.includes('IXSCAN') || stage === 'EOF')).toBe(true);
  });

  it('below other records comes from indexes, in one round trip for many parents', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Institution { agreements { nodes { id } } needAssessments { nodes { id } } programmes { nodes { id } }
        ideas { nodes { id } } assistanceAsked { nodes { id } } assistanceGiven { nodes { id } } }
      ... on Event { progressReports { nodes { id } } sessionOf { nodes { id } } policyActions { nodes { id } } }
      ... on TechnologyOffer { agreements { nodes { id } } }
      ... on Project { covered: agreements { nodes { id } } evaluations { nodes { id } } reports: progressReports { nodes { id } }
        fundingSearches { nodes { id } } origins: ideas { nodes { id } } } } }`;
    const of = [
      ...[LAB, PARK].map((id) => ({ __typename: 'Institution', id })),
      ...[1, 2].map((number) => ({ __typename: 'Event', id: `event:hub:${number}` })),
      ...[1, 2].map((number) => ({
        __typename: 'TechnologyOffer',
        nodeKey: `offer:hub:${number}`,
      })),
      ...records.projects.map(({ _id: id }) => ({ __typename: 'Project', id })),
    ];
    bed.mongo.reset();
    const stages = await bed.stagesOfReads(async () => {
      const { data, errors } = await askSubgraph(bed.subgraph, query, { of }, { viewer: someone });
      expect(errors).toBeUndefined();
      expect(data._entities[0].agreements.nodes).toHaveLength(2);
    });
    expect(stages).not.toContain('COLLSCAN');
    // Those of projects and of offers and of institutions: one for each kind of parent.
    expect(bed.mongo.queries('agreements')).toBe(3);
    expect(bed.mongo.queries('progressReports')).toBe(2);
    expect(bed.mongo.queries('ideas')).toBe(2);
    expect(bed.mongo.queries('needAssessments')).toBe(1);
  });

  it('is summed up for ministers from indexes', async () => {
    const office = viewer({ roles: ['MINISTERS_OFFICE'], country: 'TR' });
    const ask = async () => ({ event: { period: { start: null } } });
    const stages = await bed.stagesOfReads(async () => {
      const { errors } = await askSubgraph(
        bed.subgraph,
        `{ ministerialReport(meetingId: "event:hub:1") { countries { projectCount } overdueReportCount submittedReportCount
          overdueReports { id } decisionsNeeded { text } funding { projectCount } projectsBehind { id } projectsUncovered { id covered } } }`,
        {},
        { viewer: office, ask },
      );
      expect(errors).toBeUndefined();
    });
    expect(stages).not.toContain('COLLSCAN');
    expect(stages).toContain('IXSCAN');
  });

  it('is looked at in an index when a project is started or approved', async () => {
    const stages = await bed.stagesOfReads(async () => {
      const ids = ['project:hub:1', 'project:hub:2'];
      const covered = await bed.stores.agreements.coveredOn('2026-06-01', ids);
      expect([...covered]).toEqual(['project:hub:1']);
      expect(await bed.stores.evaluations.isUnderReview('project:hub:1')).toBe(true);
    });
    expect(stages).not.toContain('COLLSCAN');
  });
});

describe('projects of a release in which all were public', () => {
  it('stay public', async () => {
    const given = aProject();
    const [id] = await bed.seed('projects', given);
    const collection = bed.database.db.collection<{ _id: string }>('projects');
    await collection.updateOne({ _id: given._id }, { $unset: { access: '' } });
    await bed.stores.projects.ensureIndexes();
    const data = await bed.ask('query ($id: ID!) { project(id: $id) { access } }', { id });
    expect(data.project).toEqual({ access: 'PUBLIC' });
  });
});

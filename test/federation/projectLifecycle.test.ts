import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEvent } from '../builders/anEvent.js';
import { anInstitution } from '../builders/anInstitution.js';
import { aProject } from '../builders/aProject.js';
import { anOffer } from '../builders/aTechnology.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';

let hub: ActingHub;
const lab = anInstitution({ country: 'IR' });
const mill = anInstitution({ country: 'TR' });
const park = anInstitution({ country: 'AM' });
const meeting = anEvent();
let lead: ActingViewer;
let partner: ActingViewer;
let secretariat: ActingViewer;

beforeAll(async () => {
  hub = await startActingHub();
  await hub.stores.institutions.institutions.save([lab, mill, park], new Date());
  await hub.stores.events.events.save([meeting], new Date());
  lead = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [lab._id] });
  partner = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [mill._id] });
  secretariat = hub.as({ roles: ['SECRETARIAT'] });
});
afterAll(() => hub.stop());

const PROJECT = 'project { id version state stateReason access }';

const content = {
  title: [{ value: 'Membranes for brackish water', language: 'en' }],
  objective: [{ value: 'A membrane that lasts five years.', language: 'en' }],
  kind: 'JOINT_RESEARCH',
  partners: [
    { institutionId: lab._id, role: 'LEAD', sharePercent: '60.5' },
    { institutionId: mill._id, role: 'PARTNER', sharePercent: '39.5' },
  ],
  budget: [
    { purpose: 'RESEARCH_AND_DEVELOPMENT', amount: { amount: '70000.10', currency: 'USD' } },
    { purpose: 'HUMAN_RESOURCE_DEVELOPMENT', amount: { amount: '29999.90', currency: 'USD' } },
  ],
};

interface Versioned {
  readonly id: string;
  readonly version: number;
}

function create(more: object = {}, as = lead, selection = PROJECT) {
  const input = { content: { ...content, ...more } };
  return as.act('projectCreate', 'ProjectCreateInput', input, selection);
}

function step(
  as: ActingViewer,
  mutation: string,
  { id, version }: Versioned,
  more: object = {},
  selection = PROJECT,
) {
  const type = INPUT_TYPES[mutation] ?? 'ProjectActionInput';
  return as.act(mutation, type, { id, version, ...more }, selection);
}

const INPUT_TYPES: Readonly<Record<string, string>> = {
  projectRevise: 'ProjectReviseInput',
  projectApprove: 'ProjectApproveInput',
  projectFundingCommit: 'ProjectFundingCommitInput',
  projectContinuationDecide: 'ProjectContinuationDecideInput',
  projectComplete: 'ProjectCompleteInput',
};

async function led(project: Versioned, ...steps: readonly [ActingViewer, string, object?][]) {
  let current = project;
  for (const [as, mutation, more] of steps) {
    const { project: next, userErrors } = await step(as, mutation, current, more);
    expect(userErrors).toEqual([]);
    current = next;
  }
  return current;
}

async function approved(more: object = {}) {
  const { project } = await create(more);
  return led(
    project,
    [lead, 'projectPropose'],
    [secretariat, 'projectEvaluate'],
    [secretariat, 'projectApprove'],
  );
}

const grant = (amount: string, currency = 'USD') => ({
  funder: 'Fund for Joint Research',
  instrument: 'grant',
  amount: { amount, currency },
});

async function funded(more: object = {}) {
  return led(await approved(more), [lead, 'projectFundingCommit', grant('60000')]);
}

/** An agreement of the two partners that covers a project and is in force. */
async function agreementFor(projectId: string) {
  const AGREEMENT = 'agreement { id version state }';
  const terms = {
    title: [{ value: 'Joint research', language: 'en' }],
    kind: 'JOINT_RESEARCH',
    parties: [{ institutionId: lab._id }, { institutionId: mill._id }],
    validity: { start: '2026-01-01', end: '2099-12-31' },
    coveredProjectIds: [projectId],
  };
  const made = await lead.act(
    'agreementCreate',
    'AgreementCreateInput',
    { content: terms },
    AGREEMENT,
  );
  expect(made.userErrors).toEqual([]);
  let { id, version } = made.agreement;
  const go = async (as: ActingViewer, mutation: string, type: string, more: object = {}) => {
    const { agreement, userErrors } = await as.act(
      mutation,
      type,
      { id, version, ...more },
      AGREEMENT,
    );
    expect(userErrors).toEqual([]);
    ({ id, version } = agreement);
  };
  await go(lead, 'agreementDraftAdd', 'AgreementDraftAddInput', {
    text: { value: 'We do research together.', language: 'en' },
  });
  await go(lead, 'agreementNegotiate', 'ProjectActionInput');
  await go(lead, 'agreementSign', 'AgreementSignInput', {
    institutionId: lab._id,
    signatory: 'Director',
  });
  await go(partner, 'agreementSign', 'AgreementSignInput', {
    institutionId: mill._id,
    signatory: 'Director',
  });
  await go(lead, 'agreementBringIntoForce', 'ProjectActionInput');
  return { id, version };
}

async function running() {
  const project = await funded();
  await agreementFor(project.id);
  return led(project, [lead, 'projectStart']);
}

describe('a project entered at the hub', () => {
  it('goes from idea to its end, with each step in its history', async () => {
    const project = await running();
    const later = await led(
      project,
      [lead, 'projectSuspend', { reason: 'The pilot plant is flooded.' }],
      [lead, 'projectResume'],
      [
        secretariat,
        'projectContinuationDecide',
        { decision: 'CONTINUE', reason: 'It is worth it.', decidedAtEventId: meeting._id },
      ],
    );
    const offer = anOffer({ originProjectId: project.id });
    await hub.stores.technologies.technologies.save([offer], new Date());
    const { project: done, userErrors } = await step(
      lead,
      'projectComplete',
      later,
      { announcedOfferIds: [offer._id] },
      `project { state announcedOutputs { id } outputs { nodes { id } } covered budgetTotal { amount currency }
        committedTotal { amount } fundingGap { amount } cost { amount }
        continuationDecisions { decision reason decidedAt { id } }
        history(first: 100) { nodes { action } } }`,
    );
    expect(userErrors).toEqual([]);
    expect(done).toEqual({
      state: 'COMPLETED',
      announcedOutputs: [{ id: offer._id }],
      outputs: { nodes: [{ id: offer._id }] },
      covered: true,
      budgetTotal: { amount: '100000.00', currency: 'USD' },
      committedTotal: { amount: '60000' },
      fundingGap: { amount: '40000.00' },
      cost: { amount: '100000.00' },
      continuationDecisions: [
        { decision: 'CONTINUE', reason: 'It is worth it.', decidedAt: { id: meeting._id } },
      ],
      history: {
        nodes: [
          'COMPLETE',
          'DECIDE_CONTINUATION',
          'RESUME',
          'SUSPEND',
          'START',
          'COMMIT_FUNDING',
          'APPROVE',
          'EVALUATE',
          'PROPOSE',
          'CREATE',
        ].map((action) => ({ action })),
      },
    });
  });

  it('takes countries and lead from its partners, and marks those outside the membership', async () => {
    const { project } = await create(
      {
        partners: [
          { institutionId: lab._id, role: 'LEAD' },
          { institutionId: park._id, role: 'PARTNER' },
          { name: 'Open Fund', country: 'DE', role: 'FUNDER' },
        ],
      },
      lead,
      `project { countries { code } leadCountry { code } leadInstitution { id }
        partners { name role country { code } outsideMembership institution { id } } }`,
    );
    expect(project).toEqual({
      countries: [{ code: 'IR' }, { code: 'AM' }],
      leadCountry: { code: 'IR' },
      leadInstitution: { id: lab._id },
      partners: [
        {
          name: null,
          role: 'LEAD',
          country: { code: 'IR' },
          outsideMembership: false,
          institution: { id: lab._id },
        },
        {
          name: null,
          role: 'PARTNER',
          country: { code: 'AM' },
          outsideMembership: true,
          institution: { id: park._id },
        },
        {
          name: 'Open Fund',
          role: 'FUNDER',
          country: { code: 'DE' },
          outsideMembership: true,
          institution: null,
        },
      ],
    });
  });

  it.each([
    ['joint research of one country', { partners: [content.partners[0]] }, 'countries'],
    [
      'shares of more than 100 percent',
      {
        partners: [
          { institutionId: lab._id, role: 'LEAD', sharePercent: '60.5' },
          { institutionId: mill._id, role: 'PARTNER', sharePercent: '39.51' },
        ],
      },
      'partners',
    ],
    [
      'a budget in two currencies',
      {
        budget: [
          { purpose: 'EQUIPMENT', amount: { amount: '1', currency: 'USD' } },
          { purpose: 'EQUIPMENT', amount: { amount: '1', currency: 'EUR' } },
        ],
      },
      'budget',
    ],
    [
      'an administrator that is no partner',
      { administrator: { institutionId: park._id } },
      'administrator',
    ],
    [
      'a period that ends before it starts',
      { period: { start: '2026-05-02', end: '2026-05-01' } },
      'period',
    ],
    [
      'an institution that does not exist',
      {
        partners: [content.partners[0], { institutionId: 'institution:hub:none', role: 'PARTNER' }],
      },
      'partners',
    ],
  ])('is not entered with %s', async (_what, more, field) => {
    const { project, userErrors } = await create(more);
    expect(project).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'content', field] }]);
  });

  it('is not funded above its budget, in another currency, or by two at once', async () => {
    const project = await approved();
    const over = await step(lead, 'projectFundingCommit', project, grant('100000.01'));
    expect(over.userErrors).toMatchObject([
      {
        code: 'INVALID',
        message: 'committed funding must not exceed the budget of 100000.00 USD, got 100000.01',
        path: ['input', 'amount'],
      },
    ]);
    const foreign = await step(lead, 'projectFundingCommit', project, grant('1', 'EUR'));
    expect(foreign.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'amount'] }]);
    const nothing = await step(lead, 'projectFundingCommit', project, grant('0'));
    expect(nothing.userErrors).toMatchObject([{ path: ['input', 'amount', 'amount'] }]);
    const both = await Promise.all([
      step(lead, 'projectFundingCommit', project, grant('60000')),
      step(secretariat, 'projectFundingCommit', project, grant('60000')),
    ]);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'STALE_VERSION' }]);
  });

  it('is not started without an agreement in force that covers it, and suspended work not resumed', async () => {
    const project = await funded();
    const bare = await step(lead, 'projectStart', project);
    expect(bare.userErrors).toEqual([
      {
        code: 'CONFLICT',
        message: 'No agreement that is in force today covers the project; bring one into force',
        path: ['input', 'id'],
      },
    ]);
    const agreement = await agreementFor(project.id);
    const suspended = await led(
      project,
      [lead, 'projectStart'],
      [lead, 'projectSuspend', { reason: 'Flooded.' }],
    );
    const ended = await partner.act(
      'agreementTerminate',
      'ProjectActionInput',
      { ...agreement, reason: 'We go our own way.' },
      'agreement { state stateReason }',
    );
    expect(ended.agreement).toEqual({ state: 'TERMINATED', stateReason: 'We go our own way.' });
    const read = await hub.query('query ($id: ID!) { project(id: $id) { covered } }', project);
    expect(read.data.project).toEqual({ covered: false });
    const { userErrors } = await step(lead, 'projectResume', suspended);
    expect(userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('is terminated with a reason only', async () => {
    const project = await approved();
    const decide = (reason: string) =>
      step(secretariat, 'projectContinuationDecide', project, { decision: 'TERMINATE', reason });
    expect((await decide('  ')).userErrors).toMatchObject([{ path: ['input', 'reason'] }]);
    expect((await decide('No money.')).project).toMatchObject({
      state: 'TERMINATED',
      stateReason: 'No money.',
    });
  });

  it('does not announce an offer as its output that came out of something else', async () => {
    const project = await running();
    const offer = anOffer({ originProjectId: null });
    await hub.stores.technologies.technologies.save([offer], new Date());
    const { userErrors } = await step(lead, 'projectComplete', project, {
      announcedOfferIds: [offer._id, 'offer:hub:none'],
    });
    expect(userErrors.map(({ message }: { message: string }) => message)).toEqual([
      `announcedOfferIds: the offer ${offer._id} does not name this project as its origin`,
      'announcedOfferIds: there is no offer offer:hub:none, or you may not read it',
    ]);
  });

  it('keeps what was approved, and can be given milestones', async () => {
    const project = await approved();
    const settled = await step(lead, 'projectRevise', project, {
      content: { budget: [], period: { start: '2026-01-01' } },
    });
    expect(settled.userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'content', 'budget'] },
    ]);
    const milestones = [
      { title: 'Plan', dueOn: '2020-01-01', doneOn: '2020-01-05' },
      { title: 'Pilot', dueOn: '2020-02-01' },
      { title: 'Plant', dueOn: '2099-01-01' },
    ];
    const { project: revised } = await step(
      lead,
      'projectRevise',
      project,
      { content: { milestones } },
      'project { overdueMilestones { title } milestones { title } }',
    );
    expect(revised.overdueMilestones).toEqual([{ title: 'Pilot' }]);
    expect(revised.milestones).toHaveLength(3);
  });

  it('cannot skip a step, is changed once by two at once, and is kept where it comes from', async () => {
    const { project } = await create();
    const skipped = await step(secretariat, 'projectApprove', project);
    expect(skipped.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const both = await Promise.all([
      step(lead, 'projectPropose', project),
      step(secretariat, 'projectPropose', project),
    ]);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'STALE_VERSION' }]);
    const given = aProject();
    await hub.stores.projects.projects.save([given], new Date());
    const { userErrors } = await step(secretariat, 'projectReject', { id: given._id, version: 1 });
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', path: ['input', 'id'] }]);
  });

  it.each([
    ['someone of no role', {}],
    ['an editor of a partner', { roles: ['INSTITUTION_EDITOR'], institutionIds: [mill._id] }],
    ['a member of its country', { roles: ['MEMBER'], country: 'IR' }],
    [
      'a secretary of one of its institutions',
      { roles: ['SECRETARIAT'], institutionIds: [mill._id] },
    ],
  ] as const)('is not judged by %s', async (_who, viewer) => {
    const { project } = await create();
    const proposed = await led(project, [lead, 'projectPropose'], [secretariat, 'projectEvaluate']);
    const { errors, data } = await hub
      .as({ ...viewer } as Parameters<typeof hub.as>[0])
      .query(
        'mutation ($input: ProjectApproveInput!) { projectApprove(input: $input) { userErrors { code } } }',
        { input: { id: proposed.id, version: proposed.version } },
      );
    const isKnown = 'roles' in viewer;
    expect(isKnown ? errors?.[0]?.extensions.code : data.projectApprove.userErrors[0].code).toBe(
      isKnown ? 'FORBIDDEN' : 'NOT_FOUND',
    );
  });

  it('is for its participants until it is approved, in every list, count, look-up and edge', async () => {
    const { project } = await create({ fields: ['brackish'] });
    const sees = async (as: Pick<ActingViewer, 'query'>) => {
      const { data } = await as.query(
        `query ($id: ID!, $lab: ID!) { project(id: $id) { id } node(id: $id) { id }
          projects(filter: { fields: ["brackish"] }) { totalCount nodes { id } facets { states { count } } }
          institution(id: $lab) { projects(filter: { fields: ["brackish"] }) { totalCount } } }`,
        { id: project.id, lab: lab._id },
      );
      return [
        data.project !== null,
        data.node !== null,
        data.projects.totalCount === 1,
        data.projects.nodes.length === 1,
        data.projects.facets.states.length === 1,
        data.institution.projects.totalCount === 1,
      ];
    };
    const all = Array(6).fill(true);
    const none = Array(6).fill(false);
    expect(await sees(hub)).toEqual(none);
    expect(await sees(hub.as({ roles: ['MEMBER'], country: 'EG' }))).toEqual(none);
    expect(
      await sees(hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [park._id] })),
    ).toEqual(none);
    expect(await sees(partner)).toEqual(all);
    expect(await sees(hub.as({ roles: ['MEMBER'], country: 'TR' }))).toEqual(all);
    expect(await sees(hub.as({ roles: ['MINISTERS_OFFICE'], country: 'IR' }))).toEqual(all);
    expect(await sees(secretariat)).toEqual(all);
    await led(
      project,
      [lead, 'projectPropose'],
      [secretariat, 'projectEvaluate'],
      [secretariat, 'projectApprove'],
    );
    expect(await sees(hub)).toEqual(all);
    const { data } = await hub.query(
      'query ($id: ID!) { project(id: $id) { history { nodes { action } } } }',
      { id: project.id },
    );
    expect(data.project.history).toBeNull();
  });

  it('is not entered by the public, nor for an institution that the viewer does not edit', async () => {
    const mutation =
      'mutation ($input: ProjectCreateInput!) { projectCreate(input: $input) { userErrors { code } } }';
    const refusalOf = async (as: Pick<ActingViewer, 'query'>) => {
      const { errors } = await as.query(mutation, { input: { content } });
      return errors?.[0]?.extensions.code;
    };
    expect(await refusalOf(hub)).toBe('UNAUTHENTICATED');
    expect(await refusalOf(partner)).toBe('FORBIDDEN');
  });

  it('is thrown away while it is an idea', async () => {
    const { project } = await create();
    const { userErrors } = await step(lead, 'projectDiscard', project);
    expect(userErrors).toEqual([]);
    expect(
      await lead.ask('query ($id: ID!) { project(id: $id) { id } }', { id: project.id }),
    ).toEqual({ project: null });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anEvent } from '../builders/anEvent.js';
import { anInstitution } from '../builders/anInstitution.js';
import { aProject } from '../builders/aProject.js';
import { aSource } from '../builders/aSource.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';

let hub: ActingHub;
const lab = anInstitution({ country: 'IR' });
const mill = anInstitution({ country: 'TR' });
const meeting = anEvent();
const project = aProject({
  source: aSource('joint-work', { platform: 'hub' }),
  countries: ['IR', 'TR'],
  partners: [
    { institutionId: lab._id, role: 'LEAD' },
    { institutionId: mill._id, role: 'PARTNER' },
  ],
});
let editor: ActingViewer;
let other: ActingViewer;
let moderator: ActingViewer;
let secretariat: ActingViewer;

beforeAll(async () => {
  hub = await startActingHub();
  await hub.stores.institutions.institutions.save([lab, mill], new Date());
  await hub.stores.events.events.save([meeting], new Date());
  await hub.stores.projects.projects.save([project], new Date());
  editor = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [lab._id] });
  other = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [mill._id] });
  moderator = hub.as({ roles: ['MODERATOR'], country: 'IR' });
  secretariat = hub.as({ roles: ['SECRETARIAT'] });
});
afterAll(() => hub.stop());

const title = [{ value: 'In a few words', language: 'en' }];

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** The steps of one kind of record, by its field in payloads. */
function kindOf(field: string, ofRecord = 'state stateReason') {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}`;
  const record = `${field} { id version ${ofRecord} }`;
  return {
    create: (as: ActingViewer, content: object) =>
      as.act(`${field}Create`, `${type}CreateInput`, { content }, record),
    revise: (as: ActingViewer, { id, version }: Versioned, content: object) =>
      as.act(`${field}Revise`, `${type}ReviseInput`, { id, version, content }, record),
    step: (
      as: ActingViewer,
      name: string,
      { id, version }: Versioned,
      more: object = {},
      inputType = 'ProjectActionInput',
    ) => as.act(`${field}${name}`, inputType, { id, version, ...more }, record),
    refusalOf: async (as: ActingViewer, name: string, { id, version }: Versioned) => {
      const { data, errors } = await as.query(
        `mutation ($input: ProjectActionInput!) { p: ${field}${name}(input: $input) { userErrors { code } } }`,
        { input: { id, version, reason: 'Because.' } },
      );
      return errors?.[0]?.extensions.code ?? data.p.userErrors[0]?.code;
    },
    refusedToCreate: async (as: Pick<ActingViewer, 'query'>, content: object) => {
      const { errors } = await as.query(
        `mutation ($input: ${type}CreateInput!) { ${field}Create(input: $input) { userErrors { code } } }`,
        { input: { content } },
      );
      return errors?.[0]?.extensions.code;
    },
  };
}

async function seen(as: Pick<ActingViewer, 'query'>, list: string, one: string, id: string) {
  const { data, errors } = await as.query(
    `query ($id: ID!) { ${one}(id: $id) { id } node(id: $id) { id } ${list}(first: 100) { totalCount nodes { id } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  const listed = data[list].nodes.some((node: { id: string }) => node.id === id);
  expect(data[list].nodes).toHaveLength(data[list].totalCount);
  return [data[one] !== null, data.node !== null, listed];
}

describe('an assessment of needs', () => {
  const assessments = kindOf('needAssessment');
  const content = { title, country: 'IR', institutionId: lab._id };

  it('is a draft of its institution until it is published with a need, and is closed with a reason', async () => {
    const { needAssessment: draft } = await assessments.create(editor, content);
    expect(await seen(hub, 'needAssessments', 'needAssessment', draft.id)).toEqual([
      false,
      false,
      false,
    ]);
    expect(await seen(other, 'needAssessments', 'needAssessment', draft.id)).toEqual([
      false,
      false,
      false,
    ]);
    expect(await seen(editor, 'needAssessments', 'needAssessment', draft.id)).toEqual([
      true,
      true,
      true,
    ]);
    const empty = await assessments.step(editor, 'Publish', draft);
    expect(empty.userErrors).toMatchObject([{ code: 'INVALID' }]);
    const { needAssessment: revised } = await assessments.revise(editor, draft, {
      needs: [{ title: 'Water', priority: 'HIGH' }],
    });
    const { needAssessment: published } = await assessments.step(editor, 'Publish', revised);
    expect(published.state).toBe('PUBLISHED');
    expect(await seen(hub, 'needAssessments', 'needAssessment', draft.id)).toEqual([
      true,
      true,
      true,
    ]);
    const { data } = await hub.query(
      `query ($lab: ID!) { institution(id: $lab) { needAssessments { nodes { needs { title priority } history { nodes { action } } } } } }`,
      { lab: lab._id },
    );
    expect(data.institution.needAssessments.nodes).toEqual([
      { needs: [{ title: 'Water', priority: 'HIGH' }], history: null },
    ]);
    const silent = await assessments.step(editor, 'Close', published);
    expect(silent.userErrors).toMatchObject([{ path: ['input', 'reason'] }]);
    const { needAssessment: closed } = await assessments.step(editor, 'Close', published, {
      reason: 'Met.',
    });
    expect(closed).toMatchObject({ state: 'CLOSED', stateReason: 'Met.' });
    const late = await assessments.revise(editor, closed, { title });
    expect(late.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('is written by its institution, and needs title, country and an institution that exists', async () => {
    expect(await assessments.refusedToCreate(hub, content)).toBe('UNAUTHENTICATED');
    expect(await assessments.refusedToCreate(other, content)).toBe('FORBIDDEN');
    const bare = await assessments.create(editor, { institutionId: lab._id });
    expect(bare.userErrors.map(({ path }: { path: string[] }) => path[2])).toEqual([
      'title',
      'country',
    ]);
    const absent = await assessments.create(secretariat, {
      ...content,
      institutionId: 'institution:hub:none',
    });
    expect(absent.userErrors).toMatchObject([{ path: ['input', 'content', 'institutionId'] }]);
    const { needAssessment } = await assessments.create(editor, content);
    const lost = await assessments.revise(editor, needAssessment, { institutionId: mill._id });
    expect(lost.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'content'] }]);
    expect(await assessments.refusalOf(other, 'Publish', needAssessment)).toBe('NOT_FOUND');
    const both = await Promise.all([
      assessments.revise(editor, needAssessment, { title }),
      assessments.revise(secretariat, needAssessment, { title }),
    ]);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'STALE_VERSION' }]);
  });
});

describe('a joint commission', () => {
  const commissions = kindOf('jointCommission', 'state stateReason establishedOn');
  const content = {
    title,
    countries: ['IR', 'TR'],
    committees: [{ name: 'Space', field: 'space science' }],
    sessionIds: [meeting._id],
  };

  it('is of two countries, with committees, and with sessions that know it', async () => {
    const one = await commissions.create(moderator, { ...content, countries: ['IR', 'IR'] });
    expect(one.userErrors).toMatchObject([{ path: ['input', 'content', 'countries'] }]);
    const { jointCommission } = await commissions.create(moderator, content);
    const { jointCommission: established } = await commissions.step(
      moderator,
      'Establish',
      jointCommission,
    );
    expect(established.state).toBe('ESTABLISHED');
    expect(established.establishedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    const { data } = await hub.query(
      `query ($id: ID!) { event(id: $id) { sessionOf { nodes { countries { code } committees { name field chair } sessions { id } } } } }`,
      { id: meeting._id },
    );
    expect(data.event.sessionOf.nodes).toEqual([
      {
        countries: [{ code: 'IR' }, { code: 'TR' }],
        committees: [{ name: 'Space', field: 'space science', chair: null }],
        sessions: [{ id: meeting._id }],
      },
    ]);
    const { jointCommission: gone } = await commissions.step(moderator, 'Dissolve', established, {
      reason: 'Its work is done.',
    });
    expect(gone).toMatchObject({ state: 'DISSOLVED', stateReason: 'Its work is done.' });
  });

  it('is written by moderators of its countries and the secretariat', async () => {
    const foreign = hub.as({ roles: ['MODERATOR'], country: 'EG' });
    expect(await commissions.refusedToCreate(foreign, content)).toBe('FORBIDDEN');
    const { jointCommission } = await commissions.create(secretariat, content);
    expect(await commissions.refusalOf(foreign, 'Dissolve', jointCommission)).toBe('FORBIDDEN');
  });
});

describe('a programme', () => {
  const programmes = kindOf('programme', 'state placeCount participantCount');
  const cohort = {
    name: 'Spring',
    places: 20,
    participants: 18,
    period: { start: '2026-03-01', end: '2026-05-31' },
  };
  const content = {
    title,
    kind: 'STUDENT_EXCHANGE',
    institutionId: lab._id,
    projectId: project._id,
  };

  it('opens with a cohort, counts its people, and is completed when all are through', async () => {
    const { programme } = await programmes.create(editor, content);
    expect((await programmes.step(editor, 'Open', programme)).userErrors).toMatchObject([
      { code: 'INVALID' },
    ]);
    const later = { name: 'Later', places: 10, period: { start: '2098-01-01', end: '2099-01-01' } };
    const { programme: revised } = await programmes.revise(editor, programme, {
      cohorts: [cohort, later],
    });
    expect(revised).toMatchObject({ placeCount: 30, participantCount: 18 });
    const { programme: open } = await programmes.step(editor, 'Open', revised);
    const early = await programmes.step(editor, 'Complete', open);
    expect(early.userErrors).toMatchObject([
      { code: 'INVALID', message: 'The cohort Later goes on until 2099-01-01' },
    ]);
    const { programme: shorter } = await programmes.revise(editor, open, { cohorts: [cohort] });
    const { programme: done } = await programmes.step(editor, 'Complete', shorter);
    expect(done.state).toBe('COMPLETED');
  });

  it.each([
    ['more participants than places', [{ ...cohort, participants: 21 }]],
    ['a cohort twice', [cohort, cohort]],
    ['applications after its first day', [{ ...cohort, applyUntil: '2026-03-02' }]],
    ['a host that does not exist', [{ ...cohort, hostInstitutionId: 'institution:hub:none' }]],
  ])('is not entered with %s', async (_what, cohorts) => {
    const { userErrors } = await programmes.create(editor, { ...content, cohorts });
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'content', 'cohorts'] }]);
  });
});

describe('an operational plan', () => {
  const plans = kindOf('operationalPlan', 'state overdueMilestones { title }');

  it('is written and adopted by the secretariat, keeps what was adopted, and ends when all is reached', async () => {
    expect(await plans.refusedToCreate(moderator, { title })).toBe('FORBIDDEN');
    const milestones = [{ title: 'First', dueOn: '2020-01-01' }];
    const { operationalPlan: draft } = await plans.create(secretariat, { title, milestones });
    expect(draft.overdueMilestones).toEqual([{ title: 'First' }]);
    const office = hub.as({ roles: ['MINISTERS_OFFICE'], country: 'IR' });
    expect(await seen(hub, 'operationalPlans', 'operationalPlan', draft.id)).toEqual([
      false,
      false,
      false,
    ]);
    expect(await seen(office, 'operationalPlans', 'operationalPlan', draft.id)).toEqual([
      true,
      true,
      true,
    ]);
    const adopt = (adoptedAtEventId: string) =>
      plans.step(secretariat, 'Adopt', draft, { adoptedAtEventId }, 'OperationalPlanAdoptInput');
    expect((await adopt('event:hub:none')).userErrors).toMatchObject([
      { path: ['input', 'adoptedAtEventId'] },
    ]);
    const { operationalPlan: adopted } = await adopt(meeting._id);
    expect(await seen(hub, 'operationalPlans', 'operationalPlan', draft.id)).toEqual([
      true,
      true,
      true,
    ]);
    const settled = await plans.revise(secretariat, adopted, { title });
    expect(settled.userErrors).toMatchObject([{ path: ['input', 'content', 'title'] }]);
    expect((await plans.step(secretariat, 'Complete', adopted)).userErrors).toMatchObject([
      { code: 'INVALID' },
    ]);
    const { operationalPlan: reached } = await plans.revise(secretariat, adopted, {
      milestones: [{ ...milestones[0], doneOn: '2020-02-01' }],
    });
    const { operationalPlan: done } = await plans.step(secretariat, 'Complete', reached);
    expect(done).toMatchObject({ state: 'COMPLETED', overdueMilestones: [] });
  });
});

describe('an idea', () => {
  const ideas = kindOf('idea', 'state project { id }');

  it('is taken up by a project, which knows it, once', async () => {
    const { idea } = await ideas.create(editor, {
      title,
      institutionId: lab._id,
      fields: ['water'],
    });
    const takeUp = (projectId: string) =>
      ideas.step(editor, 'TakeUp', idea, { projectId }, 'IdeaTakeUpInput');
    expect((await takeUp('project:hub:none')).userErrors).toMatchObject([
      { path: ['input', 'projectId'] },
    ]);
    const { idea: taken } = await takeUp(project._id);
    expect(taken).toMatchObject({ state: 'TAKEN_UP', project: { id: project._id } });
    const { data } = await hub.query(
      'query ($id: ID!) { project(id: $id) { ideas { nodes { id } } } }',
      {
        id: project._id,
      },
    );
    expect(data.project.ideas.nodes).toEqual([{ id: idea.id }]);
    expect(await ideas.refusalOf(editor, 'Withdraw', taken)).toBe('WRONG_STATE');
    expect(await ideas.refusalOf(other, 'Withdraw', taken)).toBe('FORBIDDEN');
  });
});

describe('a policy action', () => {
  const actions = kindOf('policyAction', 'state stateReason overdue legalBasis');

  it('is proposed by a member, agreed on by a meeting, and carried out', async () => {
    const content = { title, countries: ['IR'], dueOn: '2020-01-01' };
    expect(await actions.refusedToCreate(moderator, { title, countries: null })).toBe('FORBIDDEN');
    const { policyAction: proposed } = await actions.create(moderator, content);
    expect(proposed).toMatchObject({ overdue: true, legalBasis: 'TRIPS Agreement, article 66.2' });
    expect(await actions.refusalOf(moderator, 'Abandon', proposed)).toBe('FORBIDDEN');
    const agreed = await actions.step(
      secretariat,
      'Agree',
      proposed,
      { agreedAtEventId: meeting._id },
      'PolicyActionAgreeInput',
    );
    const { policyAction: begun } = await actions.step(moderator, 'Begin', agreed.policyAction);
    const { policyAction: done } = await actions.step(moderator, 'Complete', begun, {
      reason: 'The council was notified.',
    });
    expect(done).toMatchObject({
      state: 'COMPLETED',
      stateReason: 'The council was notified.',
      overdue: false,
    });
    const { data } = await hub.query(
      'query ($id: ID!) { event(id: $id) { policyActions { totalCount nodes { id } } } }',
      { id: meeting._id },
    );
    expect(data.event.policyActions).toEqual({ totalCount: 1, nodes: [{ id: done.id }] });
  });
});

describe('assistance', () => {
  const assistance = kindOf('assistance', 'state stateReason offer givenBy { id }');

  it('is offered by another institution, declined or accepted, and confirmed', async () => {
    const content = { title, kind: 'TRAINING', institutionId: lab._id };
    const { assistance: asked } = await assistance.create(editor, content);
    const offer = (as: ActingViewer, record: Versioned, institutionId: string) =>
      assistance.step(
        as,
        'Offer',
        record,
        { institutionId, offer: 'Two weeks at our mill.' },
        'AssistanceOfferInput',
      );
    const own = await offer(editor, asked, lab._id);
    expect(own.userErrors).toMatchObject([{ path: ['input', 'institutionId'] }]);
    const foreign = await offer(other, asked, lab._id);
    expect(foreign.userErrors).toMatchObject([{ path: ['input', 'institutionId'] }]);
    const first = await offer(other, asked, mill._id);
    expect(first.assistance).toMatchObject({ state: 'OFFERED', givenBy: { id: mill._id } });
    expect(await assistance.refusalOf(other, 'Accept', first.assistance)).toBe('FORBIDDEN');
    const declined = await assistance.step(editor, 'Decline', first.assistance, {
      reason: 'Too short.',
    });
    expect(declined.assistance).toMatchObject({ state: 'ASKED', givenBy: null, offer: null });
    const second = await offer(other, declined.assistance, mill._id);
    const accepted = await assistance.step(editor, 'Accept', second.assistance);
    const given = await assistance.step(editor, 'Confirm', accepted.assistance);
    expect(given.assistance.state).toBe('GIVEN');
    const { data } = await hub.query(
      `query ($lab: ID!, $mill: ID!) { asker: institution(id: $lab) { assistanceAsked { totalCount } assistanceGiven { totalCount } }
        giver: institution(id: $mill) { assistanceGiven { nodes { askedBy { id } } } } }`,
      { lab: lab._id, mill: mill._id },
    );
    expect(data).toEqual({
      asker: { assistanceAsked: { totalCount: 1 }, assistanceGiven: { totalCount: 0 } },
      giver: { assistanceGiven: { nodes: [{ askedBy: { id: lab._id } }] } },
    });
  });
});

describe('a search for money', () => {
  const searches = kindOf(
    'fundingSearch',
    `state stateReason committed { amount currency } contacts { number state amount { amount } note }
      overdueFollowUps { number }`,
  );
  const open = (as: ActingViewer) =>
    as.act(
      'fundingSearchOpen',
      'FundingSearchOpenInput',
      { projectId: project._id, sought: { amount: '1000.50', currency: 'USD' } },
      'fundingSearch { id version state }',
    );
  const follow = (as: ActingViewer, record: Versioned, more: object) =>
    searches.step(as, 'ContactFollowUp', record, more, 'FundingSearchContactFollowUpInput');

  it('follows each funder to its answer, and ends when one commits money', async () => {
    const led = await open(other);
    expect(led.userErrors).toMatchObject([{ path: ['input', 'projectId'] }]);
    const both = await Promise.all([open(editor), open(secretariat)]);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'CONFLICT', path: ['input', 'projectId'] },
    ]);
    const { fundingSearch: opened } = both.find(({ userErrors }) => userErrors.length === 0) ?? {};
    const { fundingSearch: asked } = await searches.step(
      editor,
      'ContactAdd',
      opened,
      { funder: 'Regional bank', kind: 'REGIONAL', followUpOn: '2020-01-01', note: 'Wrote.' },
      'FundingSearchContactAddInput',
    );
    expect(asked).toMatchObject({
      contacts: [{ number: 1, state: 'CONTACTED', amount: null, note: 'Wrote.' }],
      overdueFollowUps: [{ number: 1 }],
    });
    const early = await searches.step(editor, 'Succeed', asked);
    expect(early.userErrors).toMatchObject([{ code: 'INVALID' }]);
    const free = await follow(editor, asked, { number: 1, state: 'COMMITTED' });
    expect(free.userErrors).toMatchObject([{ path: ['input', 'amount'] }]);
    const { fundingSearch: offered } = await follow(editor, asked, {
      number: 1,
      state: 'OFFERED',
      amount: { amount: '400.25', currency: 'USD' },
    });
    expect(offered).toMatchObject({ committed: { amount: '0' }, overdueFollowUps: [] });
    const back = await follow(editor, offered, { number: 1, state: 'CONTACTED' });
    expect(back.userErrors).toMatchObject([{ code: 'WRONG_STATE', path: ['input', 'state'] }]);
    const { fundingSearch: committed } = await follow(editor, offered, {
      number: 1,
      state: 'COMMITTED',
    });
    expect(committed.committed).toEqual({ amount: '400.25', currency: 'USD' });
    const { fundingSearch: done } = await searches.step(editor, 'Succeed', committed);
    expect(done.state).toBe('SUCCEEDED');
    expect((await open(editor)).userErrors).toEqual([]);

    const read = async (as: Pick<ActingViewer, 'query'>) =>
      (
        await as.query('query ($id: ID!) { project(id: $id) { fundingSearches { totalCount } } }', {
          id: project._id,
        })
      ).data.project.fundingSearches.totalCount;
    expect(await read(hub)).toBe(0);
    expect(await read(other)).toBe(2);
    expect(await seen(hub, 'fundingSearches', 'fundingSearch', done.id)).toEqual([
      false,
      false,
      false,
    ]);
    expect(await seen(other, 'fundingSearches', 'fundingSearch', done.id)).toEqual([
      true,
      true,
      true,
    ]);
    expect(await searches.refusalOf(other, 'Abandon', done)).toBe('FORBIDDEN');
    expect(await searches.refusalOf(hub.as({}), 'Abandon', done)).toBe('NOT_FOUND');
  });
});

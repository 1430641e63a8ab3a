import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anInstitution } from '../builders/anInstitution.js';
import { aProject } from '../builders/aProject.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';

let hub: ActingHub;
const lab = anInstitution({ country: 'IR' });
const mill = anInstitution({ country: 'TR' });
const institute = anInstitution({ country: 'EG' });
let lead: ActingViewer;
let secretariat: ActingViewer;
let first: ActingViewer;
let second: ActingViewer;

beforeAll(async () => {
  hub = await startActingHub();
  await hub.stores.institutions.institutions.save([lab, mill, institute], new Date());
  lead = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [lab._id] });
  secretariat = hub.as({ roles: ['SECRETARIAT'] });
  first = hub.as({});
  second = hub.as({});
});
afterAll(() => hub.stop());

const EVALUATION = `evaluation { id version state result scoredCount evaluatorCount
  evaluators { name isReader conflict weighted scores { criterion score } } }`;
const criteria = [
  { name: 'Relevance', weight: 60 },
  { name: 'Feasibility', weight: 40 },
];
const INPUT_TYPES: Readonly<Record<string, string>> = {
  evaluationEvaluatorAssign: 'EvaluationEvaluatorAssignInput',
  evaluationScore: 'EvaluationScoreInput',
  evaluationConclude: 'EvaluationConcludeInput',
};

interface Versioned {
  readonly id: string;
  readonly version: number;
}

function open(input: object) {
  return secretariat.act(
    'evaluationOpen',
    'EvaluationOpenInput',
    { criteria, ...input },
    EVALUATION,
  );
}

function step(as: ActingViewer, mutation: string, { id, version }: Versioned, more: object = {}) {
  const type = INPUT_TYPES[mutation] ?? 'ProjectActionInput';
  return as.act(mutation, type, { id, version, ...more }, EVALUATION);
}

const person = (of: ActingViewer, name: string, institutionIds = [institute._id]) => ({
  subject: of.viewer.subject,
  name,
  institutionIds,
});
const scores = (relevance: number, feasibility: number) => ({
  scores: [
    { criterion: 'Feasibility', score: feasibility },
    { criterion: 'Relevance', score: relevance, comment: 'As asked for.' },
  ],
});

/** A project that waits for its evaluation, which nobody but its participants may read. */
async function proposed() {
  const content = {
    title: [{ value: 'Membranes', language: 'en' }],
    objective: [{ value: 'To last.', language: 'en' }],
    kind: 'JOINT_RESEARCH',
    partners: [
      { institutionId: lab._id, role: 'LEAD' },
      { institutionId: mill._id, role: 'PARTNER' },
    ],
  };
  const PROJECT = 'project { id version }';
  const made = await lead.act('projectCreate', 'ProjectCreateInput', { content }, PROJECT);
  const done = await lead.act('projectPropose', 'ProjectActionInput', made.project, PROJECT);
  const { project } = await secretariat.act(
    'projectEvaluate',
    'ProjectActionInput',
    done.project,
    PROJECT,
  );
  return project;
}

async function assigned(projectId: string) {
  const { evaluation, userErrors } = await open({ projectId });
  expect(userErrors).toEqual([]);
  const one = await step(
    secretariat,
    'evaluationEvaluatorAssign',
    evaluation,
    person(first, 'One'),
  );
  const two = await step(
    secretariat,
    'evaluationEvaluatorAssign',
    one.evaluation,
    person(second, 'Two'),
  );
  expect(two.userErrors).toEqual([]);
  return two.evaluation as Versioned;
}

describe('an evaluation', () => {
  it('shows the scores of others to an evaluator after its own are handed in, and weighs them', async () => {
    const project = await proposed();
    const evaluation = await assigned(project.id);
    const { evaluation: scored } = await step(first, 'evaluationScore', evaluation, scores(10, 5));
    expect(scored).toMatchObject({ result: 8, scoredCount: 1 });

    const QUERY = `query ($id: ID!) { evaluation(id: $id) { version result evaluators { name weighted } project { id } } }`;
    const { evaluation: before } = await second.ask(QUERY, { id: evaluation.id });
    expect(before).toMatchObject({
      result: null,
      evaluators: [{ name: 'Two', weighted: null }],
      project: { id: project.id },
    });
    const stale = await step(second, 'evaluationScore', evaluation, scores(7, 8));
    expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
    const { evaluation: after } = await step(second, 'evaluationScore', scored, scores(7, 8));
    expect(after).toMatchObject({
      result: 7.7,
      evaluators: [
        { name: 'One', isReader: false, weighted: 8 },
        { name: 'Two', isReader: true, weighted: 7.4 },
      ],
    });
    const again = await step(second, 'evaluationScore', after, scores(0, 0));
    expect(again.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const done = await step(secretariat, 'evaluationConclude', after, {
      recommendation: 'APPROVE',
      conclusion: 'It is worth its money.',
    });
    expect(done.evaluation).toMatchObject({ state: 'CONCLUDED', result: 7.7 });
  });

  it('is known to its evaluators and the secretariat alone, as is the project it is of', async () => {
    const project = await proposed();
    const { id } = await assigned(project.id);
    const sees = async (as: Pick<ActingViewer, 'query'>) => {
      const { data } = await as.query(
        `query ($id: ID!, $project: ID!) { evaluation(id: $id) { id } node(id: $id) { id }
          evaluations(filter: { projects: [$project] }) { totalCount nodes { id } }
          project(id: $project) { evaluations { totalCount nodes { id } } } }`,
        { id, project: project.id },
      );
      return {
        found: [data.evaluation, data.node, ...data.evaluations.nodes].filter(Boolean).length,
        counted: data.evaluations.totalCount,
        below: data.project?.evaluations ?? null,
      };
    };
    const nothing = { found: 0, counted: 0 };
    expect(await sees(hub)).toEqual({ ...nothing, below: null });
    expect(await sees(hub.as({}))).toEqual({ ...nothing, below: null });
    expect(await sees(lead)).toEqual({ ...nothing, below: { totalCount: 0, nodes: [] } });
    expect(await sees(hub.as({ roles: ['MINISTERS_OFFICE'], country: 'IR' }))).toEqual({
      ...nothing,
      below: { totalCount: 0, nodes: [] },
    });
    const everything = { found: 3, counted: 1, below: { totalCount: 1, nodes: [{ id }] } };
    expect(await sees(first)).toEqual(everything);
    expect(await sees(secretariat)).toEqual(everything);
  });

  it('keeps scores from someone of the secretariat who evaluates and has not handed in', async () => {
    const judge = hub.as({ roles: ['SECRETARIAT'] });
    const project = await proposed();
    const evaluation = await assigned(project.id);
    const { evaluation: asked } = await step(
      secretariat,
      'evaluationEvaluatorAssign',
      evaluation,
      person(judge, 'Judge'),
    );
    const { evaluation: scored } = await step(first, 'evaluationScore', asked, scores(10, 10));
    const read = async () =>
      (
        await judge.ask(
          'query ($id: ID!) { evaluation(id: $id) { result evaluators { name } history { nodes { action } } } }',
          { id: evaluation.id },
        )
      ).evaluation;
    expect(await read()).toEqual({ result: null, evaluators: [{ name: 'Judge' }], history: null });
    await step(judge, 'evaluationScore', scored, scores(0, 0));
    const after = await read();
    expect(after).toMatchObject({ result: 5 });
    expect(after.evaluators).toHaveLength(3);
    expect(after.history.nodes[0]).toEqual({ action: 'SCORE' });
  });

  it('does not count, nor tell more to, an evaluator that is not impartial', async () => {
    const project = await proposed();
    const evaluation = await assigned(project.id);
    const { evaluation: scored } = await step(first, 'evaluationScore', evaluation, scores(10, 10));
    const { evaluation: both } = await step(second, 'evaluationScore', scored, scores(2, 2));
    expect(both.result).toBe(6);
    const silent = await step(first, 'evaluationConflictDeclare', both);
    expect(silent.userErrors).toMatchObject([{ path: ['input', 'reason'] }]);
    const { evaluation: declared } = await step(first, 'evaluationConflictDeclare', both, {
      reason: 'My brother leads the laboratory.',
    });
    expect(declared).toMatchObject({ result: null, scoredCount: 1, evaluators: [{ name: 'One' }] });
    const { evaluation: rest } = await second.ask(
      'query ($id: ID!) { evaluation(id: $id) { result } }',
      { id: evaluation.id },
    );
    expect(rest.result).toBe(2);
    const query = 'query ($id: ID!) { project(id: $id) { id } }';
    expect(await first.ask(query, { id: project.id })).toEqual({ project: null });
    expect(await second.ask(query, { id: project.id })).toEqual({ project: { id: project.id } });
  });

  it('refuses evaluators of institutions that take part, as said by the secretariat or by their token', async () => {
    const project = await proposed();
    const { evaluation } = await open({ projectId: project.id });
    const insider = hub.as({ institutionIds: [mill._id] });
    const said = await step(
      secretariat,
      'evaluationEvaluatorAssign',
      evaluation,
      person(insider, 'Insider', [mill._id]),
    );
    expect(said.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'institutionIds'] }]);
    const { evaluation: asked } = await step(
      secretariat,
      'evaluationEvaluatorAssign',
      evaluation,
      person(insider, 'Insider', []),
    );
    const scored = await step(insider, 'evaluationScore', asked, scores(10, 10));
    expect(scored.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const twice = await step(
      secretariat,
      'evaluationEvaluatorAssign',
      asked,
      person(insider, 'Again', []),
    );
    expect(twice.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['input', 'subject'] }]);
  });

  it.each([
    ['weights that do not add up to 100', { criteria: [{ name: 'A', weight: 99 }] }, 'criteria'],
    [
      'a criterion twice',
      {
        criteria: [
          { name: 'A', weight: 50 },
          { name: 'A', weight: 50 },
        ],
      },
      'criteria',
    ],
    ['a project that is not there', { projectId: 'project:hub:none' }, 'projectId'],
    ['neither project', { projectId: null }, 'projectId'],
  ])('is not opened with %s', async (_what, more, field) => {
    const { userErrors } = await open({ projectId: (await proposed()).id, ...more });
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', field] }]);
  });

  it.each([
    ['a criterion is missing', { scores: [{ criterion: 'Relevance', score: 5 }] }, ['scores']],
    [
      'a score is out of range',
      {
        scores: [
          { criterion: 'Relevance', score: 11 },
          { criterion: 'Feasibility', score: 5 },
        ],
      },
      ['scores', '0', 'score'],
    ],
  ])('takes no scores when %s', async (_what, wrong, path) => {
    const evaluation = await assigned((await proposed()).id);
    const { userErrors } = await step(first, 'evaluationScore', evaluation, wrong);
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', ...path] }]);
  });

  it('is open once for a project, also when two open it at once, and holds back its approval', async () => {
    const project = await proposed();
    const both = await Promise.all([
      open({ projectId: project.id }),
      open({ projectId: project.id }),
    ]);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'CONFLICT', path: ['input', 'projectId'] },
    ]);
    const approve = () =>
      secretariat.act('projectApprove', 'ProjectApproveInput', project, 'project { state }');
    expect((await approve()).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const opened = both.find(({ evaluation }) => evaluation !== null)?.evaluation;
    const early = await step(secretariat, 'evaluationConclude', opened, {
      recommendation: 'APPROVE',
      conclusion: 'Yes.',
    });
    expect(early.userErrors).toMatchObject([{ code: 'INVALID' }]);
    await step(secretariat, 'evaluationCancel', opened, { reason: 'Opened twice.' });
    expect((await approve()).project).toEqual({ state: 'APPROVED' });
  });

  it('is also of projects that a platform gave, and of those of other bodies', async () => {
    const given = aProject();
    await hub.stores.projects.projects.save([given], new Date());
    const ofGiven = await open({ projectId: given._id });
    expect(ofGiven.userErrors).toEqual([]);
    const foreignProject = { title: 'Wind atlas', body: 'Another organisation' };
    const { evaluation } = await open({ foreignProject });
    const read = await secretariat.ask(
      'query ($id: ID!) { evaluation(id: $id) { project { id } foreignProject { title body url } } }',
      { id: evaluation.id },
    );
    expect(read.evaluation).toEqual({
      project: null,
      foreignProject: { ...foreignProject, url: null },
    });
  });

  it('is led by the secretariat and scored by its evaluators alone', async () => {
    const evaluation = await assigned((await proposed()).id);
    const refusalOf = async (as: ActingViewer, mutation: string, type: string, input: object) => {
      const { errors, data } = await as.query(
        `mutation ($input: ${type}!) { p: ${mutation}(input: $input) { userErrors { code } } }`,
        { input },
      );
      return errors?.[0]?.extensions.code ?? data.p.userErrors[0].code;
    };
    const { id, version } = evaluation;
    const score = { id, version, ...scores(1, 1) };
    const end = { id, version, recommendation: 'REJECT', conclusion: 'No.' };
    expect(await refusalOf(lead, 'evaluationOpen', 'EvaluationOpenInput', { criteria })).toBe(
      'FORBIDDEN',
    );
    expect(await refusalOf(secretariat, 'evaluationScore', 'EvaluationScoreInput', score)).toBe(
      'FORBIDDEN',
    );
    expect(await refusalOf(first, 'evaluationConclude', 'EvaluationConcludeInput', end)).toBe(
      'FORBIDDEN',
    );
    expect(await refusalOf(lead, 'evaluationScore', 'EvaluationScoreInput', score)).toBe(
      'NOT_FOUND',
    );
  });
});

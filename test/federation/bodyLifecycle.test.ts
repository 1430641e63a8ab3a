import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aBody } from '../builders/aBody.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';

let hub: ActingHub;
let secretariat: ActingViewer;

beforeAll(async () => {
  hub = await startActingHub();
});
afterAll(() => hub.stop());
beforeEach(() => {
  secretariat = hub.as({ roles: ['SECRETARIAT'] });
});

const BODY = `body { id version name type status plannedFor coordinators { code } parent { id }
  members { country { code } since until } termsOfReference { number text { value } } seat { city country { code } }
  criteria { number text { value } } report { dueOn deliveredOn overdue } establishedOn dissolvedOn }`;
const text = (value: string) => [{ value, language: 'en' }];

interface Versioned {
  readonly id: string;
  readonly version: number;
}

const create = (content: object, as = secretariat) =>
  as.act(
    'bodyCreate',
    'BodyCreateInput',
    { content: { name: text('Centre'), type: 'CENTRE', ...content } },
    BODY,
  );

async function planned(content: object = {}) {
  const { body, userErrors } = await create(content);
  expect(userErrors).toEqual([]);
  return body;
}

const INPUTS: Readonly<Record<string, string>> = {
  bodyRevise: 'BodyReviseInput',
  bodyEstablish: 'BodyEstablishInput',
  bodyReport: 'BodyReportInput',
  bodyDissolve: 'BodyDissolveInput',
};
const step = (mutation: string, { id, version }: Versioned, more: object = {}, as = secretariat) =>
  as.act(mutation, INPUTS[mutation] ?? '', { id, version, ...more }, BODY);
const revise = (body: Versioned, content: object) => step('bodyRevise', body, { content });

describe('a body', () => {
  it('is planned with criteria and a report, established, changed and dissolved', async () => {
    const council = await planned({ name: text('Council'), type: 'COUNCIL' });
    const body = await planned({
      parentId: council.id,
      plannedFor: '2999-06',
      criteria: [{ number: 1, text: text('Works with the secretariat.') }],
      reportDueOn: '2020-01-31',
      seat: { city: 'Tehran', country: 'IR' },
    });
    expect(body).toMatchObject({
      status: 'PLANNED',
      parent: { id: council.id },
      criteria: [{ number: 1, text: { value: 'Works with the secretariat.' } }],
      report: { dueOn: '2020-01-31', deliveredOn: null, overdue: true },
      seat: { city: 'Tehran', country: { code: 'IR' } },
    });
    const reported = await step('bodyReport', body, { on: '2020-02-10' });
    expect(reported.body.report).toMatchObject({ deliveredOn: '2020-02-10', overdue: false });
    const twice = await step('bodyReport', reported.body);
    expect(twice.userErrors[0]).toMatchObject({ code: 'CONFLICT' });
    const asked = await revise(reported.body, { reportDueOn: '2999-01-31' });
    expect(asked.body.report).toEqual({ dueOn: '2999-01-31', deliveredOn: null, overdue: false });

    const works = await step('bodyEstablish', asked.body, { on: '2026-01-15' });
    expect(works.body).toMatchObject({
      status: 'ACTIVE',
      plannedFor: null,
      establishedOn: '2026-01-15',
    });
    const silent = await step('bodyDissolve', works.body);
    expect(silent.userErrors[0]).toMatchObject({ code: 'INVALID', path: ['input', 'reason'] });
    const early = await step('bodyDissolve', works.body, { on: '2025-01-01', reason: 'x' });
    expect(early.userErrors[0]).toMatchObject({ code: 'INVALID' });
    const over = await step('bodyDissolve', works.body, { reason: 'Its work is done.' });
    expect(over.body).toMatchObject({ status: 'DISSOLVED' });
    const late = await revise(over.body, { fields: ['x'] });
    expect(late.userErrors[0]).toMatchObject({ code: 'WRONG_STATE' });

    const { body: read } = await secretariat.ask(
      'query ($id: ID!) { body(id: $id) { history { nodes { action } } } }',
      { id: body.id },
    );
    expect(read.history.nodes.map(({ action }: { action: string }) => action)).toEqual([
      'DISSOLVE',
      'ESTABLISH',
      'REVISE',
      'REPORT',
      'CREATE',
    ]);
  });

  it('keeps a coordinator as long as it is a task force, also of two that are removed at once', async () => {
    const none = await create({ type: 'TASK_FORCE' });
    expect(none.userErrors[0].message).toBe(
      'a task force must have at least one coordinating country',
    );
    const force = await planned({ type: 'TASK_FORCE', coordinators: ['TR', 'IR'] });
    const emptied = await revise(force, { coordinators: [] });
    expect(emptied.userErrors[0]).toMatchObject({ code: 'INVALID' });

    const answers = await Promise.all([
      revise(force, { coordinators: ['TR'] }),
      revise(force, { coordinators: ['IR'] }),
    ]);
    const codes = answers.flatMap(({ userErrors }) =>
      userErrors.map(({ code }: { code: string }) => code),
    );
    expect(codes).toEqual(['STALE_VERSION']);
    const became = await revise(await planned(), { type: 'TASK_FORCE' });
    expect(became.userErrors[0]).toMatchObject({ code: 'INVALID' });
  });

  it('dates its members, none twice at a time', async () => {
    const body = await planned({
      members: [
        { country: 'TR', since: '2000-01-01', until: '2009-12-31' },
        { country: 'TR', since: '2010-01-01' },
        { country: 'IR' },
      ],
    });
    expect(body.members).toHaveLength(3);

    const twice = await revise(body, {
      members: [
        { country: 'TR', since: '2000-01-01', until: '2010-01-01' },
        { country: 'TR', since: '2010-01-01' },
      ],
    });
    expect(twice.userErrors[0]).toMatchObject({
      code: 'INVALID',
      path: ['input', 'content', 'members'],
    });
    const backwards = await revise(body, {
      members: [{ country: 'TR', since: '2010-01-01', until: '2000-01-01' }],
    });
    expect(backwards.userErrors[0].message).toContain('must not end before it begins');
  });

  it('belongs to no body that belongs to it, not even when two say so at once', async () => {
    const [one, other] = [await planned(), await planned()];
    const below = await planned({ parentId: one.id });
    const circle = await revise(one, { parentId: below.id });
    expect(circle.userErrors[0]).toMatchObject({
      code: 'INVALID',
      path: ['input', 'content', 'parentId'],
    });

    const answers = await Promise.all([
      revise(one, { parentId: other.id }),
      revise(other, { parentId: one.id }),
    ]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toHaveLength(1);
  });

  it.each([
    ['no name', { name: null }, 'content.name'],
    ['a parent there is not', { parentId: 'body:hub:gone' }, 'content.parentId'],
    [
      'a host there is not',
      { hostInstitutionId: 'institution:hub:gone' },
      'content.hostInstitutionId',
    ],
    ['what is no month', { plannedFor: '2026-13' }, 'content.plannedFor'],
    ['a number twice', { criteria: [1, 1].map((number) => ({ number, text: text('x') })) }, ''],
  ])('is refused with %s', async (_what, content, field) => {
    const { body, userErrors } = await create(content);

    expect(body).toBeNull();
    expect(userErrors).toHaveLength(1);
    expect(userErrors[0].path.slice(1).join('.')).toBe(field);
  });

  it('is for the secretariat, and for platforms where they keep it', async () => {
    const body = await planned();
    for (const stranger of [
      hub.as({ roles: ['MODERATOR'], country: 'TR' }),
      hub.as({ roles: ['MINISTERS_OFFICE'], country: 'TR' }),
    ]) {
      const { errors } = await stranger.query(
        `mutation { bodyEstablish(input: { id: "${body.id}", version: 1 }) { userErrors { code } } }`,
      );
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
    const given = aBody({ status: 'PLANNED' });
    await hub.stores.institutions.bodies.save([given], new Date());
    const { userErrors } = await step('bodyEstablish', { id: given._id, version: 1 });
    expect(userErrors[0]).toMatchObject({ code: 'CONFLICT' });
  });
});

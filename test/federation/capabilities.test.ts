import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anInstitution } from '../builders/anInstitution.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';

let hub: ActingHub;
let lab: string;
let owner: ActingViewer;

beforeAll(async () => {
  hub = await startActingHub();
});
afterAll(() => hub.stop());

beforeEach(async () => {
  const institution = anInstitution({ country: 'TR' });
  await hub.stores.institutions.institutions.save([institution], new Date());
  lab = institution._id;
  owner = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [lab] });
});

const CAPABILITY = `capability { id version state kind title { value } equipment keywords
  readiness { min max } country { code } institution { id } }`;
const content = {
  kind: 'RESEARCH',
  title: [{ value: 'Membrane characterisation', language: 'en' }],
  equipment: ['porometer'],
  readiness: { min: 2, max: 5 },
};

const create = (more: object = {}, as = owner, institutionId = lab) =>
  as.act(
    'capabilityCreate',
    'CapabilityCreateInput',
    { institutionId, content: { ...content, ...more } },
    CAPABILITY,
  );
const revise = (as: ActingViewer, id: string, version: number, more: object) =>
  as.act('capabilityRevise', 'CapabilityReviseInput', { id, version, content: more }, CAPABILITY);
const withdraw = (as: ActingViewer, id: string, version: number, reason?: string) =>
  as.act('capabilityWithdraw', 'CapabilityWithdrawInput', { id, version, reason }, CAPABILITY);

describe('a capability written at the hub', () => {
  it('is found by its words, equipment and readiness, until it is withdrawn', async () => {
    const { capability, userErrors } = await create({ keywords: ['nanofiltration'] });
    expect(userErrors).toEqual([]);
    expect(capability).toMatchObject({
      state: 'ACTIVE',
      version: 1,
      country: { code: 'TR' },
      institution: { id: lab },
      readiness: { min: 2, max: 5 },
    });
    const found = async () => {
      const { data } = await hub.query(
        `query ($lab: ID!) {
          byText: capabilities(query: "nanofiltration", filter: { institutions: [$lab] }) { nodes { id } }
          byFilter: capabilities(filter: { institutions: [$lab], equipment: ["porometer"], readinessLevel: 4 }) { totalCount }
          institution(id: $lab) { capabilities { totalCount nodes { history { nodes { action } } } } } }`,
        { lab },
      );
      return data;
    };
    expect(await found()).toEqual({
      byText: { nodes: [{ id: capability.id }] },
      byFilter: { totalCount: 1 },
      institution: { capabilities: { totalCount: 1, nodes: [{ history: null }] } },
    });

    const revised = await revise(owner, capability.id, 1, { equipment: null, readiness: null });
    expect(revised.capability).toMatchObject({
      equipment: [],
      readiness: null,
      keywords: ['nanofiltration'],
      version: 2,
    });
    const moderator = hub.as({ roles: ['MODERATOR'], country: 'TR' });
    const silent = await withdraw(moderator, capability.id, 2);
    expect(silent.userErrors[0]).toMatchObject({ code: 'INVALID', path: ['input', 'reason'] });
    const gone = await withdraw(moderator, capability.id, 2, 'The laboratory was closed.');
    expect(gone.capability).toMatchObject({ state: 'WITHDRAWN', version: 3 });
    expect((await found()).byText.nodes).toEqual([]);

    const late = await revise(owner, capability.id, 3, { keywords: [] });
    expect(late.userErrors[0]).toMatchObject({ code: 'WRONG_STATE' });
    const trail = await owner.ask(
      'query ($id: ID!) { capability(id: $id) { history { nodes { action reason } } } }',
      { id: capability.id },
    );
    expect(trail.capability.history.nodes).toEqual([
      { action: 'WITHDRAW', reason: 'The laboratory was closed.' },
      { action: 'REVISE', reason: null },
      { action: 'CREATE', reason: null },
    ]);
  });

  it.each([
    ['no title', { title: [] }, 'content.title', /must have a text/],
    ['no kind', { kind: undefined }, 'content.kind', /is needed/],
    ['a readiness beyond 9', { readiness: { min: 3, max: 10 } }, '', /from 1 to 9/],
    ['a readiness the wrong way round', { readiness: { min: 5, max: 4 } }, '', /from 1 to 9/],
    ['empty equipment', { equipment: [' '] }, 'content.equipment.0', /must not be empty/],
  ])('is refused with %s', async (_what, more, field, message) => {
    const { capability, userErrors } = await create(more);

    expect(capability).toBeNull();
    expect(userErrors[0].message).toMatch(message);
    expect(userErrors[0].path.slice(1).join('.')).toBe(field);
  });

  it('needs an active institution, and one of its editors', async () => {
    const closed = anInstitution({ status: 'INACTIVE' });
    await hub.stores.institutions.institutions.save([closed], new Date());
    const editor = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [closed._id] });
    const { userErrors } = await create({}, editor, closed._id);
    expect(userErrors[0]).toMatchObject({ code: 'INVALID', path: ['input', 'institutionId'] });

    const { capability } = await create();
    for (const stranger of [
      editor,
      hub.as({ roles: ['MODERATOR'], country: 'TR' }),
      hub.as({ roles: ['SECRETARIAT'] }),
    ]) {
      const { errors } = await stranger.query(
        'mutation ($id: ID!) { capabilityRevise(input: { id: $id, version: 1, content: {} }) { userErrors { code } } }',
        { id: capability.id },
      );
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
  });

  it('is changed by one of two at once', async () => {
    const { capability } = await create();

    const answers = await Promise.all([
      revise(owner, capability.id, 1, { keywords: ['one'] }),
      revise(owner, capability.id, 1, { keywords: ['two'] }),
    ]);

    const refusals = answers.flatMap(({ userErrors }) => userErrors);
    expect(refusals.map(({ code }: { code: string }) => code)).toEqual(['STALE_VERSION']);
  });
});

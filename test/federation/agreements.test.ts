import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expireAgreements } from '../../subgraphs/projects/agreements/expireAgreements.js';
import { anInstitution } from '../builders/anInstitution.js';
import { aProject } from '../builders/aProject.js';
import { anOffer } from '../builders/aTechnology.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';

let hub: ActingHub;
const lab = anInstitution({ country: 'IR' });
const mill = anInstitution({ country: 'TR' });
const project = aProject();
const offer = anOffer({ institutionId: lab._id });
const hidden = anOffer({ institutionId: lab._id, access: 'ON_REQUEST' });
let one: ActingViewer;
let other: ActingViewer;
let stranger: ActingViewer;
let secretariat: ActingViewer;

beforeAll(async () => {
  hub = await startActingHub();
  const now = new Date();
  await hub.stores.institutions.institutions.save([lab, mill], now);
  await hub.stores.projects.projects.save([project], now);
  await hub.stores.technologies.technologies.save([offer, hidden], now);
  one = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [lab._id] });
  other = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [mill._id] });
  stranger = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: ['institution:hub:else'] });
  secretariat = hub.as({ roles: ['SECRETARIAT'] });
});
afterAll(() => hub.stop());

const AGREEMENT = 'agreement { id version state parties { signedOn signatory } }';
const content = {
  title: [{ value: 'Memorandum on membranes', language: 'en' }],
  kind: 'MEMORANDUM_OF_UNDERSTANDING',
  parties: [{ institutionId: lab._id }, { institutionId: mill._id }],
  validity: { start: '2026-01-01', end: '2099-12-31' },
};
const INPUT_TYPES: Readonly<Record<string, string>> = {
  agreementRevise: 'AgreementReviseInput',
  agreementDraftAdd: 'AgreementDraftAddInput',
  agreementSign: 'AgreementSignInput',
  agreementRenew: 'AgreementRenewInput',
};

interface Versioned {
  readonly id: string;
  readonly version: number;
}

function create(more: object = {}, as = one) {
  const input = { content: { ...content, ...more } };
  return as.act('agreementCreate', 'AgreementCreateInput', input, AGREEMENT);
}

function step(as: ActingViewer, mutation: string, { id, version }: Versioned, more: object = {}) {
  const type = INPUT_TYPES[mutation] ?? 'ProjectActionInput';
  return as.act(mutation, type, { id, version, ...more }, AGREEMENT);
}

async function led(agreement: Versioned, ...steps: readonly [ActingViewer, string, object?][]) {
  let current = agreement;
  for (const [as, mutation, more] of steps) {
    const { agreement: next, userErrors } = await step(as, mutation, current, more);
    expect(userErrors).toEqual([]);
    current = next;
  }
  return current;
}

const text = { text: { value: 'First version', language: 'en' } };
const byLab = { institutionId: lab._id, signatory: 'The director' };
const byMill = { institutionId: mill._id, signatory: 'The owner' };

async function negotiated(more: object = {}) {
  const { agreement } = await create(more);
  return led(agreement, [one, 'agreementDraftAdd', text], [one, 'agreementNegotiate']);
}

async function inForce(more: object = {}) {
  return led(
    await negotiated(more),
    [one, 'agreementSign', byLab],
    [other, 'agreementSign', byMill],
    [one, 'agreementBringIntoForce'],
  );
}

describe('an agreement', () => {
  it('shows its texts to its parties alone, and itself to everyone once it is signed', async () => {
    const agreement = await negotiated({
      coveredProjectIds: [project._id],
      coveredOfferIds: [hidden._id, offer._id],
      coveredInterestIds: ['interest:hub:1'],
    });
    const query = `query ($id: ID!, $offer: ID!, $project: ID!) {
      agreement(id: $id) { drafts { number author text { value } } coveredProjects { id } coveredOffers { id }
        coveredInterestIds history { nodes { action } } }
      node(id: $id) { id }
      technology(id: $offer) { ... on TechnologyOffer { agreements { totalCount nodes { id } } } }
      project(id: $project) { agreements { totalCount } } }`;
    const read = async (as: Pick<ActingViewer, 'query'>) => {
      const variables = { id: agreement.id, offer: offer._id, project: project._id };
      const { data, errors } = await as.query(query, variables);
      expect(errors).toBeUndefined();
      return data;
    };
    const unknown = {
      agreement: null,
      node: null,
      technology: { agreements: { totalCount: 0, nodes: [] } },
      project: { agreements: { totalCount: 0 } },
    };
    expect(await read(hub)).toEqual(unknown);
    expect(await read(stranger)).toEqual(unknown);
    const own = await read(one);
    expect(own.agreement).toMatchObject({
      drafts: [{ number: 1, author: one.viewer.subject, text: { value: 'First version' } }],
      coveredProjects: [{ id: project._id }],
      coveredOffers: [{ id: hidden._id }, { id: offer._id }],
      coveredInterestIds: ['interest:hub:1'],
    });
    expect(own.technology.agreements.totalCount).toBe(1);
    // The other party is told of the offer, which it may not read, by nothing but its place.
    expect((await read(other)).agreement.coveredOffers).toEqual([null, { id: offer._id }]);
    expect((await read(secretariat)).agreement).toMatchObject({ drafts: null, history: null });

    await led(agreement, [one, 'agreementSign', byLab], [other, 'agreementSign', byMill]);
    const shown = await read(hub);
    expect(shown).toMatchObject({
      agreement: {
        drafts: null,
        coveredProjects: [{ id: project._id }],
        coveredOffers: null,
        coveredInterestIds: null,
        history: null,
      },
      node: { id: agreement.id },
      project: { agreements: { totalCount: 1 } },
      technology: { agreements: { totalCount: 0 } },
    });
  });

  it.each([
    ['one party', { parties: [{ institutionId: lab._id }] }, 'parties'],
    [
      'a party twice',
      { parties: [{ institutionId: lab._id }, { institutionId: lab._id }] },
      'parties',
    ],
    [
      'a validity that ends before it starts',
      { validity: { start: '2026-02-01', end: '2026-01-31' } },
      'validity',
    ],
    [
      'a project that is not there',
      { coveredProjectIds: ['project:hub:none'] },
      'coveredProjectIds',
    ],
    ['an offer that is not there', { coveredOfferIds: ['offer:hub:none'] }, 'coveredOfferIds'],
    ['an id of another kind', { coveredInterestIds: ['offer:hub:none'] }, 'coveredInterestIds'],
  ])('is not begun with %s', async (_what, more, field) => {
    const { agreement, userErrors } = await create(more);
    expect(agreement).toBeNull();
    expect(userErrors[0]).toMatchObject({ code: 'INVALID' });
    expect(userErrors[0].path.slice(0, 3)).toEqual(['input', 'content', field]);
  });

  it('does not name an offer that its author may not read', async () => {
    const { userErrors } = await create({ coveredOfferIds: [hidden._id] }, other);
    expect(userErrors).toMatchObject([
      {
        code: 'INVALID',
        message: `content.coveredOfferIds: there is no offer ${hidden._id}, or you may not read it`,
      },
    ]);
  });

  it('needs a text to be negotiated and a signature of every party under the latest one', async () => {
    const { agreement } = await create();
    const bare = await step(one, 'agreementNegotiate', agreement);
    expect(bare.userErrors).toMatchObject([{ code: 'INVALID' }]);
    const ready = await led(
      agreement,
      [one, 'agreementDraftAdd', text],
      [one, 'agreementNegotiate'],
    );
    const foreign = await step(one, 'agreementSign', ready, byMill);
    expect(foreign.userErrors).toMatchObject([{ path: ['input', 'institutionId'] }]);
    const signed = await led(ready, [one, 'agreementSign', byLab]);
    const twice = await step(one, 'agreementSign', signed, byLab);
    expect(twice.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const revised = await step(one, 'agreementRevise', signed, { content: { kind: 'LICENCE' } });
    expect(revised.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const { agreement: anew } = await step(other, 'agreementDraftAdd', signed, text);
    expect(anew.parties).toEqual([
      { signedOn: null, signatory: null },
      { signedOn: null, signatory: null },
    ]);
    const both = await Promise.all([
      step(one, 'agreementSign', anew, byLab),
      step(other, 'agreementSign', anew, byMill),
    ]);
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'STALE_VERSION' }]);
  });

  it('is signed by the secretariat for a party that is not in the directory', async () => {
    const parties = [{ institutionId: lab._id }, { name: 'Open Institute', country: 'DE' }];
    const agreement = await negotiated({ parties });
    const outside = { name: 'Open Institute', signatory: 'Its president' };
    const own = await step(one, 'agreementSign', agreement, outside);
    expect(own.userErrors).toMatchObject([{ path: ['input', 'name'] }]);
    const done = await led(
      agreement,
      [secretariat, 'agreementSign', outside],
      [one, 'agreementSign', byLab],
    );
    expect(done).toMatchObject({ state: 'SIGNED' });
  });

  it('is written by its parties alone', async () => {
    const agreement = await inForce();
    const refusalOf = async (as: ActingViewer, mutation: string, input: object, type: string) => {
      const { errors } = await as.query(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
        { input },
      );
      return errors?.[0]?.extensions.code;
    };
    const { id, version } = agreement;
    const end = { id, version, reason: 'No.' };
    expect(await refusalOf(stranger, 'agreementTerminate', end, 'ProjectActionInput')).toBe(
      'FORBIDDEN',
    );
    expect(await refusalOf(stranger, 'agreementCreate', { content }, 'AgreementCreateInput')).toBe(
      'FORBIDDEN',
    );
    const add = { id, version, ...text };
    expect(await refusalOf(secretariat, 'agreementDraftAdd', add, 'AgreementDraftAddInput')).toBe(
      'FORBIDDEN',
    );
    const draft = (await create()).agreement;
    const { userErrors } = await step(stranger, 'agreementNegotiate', draft);
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('comes into force within its validity', async () => {
    const signed = (validity: object) =>
      negotiated({ validity }).then((agreement) =>
        led(agreement, [one, 'agreementSign', byLab], [other, 'agreementSign', byMill]),
      );
    const over = await signed({ start: '2020-01-01', end: '2020-12-31' });
    const early = await signed({ start: '2099-01-01', end: '2099-12-31' });
    for (const agreement of [over, early]) {
      const { userErrors } = await step(one, 'agreementBringIntoForce', agreement);
      expect(userErrors).toMatchObject([{ code: 'INVALID' }]);
    }
  });

  it('expires on the day after its last one, once however many do it at once', async () => {
    const { id } = await inForce();
    const endless = await inForce({ validity: null });
    const duty = expireAgreements(hub.stores.projects.agreements);
    const stateOf = async (of: string) =>
      (await hub.query('query ($id: ID!) { agreement(id: $id) { state version } }', { id: of }))
        .data.agreement;
    await duty.run(new Date('2099-12-31T23:59:59Z'));
    expect(await stateOf(id)).toMatchObject({ state: 'IN_FORCE' });
    const later = new Date('2100-01-01T00:00:00Z');
    await Promise.all([duty.run(later), duty.run(later)]);
    expect(await stateOf(id)).toEqual({ state: 'EXPIRED', version: 7 });
    expect(await stateOf(endless.id)).toMatchObject({ state: 'IN_FORCE' });
  });

  it('is renewed by a successor of the same parties that is in force', async () => {
    const agreement = await inForce();
    const successor = await inForce({ renewsId: agreement.id });
    const unrelated = await inForce();
    const wrong = await step(one, 'agreementRenew', agreement, { successorId: unrelated.id });
    expect(wrong.userErrors).toMatchObject([{ path: ['input', 'successorId'] }]);
    const renewed = await led(agreement, [one, 'agreementRenew', { successorId: successor.id }]);
    expect(renewed).toMatchObject({ state: 'RENEWED' });
    const { data } = await hub.query(
      'query ($id: ID!) { agreement(id: $id) { renews { state } } }',
      {
        id: successor.id,
      },
    );
    expect(data.agreement.renews).toEqual({ state: 'RENEWED' });
  });

  it('is found by the institutions that are its parties, and tells of projects to their readers alone', async () => {
    const hiddenProject = aProject({ access: 'PARTICIPANTS', countries: ['PK'], partners: [] });
    await hub.stores.projects.projects.save([hiddenProject], new Date());
    const query = `query ($lab: [ID!], $projects: [ID!]) {
      agreements(first: 100, filter: { institutions: $lab, projects: $projects, states: [IN_FORCE] }) {
        totalCount nodes { id coveredProjects { id } } } }`;
    const member = hub.as({ roles: ['MEMBER'], country: 'PK' });
    const read = async (as: Pick<ActingViewer, 'query'>, projects: readonly string[] | null) =>
      (await as.query(query, { lab: [lab._id], projects })).data.agreements;
    const covering = await inForce({ coveredProjectIds: [project._id] });
    const collection = hub.database.db.collection<{ _id: string }>('agreements');
    const both = { coveredProjectIds: [project._id, hiddenProject._id] };
    await collection.updateOne({ _id: covering.id }, { $set: both });
    expect(await read(hub, [hiddenProject._id])).toEqual({ totalCount: 0, nodes: [] });
    expect(await read(hub, [project._id])).toEqual({
      totalCount: 1,
      nodes: [{ id: covering.id, coveredProjects: [{ id: project._id }] }],
    });
    expect(await read(member, [hiddenProject._id])).toEqual({
      totalCount: 1,
      nodes: [
        { id: covering.id, coveredProjects: [{ id: project._id }, { id: hiddenProject._id }] },
      ],
    });
    const all = await read(hub, null);
    expect(all.totalCount).toBeGreaterThan(1);
  });
});

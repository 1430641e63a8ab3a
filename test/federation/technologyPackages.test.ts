import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anInstitution } from '../builders/anInstitution.js';
import { anOffer } from '../builders/aTechnology.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';

let hub: ActingHub;
let supplier: string;
let owner: ActingViewer;
let moderator: ActingViewer;

const PACKAGE = `package { id version state moderatorNote title { value } supplier { id } country { code }
  disciplines { value } components { name { value } quantity } training { days languages }
  documents { languages url } equipment { name { value } } offers { id } price { amount } }`;
const en = (value: string) => [{ value, language: 'en' }];
const content = {
  title: en('Desalination plant'),
  summary: en('All that a village needs to make drinking water.'),
  disciplines: [{ scheme: 'FOS', value: '2.7', label: 'Environmental engineering' }],
  components: [{ name: en('Membrane module'), quantity: 12 }],
  documents: [{ name: en('Manual'), languages: ['en', 'ar'], url: 'https://example.org/manual' }],
  training: [{ name: en('Operation'), days: 5, languages: ['en'] }],
  equipment: [{ name: en('Pump'), quantity: 2 }],
  price: { amount: '48000', currency: 'USD' },
};

beforeAll(async () => {
  hub = await startActingHub();
});
afterAll(() => hub.stop());
beforeEach(async () => {
  const institution = anInstitution({ country: 'EG' });
  await hub.stores.institutions.institutions.save([institution], new Date());
  supplier = institution._id;
  owner = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [supplier] });
  moderator = hub.as({ roles: ['MODERATOR'], country: 'EG' });
});

const create = (more: object = {}, as = owner) =>
  as.act(
    'packageCreate',
    'PackageCreateInput',
    { institutionId: supplier, content: { ...content, ...more } },
    PACKAGE,
  );

const step = (
  as: ActingViewer,
  name: string,
  { id, version }: { id: string; version: number },
  more: object = {},
) => as.act(`package${name}`, 'PackageActionInput', { id, version, ...more }, PACKAGE);

async function published(more: object = {}) {
  const draft = await create(more);
  const submitted = await step(owner, 'Submit', draft.package);
  return (await step(moderator, 'Publish', submitted.package)).package;
}

describe('a technology package', () => {
  it('goes from draft over moderation into the directory, with all that is in it', async () => {
    const offers = [anOffer({ institutionId: supplier }), anOffer({ access: 'MEMBERS' })];
    await hub.stores.technologies.technologies.save(offers, new Date());
    const [open, restricted] = offers.map(({ _id }) => _id);
    const member = hub.as({
      roles: ['INSTITUTION_EDITOR'],
      institutionIds: [supplier],
      country: 'EG',
    });
    const made = await create({ offerIds: [open, restricted] }, member);
    expect(made.userErrors).toEqual([]);
    expect(made.package).toMatchObject({
      state: 'DRAFT',
      supplier: { id: supplier },
      country: { code: 'EG' },
      disciplines: [{ value: '2.7' }],
      components: [{ name: { value: 'Membrane module' }, quantity: 12 }],
      documents: [{ languages: ['en', 'ar'], url: 'https://example.org/manual' }],
      training: [{ days: 5, languages: ['en'] }],
      equipment: [{ name: { value: 'Pump' } }],
      offers: [{ id: open }, { id: restricted }],
      price: { amount: '48000' },
    });
    const submitted = await step(owner, 'Submit', made.package);
    const returned = await step(moderator, 'Return', submitted.package, { reason: 'Which pump?' });
    expect(returned.package).toMatchObject({ state: 'RETURNED', moderatorNote: 'Which pump?' });
    const revised = await owner.act(
      'packageRevise',
      'PackageReviseInput',
      { id: made.package.id, version: 3, content: { equipment: null } },
      PACKAGE,
    );
    expect(revised.package).toMatchObject({ state: 'DRAFT', equipment: [], moderatorNote: null });
    const again = await step(owner, 'Submit', revised.package);
    const listed = await step(moderator, 'Publish', again.package);
    expect(listed.package.state).toBe('PUBLISHED');

    const { data } = await hub.query(
      `query ($id: ID!, $offer: ID!, $supplier: ID!) {
        technologyPackage(id: $id) { offers { id } history { nodes { action } } }
        technology(id: $offer) { ... on TechnologyOffer { packages { nodes { id } } } }
        institution(id: $supplier) { technologyPackages { totalCount } } }`,
      { id: listed.package.id, offer: open, supplier },
    );
    expect(data).toEqual({
      technologyPackage: { offers: [{ id: open }], history: null },
      technology: { packages: { nodes: [{ id: listed.package.id }] } },
      institution: { technologyPackages: { totalCount: 1 } },
    });
  });

  it('is found by discipline and by words', async () => {
    const disciplines = [{ scheme: 'FOS', value: '4.1', label: null }];
    const { id } = await published({ disciplines, components: [{ name: en('Zebracorn drill') }] });
    await published();
    const { data } = await hub.query(`{
      byField: technologyPackages(filter: { disciplines: ["4.1"] }) { nodes { id } facets { disciplines { value count } } }
      byWord: technologyPackages(query: "zebracorn") { nodes { id } } }`);
    expect(data.byField.nodes).toEqual([{ id }]);
    expect(data.byField.facets.disciplines).toContainEqual({ value: '4.1', count: 1 });
    expect(data.byWord.nodes).toEqual([{ id }]);
  });

  it('is not submitted without a discipline or without anything in it', async () => {
    for (const [empty, field] of [
      [{ disciplines: [] }, 'disciplines'],
      [{ components: [], equipment: [], documents: [] }, 'components'],
    ] as const) {
      const draft = await create(empty);
      const { userErrors } = await step(owner, 'Submit', draft.package);
      expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'content', field] }]);
    }
  });

  it.each([
    [{ title: [] }, 'title'],
    [{ components: [{ name: en('x'), quantity: 0 }] }, 'quantity'],
    [{ offerIds: ['request:hub:1'] }, '0'],
    [{ offerIds: ['offer:hub:none'] }, 'offerIds'],
  ])('is refused with %j', async (more, field) => {
    const { userErrors } = await create(more);
    expect(userErrors).toMatchObject([{ code: 'INVALID' }]);
    expect(userErrors[0].path.at(-1)).toBe(field);
  });

  it('is judged by nobody of its supplier, nor by who has handed it in', async () => {
    const draft = await create();
    const { package: submitted } = await step(owner, 'Submit', draft.package);
    const { subject } = owner.viewer;
    for (const wrong of [
      owner,
      hub.as({ roles: ['MODERATOR'], country: 'EG', institutionIds: [supplier] }),
      hub.as({ subject, roles: ['MODERATOR'], country: 'EG' }),
    ]) {
      const { errors } = await wrong.query(
        'mutation ($input: PackageActionInput!) { packagePublish(input: $input) { userErrors { code } } }',
        { input: { id: submitted.id, version: submitted.version } },
      );
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const results = await Promise.all([
      step(moderator, 'Publish', submitted),
      step(hub.as({ roles: ['SECRETARIAT'] }), 'Publish', submitted),
    ]);
    const codes = results.map(({ userErrors }) => userErrors[0]?.code ?? 'done');
    expect(codes.toSorted()).toEqual(['STALE_VERSION', 'done']);
  });

  it('is withdrawn with a reason, and read by strangers in no other state than published', async () => {
    const draft = await create();
    const listed = await published();
    const READ = 'query ($id: ID!) { technologyPackage(id: $id) { state } node(id: $id) { id } }';
    const seenBy = async (id: string) => (await hub.query(READ, { id })).data.technologyPackage;
    expect(await seenBy(draft.package.id)).toBeNull();
    expect(await seenBy(listed.id)).toEqual({ state: 'PUBLISHED' });
    const mute = await step(owner, 'Withdraw', listed);
    expect(mute.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'reason'] }]);
    await step(owner, 'Withdraw', listed, { reason: 'Sold out.' });
    expect(await seenBy(listed.id)).toBeNull();
    const { userErrors } = await step(moderator, 'Discard', draft.package);
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await step(owner, 'Discard', draft.package)).userErrors).toEqual([]);
    expect((await owner.ask(READ, { id: draft.package.id })).technologyPackage).toBeNull();
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anInstitution } from '../builders/anInstitution.js';
import { aPartnerProfile, aProfileText } from '../builders/aPartnerProfile.js';
import { anAgreement } from '../builders/jointWork.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';

let hub: ActingHub;
let institute: string;
let editor: ActingViewer;
let secretariat: ActingViewer;

beforeAll(async () => {
  hub = await startActingHub();
  secretariat = hub.as({ roles: ['SECRETARIAT'] });
});
afterAll(() => hub.stop());

beforeEach(async () => {
  const record = anInstitution({ country: 'NG' });
  await hub.stores.institutions.institutions.save([record], new Date());
  institute = record._id;
  editor = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [institute] });
});

const TEXT = `summary { value } needs { value } strengths { value }
  areas { title { value } codes { value } } agreements { id } needAssessments { id } contactInstitution { id }`;
const PROFILE = `partnerProfile { id version state partner country { code } institution { id }
  edition { number } editions { number publishedAt text { ${TEXT} } } draft { ${TEXT} } }`;
const text = (value: string) => [{ value, language: 'en' }];

const create = (
  content: object = {},
  as = editor,
  partner: object = { institutionId: institute },
) =>
  as.act(
    'partnerProfileCreate',
    'PartnerProfileCreateInput',
    { ...partner, content: { summary: text('First words'), ...content } },
    PROFILE,
  );
const revise = (id: string, version: number, content: object, as = editor) =>
  as.act('partnerProfileRevise', 'PartnerProfileReviseInput', { id, version, content }, PROFILE);
const step = (
  name: 'Publish' | 'Withdraw',
  id: string,
  version: number,
  reason: string | null = null,
  as = editor,
) => as.act(`partnerProfile${name}`, 'PartnerProfileActionInput', { id, version, reason }, PROFILE);
const codesOf = (answers: readonly { userErrors: { code: string }[] }[]) =>
  answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));

describe('a profile of a partner', () => {
  it('is published edition by edition, each of which stays as it was', async () => {
    const agreement = anAgreement();
    await hub.stores.projects.agreements.save([agreement], new Date());
    const { partnerProfile: begun, userErrors } = await create({
      areas: [{ title: text('Water'), codes: [{ scheme: 'FOS', value: '2.7' }] }],
      needs: text('Membranes'),
      agreementIds: [agreement._id],
      contactInstitutionId: institute,
    });
    expect(userErrors).toEqual([]);
    const first = {
      summary: { value: 'First words' },
      needs: { value: 'Membranes' },
      strengths: null,
      areas: [{ title: { value: 'Water' }, codes: [{ value: '2.7' }] }],
      agreements: [{ id: agreement._id }],
      needAssessments: [],
      contactInstitution: { id: institute },
    };
    expect(begun).toMatchObject({
      state: 'DRAFT',
      partner: 'ORGANISATION',
      country: { code: 'NG' },
      institution: { id: institute },
      edition: null,
      editions: [],
      draft: first,
    });
    const { id } = begun;

    const published = await step('Publish', id, 1);
    expect(published.partnerProfile).toMatchObject({
      state: 'PUBLISHED',
      draft: null,
      edition: { number: 1 },
      editions: [{ number: 1, text: first }],
    });
    expect(codesOf([await step('Publish', id, 2)])).toEqual(['WRONG_STATE']);

    const moderator = hub.as({ roles: ['MODERATOR'], country: 'NG' });
    const { partnerProfile: revised } = await revise(
      id,
      2,
      { summary: text('Second words'), needs: null },
      moderator,
    );
    const second = { ...first, summary: { value: 'Second words' }, needs: null };
    expect(revised).toMatchObject({ draft: second, editions: [{ number: 1, text: first }] });

    // What is in the making is for those who write it.
    const ASK = `query ($id: ID!, $institute: ID!) {
      partnerProfile(id: $id) { draft { summary { value } } history { nodes { action } }
        editions { number text { summary { value } } } }
      institution(id: $institute) { partnerProfile { id } } }`;
    const seen = (as: Pick<ActingViewer, 'query'>) => as.query(ASK, { id, institute });
    const before = (await seen(hub)).data;
    expect(before).toEqual({
      partnerProfile: {
        draft: null,
        history: null,
        editions: [{ number: 1, text: { summary: { value: 'First words' } } }],
      },
      institution: { partnerProfile: { id } },
    });
    const stranger = hub.as({ roles: ['MODERATOR'], country: 'TR' });
    expect((await seen(stranger)).data).toEqual(before);
    expect((await seen(moderator)).data.partnerProfile).toMatchObject({
      draft: { summary: { value: 'Second words' } },
      history: { nodes: [{ action: 'REVISE' }, { action: 'PUBLISH' }, { action: 'CREATE' }] },
    });

    const next = await step('Publish', id, 3);
    expect(next.partnerProfile).toMatchObject({
      edition: { number: 2 },
      editions: [
        { number: 2, text: second },
        { number: 1, text: first },
      ],
    });

    expect((await step('Withdraw', id, 4)).userErrors[0].path).toEqual(['input', 'reason']);
    const withdrawn = await step('Withdraw', id, 4, 'It has moved.');
    expect(withdrawn.partnerProfile).toMatchObject({ state: 'WITHDRAWN' });
    expect(codesOf([await revise(id, 5, {})])).toEqual(['WRONG_STATE']);
    const { data } = await seen(hub);
    expect(data.partnerProfile.editions).toHaveLength(2);
    expect(data.institution).toEqual({ partnerProfile: null });
    // Its partner can have another.
    expect(codesOf([await create()])).toEqual([]);
  });

  it('is absent everywhere for others while nothing of it is published', async () => {
    const { partnerProfile: profile } = await create();
    const ASK = `query ($id: ID!, $institute: ID!) {
      node(id: $id) { id } nodes(ids: [$id]) { id } partnerProfile(id: $id) { id }
      institution(id: $institute) { partnerProfile { id } }
      partnerProfiles(filter: { institutions: [$institute], states: [DRAFT, PUBLISHED, WITHDRAWN] }) {
        totalCount nodes { id } } }`;
    const { id } = profile;
    const strangers = [
      hub,
      hub.as({ roles: ['MODERATOR'], country: 'TR' }),
      hub.as({ roles: ['MEMBER'], country: 'NG' }),
      hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: ['institution:hub:other'] }),
    ];
    for (const stranger of strangers) {
      const { data, errors } = await stranger.query(ASK, { id, institute });
      expect(errors).toBeUndefined();
      expect(data).toEqual({
        node: null,
        nodes: [null],
        partnerProfile: null,
        institution: { partnerProfile: null },
        partnerProfiles: { totalCount: 0, nodes: [] },
      });
    }
    for (const keeper of [editor, secretariat, hub.as({ roles: ['MODERATOR'], country: 'NG' })]) {
      expect(await keeper.ask(ASK, { id, institute })).toEqual({
        node: { id },
        nodes: [{ id }],
        partnerProfile: { id },
        institution: { partnerProfile: { id } },
        partnerProfiles: { totalCount: 1, nodes: [{ id }] },
      });
    }
    const other = hub.as({ roles: ['MODERATOR'], country: 'TR' });
    expect(codesOf([await step('Publish', id, 1, null, other)])).toEqual(['NOT_FOUND']);
  });

  it('is one for each partner, however many write at once', async () => {
    const begun = await Promise.all([create(), create({}, secretariat), create()]);
    expect(codesOf(begun)).toEqual(['CONFLICT', 'CONFLICT']);
    const profile = begun.find(({ partnerProfile }) => partnerProfile !== null)?.partnerProfile;

    const country = { country: 'CH' };
    const ofCountry = await Promise.all([
      create({}, secretariat, country),
      create({}, secretariat, country),
    ]);
    expect(codesOf(ofCountry)).toEqual(['CONFLICT']);

    const steps = await Promise.all([
      step('Publish', profile.id, 1),
      revise(profile.id, 1, { needs: text('Time') }, secretariat),
      step('Publish', profile.id, 1, null, secretariat),
    ]);
    expect(codesOf(steps)).toEqual(['STALE_VERSION', 'STALE_VERSION']);
  });

  it('of a country is for its moderators and the secretariat', async () => {
    const moderator = hub.as({ roles: ['MODERATOR'], country: 'PK' });
    const { partnerProfile: profile } = await create({}, moderator, { country: 'PK' });
    expect(profile).toMatchObject({
      partner: 'COUNTRY',
      country: { code: 'PK' },
      institution: null,
    });
    await step('Publish', profile.id, 1, null, secretariat);
    const strangers = [
      hub.as({ roles: ['MODERATOR'], country: 'TR' }),
      hub.as({ roles: ['MEMBER'], country: 'PK' }),
      editor,
    ];
    const words = 'content: { summary: [{ value: "No", language: "en" }] }';
    for (const stranger of strangers) {
      for (const operation of [
        `partnerProfileCreate(input: { country: "PK", ${words} })`,
        `partnerProfileRevise(input: { id: "${profile.id}", version: 2, ${words} })`,
        `partnerProfilePublish(input: { id: "${profile.id}", version: 2 })`,
        `partnerProfileWithdraw(input: { id: "${profile.id}", version: 2, reason: "No." })`,
      ]) {
        const { errors } = await stranger.query(
          `mutation { ${operation} { userErrors { code } } }`,
        );
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
      }
    }
  });

  it('refers to what its writer can read, and shows of it what each reader can', async () => {
    const reserved = anAgreement({ access: 'PARTICIPANTS' });
    await hub.stores.projects.agreements.save([reserved], new Date());
    const hidden = await create({ agreementIds: [reserved._id] });
    expect(hidden.userErrors).toEqual([
      {
        code: 'INVALID',
        message: `content.agreementIds.0: there is no ${reserved._id}, or you may not read it`,
        path: ['input', 'content', 'agreementIds', '0'],
      },
    ]);
    const { partnerProfile: profile } = await create({ agreementIds: [reserved._id] }, secretariat);
    await step('Publish', profile.id, 1, null, secretariat);

    const ASK =
      'query ($id: ID!) { partnerProfile(id: $id) { edition { text { agreements { id } } } } }';
    const { data, errors } = await hub.query(ASK, { id: profile.id });
    expect(errors).toBeUndefined();
    expect(data.partnerProfile).toEqual({ edition: { text: { agreements: [null] } } });
    expect((await secretariat.ask(ASK, { id: profile.id })).partnerProfile).toEqual({
      edition: { text: { agreements: [{ id: reserved._id }] } },
    });
  });

  it.each([
    ['no summary', { summary: [] }, 'content.summary'],
    ['an id of another kind', { agreementIds: ['offer:hub:1'] }, 'content.agreementIds.0'],
    [
      'an assessment that is gone',
      { assessmentIds: ['assessment:hub:gone'] },
      'content.assessmentIds.0',
    ],
    [
      'a contact that is gone',
      { contactInstitutionId: 'institution:hub:gone' },
      'content.contactInstitutionId',
    ],
    [
      'more words than an edition takes',
      {
        needs: Array.from({ length: 16 }, (_, index) => ({
          value: 'x'.repeat(5_000),
          language: `en-x-${index}`,
        })),
      },
      '',
    ],
  ])('is refused with %s', async (_what, content, field) => {
    const { partnerProfile, userErrors } = await create(content);

    expect(partnerProfile).toBeNull();
    expect(userErrors[0].code).toBe('INVALID');
    expect(userErrors[0].path.slice(1).join('.')).toBe(field);
  });

  it.each([
    ['both', { country: 'NG', institutionId: 'institution:hub:gone' }, 'country'],
    ['neither', {}, 'country'],
    ['an institution that is gone', { institutionId: 'institution:hub:gone' }, 'institutionId'],
  ])('is of one partner, not of %s', async (_what, partner, field) => {
    const { userErrors } = await create({}, secretariat, partner);

    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', field] }]);
  });

  it('has fifty editions and no more', async () => {
    const publishedAt = new Date('2026-01-01T00:00:00Z');
    const editions = Array.from({ length: 50 }, (_, index) => ({
      number: index + 1,
      publishedAt,
      text: aProfileText(`Edition ${index + 1}`),
    }));
    const full = aPartnerProfile({
      _id: 'profile:hub:full',
      institutionId: institute,
      country: 'NG',
      draft: aProfileText('One more'),
      editions,
    });
    const source = { ...full.source, platform: 'hub' };
    await hub.stores.institutions.partnerProfiles.save([{ ...full, source }], new Date());

    expect(codesOf([await step('Publish', full._id, 1)])).toEqual(['CONFLICT']);
  });
});

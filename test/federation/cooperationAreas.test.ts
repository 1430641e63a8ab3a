import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anInstitution } from '../builders/anInstitution.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';

let hub: ActingHub;
let ministry: string;
let editor: ActingViewer;

beforeAll(async () => {
  hub = await startActingHub();
});
afterAll(() => hub.stop());

beforeEach(async () => {
  const record = anInstitution({ country: 'NG', types: ['MINISTRY'] });
  await hub.stores.institutions.institutions.save([record], new Date());
  ministry = record._id;
  editor = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [ministry] });
});

const AREA = `cooperationArea { id version state title { value } partnerCountries { code } country { code }
  assistance { kind direction subject { value } } institution { id } }`;
const text = (value: string) => [{ value, language: 'en' }];
const assistance = [
  { kind: 'TRAINING', direction: 'ASKED', subject: text('Patent search for engineers') },
  { kind: 'CONSULTANCY', direction: 'GIVEN', subject: text('Rules for technology transfer') },
];

const open = (more: object = {}, as = editor, institutionId = ministry) =>
  as.act(
    'cooperationAreaOpen',
    'CooperationAreaOpenInput',
    { institutionId, content: { title: text('Technology transfer'), assistance, ...more } },
    AREA,
  );

describe('an area of cooperation', () => {
  it('tells what is asked for and given, is rewritten and closed', async () => {
    const { cooperationArea: area, userErrors } = await open({ partnerCountries: ['TR', 'MY'] });
    expect(userErrors).toEqual([]);
    expect(area).toMatchObject({
      state: 'OPEN',
      country: { code: 'NG' },
      institution: { id: ministry },
      partnerCountries: [{ code: 'TR' }, { code: 'MY' }],
      assistance: [
        { kind: 'TRAINING', direction: 'ASKED', subject: { value: 'Patent search for engineers' } },
        { kind: 'CONSULTANCY', direction: 'GIVEN' },
      ],
    });
    const moderator = hub.as({ roles: ['MODERATOR'], country: 'NG' });
    const revise = (as: ActingViewer, content: object) =>
      as.act(
        'cooperationAreaRevise',
        'CooperationAreaReviseInput',
        { id: area.id, version: 1, content },
        AREA,
      );
    const answers = await Promise.all([
      revise(moderator, { partnerCountries: null }),
      revise(editor, { description: text('For all members.') }),
    ]);
    expect(
      answers.flatMap((answer) => answer.userErrors.map(({ code }: { code: string }) => code)),
    ).toEqual(['STALE_VERSION']);
    const close = (reason: string | null) =>
      editor.act(
        'cooperationAreaClose',
        'CooperationAreaCloseInput',
        { id: area.id, version: 2, reason },
        AREA,
      );
    expect((await close(null)).userErrors[0].path).toEqual(['input', 'reason']);
    expect((await close('Done.')).cooperationArea).toMatchObject({ state: 'CLOSED' });

    const { data } = await hub.query(
      `query ($id: ID!, $ministry: ID!) { cooperationArea(id: $id) { state history { nodes { action } } }
        institution(id: $ministry) { cooperationAreas { totalCount }
          closed: cooperationAreas(filter: { states: [CLOSED] }) { nodes { id } } } }`,
      { id: area.id, ministry },
    );
    expect(data).toEqual({
      cooperationArea: { state: 'CLOSED', history: null },
      institution: { cooperationAreas: { totalCount: 0 }, closed: { nodes: [{ id: area.id }] } },
    });
  });

  it.each([
    ['no title', { title: null }, 'content.title'],
    ['its own country as a partner', { partnerCountries: ['NG'] }, ''],
    [
      'help in nothing',
      { assistance: [{ kind: 'TRAINING', direction: 'ASKED', subject: [] }] },
      'content.assistance.0.subject',
    ],
  ])('is refused with %s', async (_what, content, field) => {
    const { cooperationArea, userErrors } = await open(content);

    expect(cooperationArea).toBeNull();
    expect(userErrors[0].code).toBe('INVALID');
    expect(userErrors[0].path.slice(1).join('.')).toBe(field);
  });

  it('is for its institution and those who watch over its country', async () => {
    const gone = await open({}, editor, 'institution:hub:gone');
    expect(gone.userErrors[0]).toMatchObject({ code: 'INVALID', path: ['input', 'institutionId'] });
    const { cooperationArea: area } = await open();
    for (const stranger of [
      hub.as({ roles: ['MODERATOR'], country: 'TR' }),
      hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: ['institution:hub:other'] }),
    ]) {
      for (const operation of [
        `cooperationAreaOpen(input: { institutionId: "${ministry}", content: {} })`,
        `cooperationAreaClose(input: { id: "${area.id}", version: 1, reason: "No." })`,
      ]) {
        const { errors } = await stranger.query(
          `mutation { ${operation} { userErrors { code } } }`,
        );
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
      }
    }
  });
});

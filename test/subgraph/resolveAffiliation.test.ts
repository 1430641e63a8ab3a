import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { InstitutionsStores } from '../../subgraphs/institutions/context.js';
import { institutions } from '../../subgraphs/institutions/index.js';
import type { StoredInstitution } from '../../subgraphs/institutions/institution.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { aName, anInstitution } from '../builders/anInstitution.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<InstitutionsStores>;

const at = (place: string, country: string): Partial<RecordInput<StoredInstitution>> => ({
  country,
  locations: [
    { geoNamesId: null, place, country, subdivision: null, latitude: null, longitude: null },
  ],
});
const label = (value: string, language: string) => aName(value, { language, kinds: ['LABEL'] });
const acronym = (value: string) => aName(value, { language: 'und', kinds: ['ACRONYM'] });

const itu = anInstitution({
  names: [
    aName('Istanbul Technical University'),
    label('İstanbul Teknik Üniversitesi', 'tr'),
    acronym('İTÜ'),
  ],
  ...at('Istanbul', 'TR'),
});
const istanbul = anInstitution({
  names: [aName('Istanbul University'), label('İstanbul Üniversitesi', 'tr')],
  ...at('Istanbul', 'TR'),
});
const tehran = anInstitution({
  names: [aName('University of Tehran'), label('دانشگاه تهران', 'fa')],
  ...at('Tehran', 'IR'),
});
const cairo = anInstitution({
  names: [aName('Cairo University'), label('جامعة القاهرة', 'ar')],
  ...at('Giza', 'EG'),
});
const dhaka = anInstitution({
  names: [aName('University of Dhaka'), label('ঢাকা বিশ্ববিদ্যালয়', 'bn')],
  ...at('Dhaka', 'BD'),
});
const nationalTr = anInstitution({ names: [aName('National Institute')], ...at('Ankara', 'TR') });
const nationalMy = anInstitution({ names: [aName('National Institute')], ...at('Ipoh', 'MY') });
const all = [itu, istanbul, tehran, cairo, dhaka, nationalTr, nationalMy];

beforeAll(async () => {
  bed = await openSubgraphTestBed(institutions);
});
beforeEach(async () => {
  await bed.clear();
  await bed.seed('institutions', ...all);
});
afterAll(() => bed.close());

const QUERY = `query ($text: String!, $hint: CountryCode, $first: Int) {
  resolveAffiliation(text: $text, countryHint: $hint, first: $first) { parts { text country { code }
    chosen { institution { id } } candidates { institution { id } score matchedName { value } matchedText reasons } } } }`;
const resolve = async (text: string, variables: Record<string, unknown> = {}) =>
  (await bed.ask(QUERY, { text, ...variables })).resolveAffiliation.parts;
const chosen = async (text: string, variables: Record<string, unknown> = {}) =>
  (await resolve(text, variables)).map(
    (part: { chosen: { institution: { id: string } } | null }) =>
      part.chosen?.institution.id ?? null,
  );

describe('Query.resolveAffiliation', () => {
  it.each([
    ['Dept. of Chem. Eng., Istanbul Teknik Üniv., Maslak, Turkey', itu],
    ['İSTANBUL TEKNİK ÜNİVERSİTESİ', itu],
    ['Fakültesi, Istambul Technical Universty, Turkey', itu],
    ['I.T.U., Istanbul', itu],
    ['ıstanbul üniversitesi, türkiye', istanbul],
    ['دانشكده فنى، دانشگاه تهران، ايران', tehran],
    ['Tehran University', tehran],
    ['كلية العلوم، جامعة القاهره، مصر', cairo],
    ['পদার্থবিজ্ঞান বিভাগ, ঢাকা বিশ্ববিদ্যালয়, বাংলাদেশ', dhaka],
    ['National Institute, Ipoh', nationalMy],
    ['National Institute, Türkiye', nationalTr],
  ])('chooses the institution of "%s"', async (text, institution) => {
    expect(await chosen(text)).toEqual([institution._id]);
  });

  it('chooses one of each part of a text', async () => {
    expect(await chosen('Cairo University, Giza; Nowhere College\nUniv. of Dhaka')).toEqual([
      cairo._id,
      null,
      dhaka._id,
    ]);
  });

  it.each([
    ['two institutions have the name', 'National Institute'],
    ['there are only initials', 'İTÜ'],
    ['only a place is named', 'Istanbul, Turkey'],
    ['a word of the name is missing', 'Istanbul Polytechnic University of Arts'],
    ['the text names another country', 'Cairo University, Malaysia'],
    ['no name is like it', 'Qwertz Uiop'],
  ])('chooses none where %s', async (_why, text) => {
    expect(await chosen(text)).toEqual([null]);
  });

  it('assumes the country of the hint where the text names none', async () => {
    expect(await chosen('National Institute', { hint: 'MY' })).toEqual([nationalMy._id]);
    expect(await chosen('National Institute, Turkey', { hint: 'MY' })).toEqual([nationalTr._id]);
  });

  it('tells the name, where it was found, and the reasons', async () => {
    const [part] = await resolve('Dept. of Physics, Istanbul Tek. Üniv., Istanbul, Turkey', {
      first: 1,
    });

    expect(part).toEqual({
      text: 'Dept. of Physics, Istanbul Tek. Üniv., Istanbul, Turkey',
      country: { code: 'TR' },
      chosen: { institution: { id: itu._id } },
      candidates: [
        {
          institution: { id: itu._id },
          score: expect.any(Number),
          matchedName: { value: 'İstanbul Teknik Üniversitesi' },
          matchedText: 'Istanbul Tek. Üniv.',
          reasons: ['ABBREVIATED_NAME', 'COUNTRY'],
        },
      ],
    });
    expect(part.candidates[0].score).toBeGreaterThan(0.9);
    expect(part.candidates[0].score).toBeLessThanOrEqual(1);
  });

  it('takes the record of its own before one that only mentions it', async () => {
    await bed.seed(
      'institutions',
      anInstitution({ names: [aName('Cairo University')], country: 'EG', verified: false }),
    );

    expect(await chosen('Cairo University')).toEqual([cairo._id]);
  });

  it('neither finds nor chooses what was removed, renamed or withdrawn', async () => {
    await bed.stores.institutions.remove([cairo._id], new Date('2026-07-01T00:00:00Z'));
    await bed.seed('institutions', {
      ...dhaka,
      names: [aName('Something Else')],
      fingerprint: 'renamed',
    });
    await bed.seed('institutions', { ...tehran, status: 'WITHDRAWN', fingerprint: 'withdrawn' });

    expect(await chosen('Cairo University; University of Dhaka; University of Tehran')).toEqual([
      null,
      null,
      null,
    ]);
    expect(await chosen('Something Else')).toEqual([dhaka._id]);
  });

  it('finds what an earlier release stored, once the indexes are made', async () => {
    const collection = bed.database.db.collection('institutions');
    await collection.updateMany({}, { $unset: { affiliation: 1 } });
    expect(await chosen('Cairo University')).toEqual([null]);

    await bed.stores.institutions.ensureIndexes();

    expect(await chosen('Cairo University')).toEqual([cairo._id]);
  });

  it('answers from indexes, with at most three round trips a part', async () => {
    bed.mongo.reset();
    const stages = await bed.stagesOfReads(() => resolve('Faculty of Arts, Caira Univ., Egypt'));

    expect(bed.mongo.queries('institutions')).toBe(3);
    expect(stages).toContain('IXSCAN');
    expect(stages).not.toContain('COLLSCAN');
  });

  it('answers hostile texts', async () => {
    const hostile = [
      '$where: {"$gt": ""}',
      `${'a, '.repeat(600)}`,
      `${'istanbul technical university '.repeat(60)}`,
      '\u0000\u202e\u200f university \ud800',
      '((((((((((',
    ];
    for (const text of hostile) {
      const errors = await bed.errorsOf(QUERY, { text });
      expect(errors.filter(({ code }) => code !== 'BAD_USER_INPUT')).toEqual([]);
    }
  });

  it.each([
    [
      { text: 'x'.repeat(2001) },
      'text must have at most 2000 characters, got 2001: ask for one affiliation at a time',
    ],
    [{ text: ' ; ' }, 'text must name an institution, got no letter of it'],
    [{ text: 'x', first: 0 }, 'first must be 1 to 20, got 0'],
    [{ text: 'x', first: 21 }, 'first must be 1 to 20, got 21'],
  ])('refuses what cannot be served', async (variables, message) => {
    expect(await bed.errorsOf(QUERY, variables)).toEqual([{ code: 'BAD_USER_INPUT', message }]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PUBLIC_VIEWER, type Viewer } from '../../subgraphs/kit/viewer.js';
import { readableTechnologies } from '../../subgraphs/technologies/access.js';
import type { TechnologiesStores } from '../../subgraphs/technologies/context.js';
import { technologies } from '../../subgraphs/technologies/index.js';
import { findDuplicates } from '../../subgraphs/technologies/matching/findDuplicates.js';
import { aSource } from '../builders/aSource.js';
import { anOffer, aRequest } from '../builders/aTechnology.js';
import { askSubgraph } from '../support/askSubgraph.js';
import {
  openSubgraphTestBed,
  SEEDED_AT,
  type SubgraphTestBed,
} from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<TechnologiesStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(technologies);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

const LAB = 'institution:hub:lab';
const title = (value: string, language = 'en') => [{ value, language }];
const patent = (number: string) => ({
  status: 'GRANTED' as const,
  rights: [{ number, office: 'USPTO', expiresOn: null }],
});

const DUPLICATES = `query ($input: TechnologyDuplicatesInput!, $first: Int) {
  technologyDuplicates(input: $input, first: $first) { score listing { id } reasons { kind text } } }`;

interface Found {
  score: number;
  listing: { id: string };
  reasons: { kind: string; text: string }[];
}

const duplicatesOf = async (input: object, viewer = PUBLIC_VIEWER): Promise<Found[]> => {
  const variables = { input: { kind: 'OFFER', ...input } };
  const { data, errors } = await askSubgraph(bed.subgraph, DUPLICATES, variables, { viewer });
  expect(errors).toBeUndefined();
  return data.technologyDuplicates;
};
const idsOf = (found: readonly Found[]) => found.map(({ listing }) => listing.id);

/** What else is there: none of it repeats what the tests hand in. */
const others = () => [
  anOffer({ title: title('Solar pump for irrigation of small farms') }),
  anOffer({ title: title('Reverse osmosis membranes from recycled polymers') }),
  anOffer({ title: title('Desalination of sea water with geothermal heat') }),
];

describe('duplicates of a listing before it is handed in', () => {
  it('are the same words in another order, with the reasons', async () => {
    const first = anOffer({
      title: title('Solar-powered desalination unit for villages'),
      institutionId: LAB,
    });
    await bed.seed('technologies', first, ...others());

    const found = await duplicatesOf({
      titles: ['Desalination Unit for Villages (solar powered)'],
      institutionId: LAB,
    });

    expect(idsOf(found)).toEqual([first._id]);
    expect(found[0]?.score).toBeGreaterThan(0.9);
    expect(found[0]?.reasons).toEqual([
      { kind: 'SIMILAR_TITLE', text: 'The titles have the same words, or nearly.' },
      { kind: 'SAME_INSTITUTION', text: 'Both are of the same institution.' },
    ]);
  });

  it('are those of the same patent under a title in another language', async () => {
    const first = anOffer({
      title: title('Deniz suyu arıtma ünitesi', 'tr'),
      intellectualProperty: patent('US 9,123,456 B2'),
    });
    await bed.seed('technologies', first, ...others());

    const found = await duplicatesOf({
      titles: ['Sea water desalination unit'],
      rightNumbers: ['us9123456b2'],
    });

    expect(idsOf(found)).toEqual([first._id]);
    expect(found[0]?.reasons.map(({ kind }) => kind)).toEqual(['SAME_RIGHT']);
  });

  it('are those of the same page, unless the page lists many', async () => {
    const url = 'https://portal.example/offers/17';
    const catalogue = 'https://portal.example/offers';
    const first = anOffer({ source: aSource('17', { url }) });
    const listed = Array.from({ length: 4 }, (_, index) =>
      anOffer({ source: aSource(`c${index}`, { url: catalogue }) }),
    );
    await bed.seed('technologies', first, ...listed);
    const input = { titles: ['Fruit dryer'] };

    expect(idsOf(await duplicatesOf({ ...input, sourceUrl: `${url}/` }))).toEqual([first._id]);
    expect(await duplicatesOf({ ...input, sourceUrl: catalogue })).toEqual([]);
  });

  it('are none where listings only resemble each other', async () => {
    await bed.seed(
      'technologies',
      anOffer({ title: title('Centrifugal pump, model 200'), institutionId: LAB }),
      anOffer({ title: title('Membrane filtration for textile effluents') }),
      ...others(),
    );

    expect(
      await duplicatesOf({ titles: ['Centrifugal pump, model 300'], institutionId: LAB }),
    ).toEqual([]);
    expect(await duplicatesOf({ titles: ['Membrane filtration for dairy products'] })).toEqual([]);
    expect(await duplicatesOf({ titles: ['the'] })).toEqual([]);
  });

  it('are of the same kind, and never the listing itself', async () => {
    const offer = anOffer({ title: title('Village desalination by sunlight') });
    const request = aRequest({ title: title('Village desalination by sunlight') });
    await bed.seed('technologies', offer, request);
    const input = { titles: ['Village desalination by sunlight'] };

    expect(idsOf(await duplicatesOf(input))).toEqual([offer._id]);
    expect(idsOf(await duplicatesOf({ ...input, kind: 'REQUEST' }))).toEqual([request._id]);
    expect(await duplicatesOf({ ...input, id: offer._id })).toEqual([]);
  });

  it('are found among many listings with the same common words, in two reads from an index', async () => {
    const common = Array.from({ length: 300 }, (_, index) =>
      anOffer({ title: title(`Solar water system variant${index}`) }),
    );
    const first = anOffer({ title: title('Solar water system with zeolite storage') });
    await bed.seed('technologies', ...common, first);

    let found: Found[] = [];
    bed.mongo.reset();
    const stages = await bed.stagesOfReads(async () => {
      found = await duplicatesOf({ titles: ['Solar water system with storage in zeolite'] });
    });

    expect(idsOf(found)).toEqual([first._id]);
    expect(bed.mongo.queries('technologies')).toBe(2);
    expect(stages).toContain('IXSCAN');
    expect(stages).not.toContain('COLLSCAN');
  });

  it('are the same for a stored listing that is handed to the function', async () => {
    const same = { title: title('Village desalination by sunlight') };
    const [draft, first] = [anOffer(same), anOffer(same)];
    await bed.seed('technologies', draft, first, ...others());
    const readable = bed.stores.technologies.readAs(readableTechnologies(PUBLIC_VIEWER, SEEDED_AT));

    const found = await findDuplicates(readable, { ...draft, kind: 'OFFER' }, 5);

    expect(found.map(({ listing }) => listing._id)).toEqual([first._id]);
  });

  it.each([
    [{ titles: [] }, undefined, 'titles must have a title, got none'],
    [{ titles: ['x'.repeat(501)] }, undefined, 'titles must have at most 500 characters, got 501'],
    [{ titles: Array(21).fill('x') }, undefined, 'titles must have at most 20 entries, got 21'],
    [{ titles: ['a'] }, 21, 'first must be 1 to 20, got 21'],
    [
      { titles: ['a'], description: 'x'.repeat(20_001) },
      undefined,
      'description must have at most 20000 characters, got 20001',
    ],
  ])('are refused for what no form sends', async (input, first, message) => {
    const variables = { input: { kind: 'OFFER', ...input }, ...(first !== undefined && { first }) };
    expect(await bed.errorsOf(DUPLICATES, variables)).toEqual([
      { code: 'BAD_USER_INPUT', message },
    ]);
  });
});

describe('duplicates that the viewer may not read', () => {
  const someone: Viewer = { ...PUBLIC_VIEWER, subject: 'test|someone' };
  const editor: Viewer = { ...someone, roles: ['INSTITUTION_EDITOR'], institutionIds: [LAB] };
  const stranger: Viewer = { ...editor, institutionIds: ['institution:hub:other'] };

  it.each([
    { access: 'MEMBERS' },
    { access: 'ON_REQUEST' },
    { state: 'DRAFT' },
    { state: 'SUBMITTED' },
    { state: 'REJECTED' },
  ] as const)('are not told of: %j', async (hidden) => {
    const secret = anOffer({
      title: title('Village desalination by sunlight'),
      institutionId: LAB,
      intellectualProperty: patent('US 7654321'),
      ...hidden,
    });
    await bed.seed('technologies', secret);
    const input = {
      titles: ['Village desalination by sunlight'],
      rightNumbers: ['US7654321'],
      sourceUrl: 'https://portal.example/1',
    };

    expect(await duplicatesOf(input)).toEqual([]);
    expect(await duplicatesOf(input, stranger)).toEqual([]);
    expect(idsOf(await duplicatesOf(input, editor))).toEqual([secret._id]);
  });

  it('change no score of one that may be read', async () => {
    const open = anOffer({ title: title('Village desalination by sunlight and wind') });
    await bed.seed('technologies', open);
    const input = { titles: ['Village desalination by sunlight, with wind'] };
    const before = await duplicatesOf(input);
    expect(idsOf(before)).toEqual([open._id]);

    const secrets = Array.from({ length: 20 }, () =>
      anOffer({ title: title('Village sunlight wind'), access: 'MEMBERS' }),
    );
    await bed.seed('technologies', ...secrets);

    expect(await duplicatesOf(input)).toEqual(before);
  });
});

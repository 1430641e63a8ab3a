import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PUBLIC_VIEWER, type Viewer } from '../../subgraphs/kit/viewer.js';
import type { TechnologiesStores } from '../../subgraphs/technologies/context.js';
import { technologies } from '../../subgraphs/technologies/index.js';
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

const text = (value: string) => [{ value, language: 'en' }];
const LAB = 'institution:hub:lab';
const desalination = () => anOffer({ title: text('Solar desalination of brackish water') });
const wantsWater = () => aRequest({ title: text('Desalinating brackish groundwater') });

const MATCHES = `query ($id: ID!, $first: Int) { technology(id: $id) {
  ... on TechnologyOffer { matches(first: $first) { hasMore nodes { score offer { id } request { id } reasons { kind text shared } } } }
  ... on TechnologyRequest { matches(first: $first) { hasMore nodes { score offer { id } request { id } reasons { kind text shared } } } }
} }`;

interface Found {
  hasMore: boolean;
  nodes: {
    score: number;
    offer: { id: string };
    request: { id: string };
    reasons: { kind: string; text: string; shared: string[] }[];
  }[];
}

const matchesOf = async (
  id: string,
  { viewer = PUBLIC_VIEWER, first = 10 }: { viewer?: Viewer; first?: number } = {},
): Promise<Found> => {
  const { data, errors } = await askSubgraph(bed.subgraph, MATCHES, { id, first }, { viewer });
  expect(errors).toBeUndefined();
  return data.technology.matches;
};
const partnersOf = async (id: string, options = {}) =>
  (await matchesOf(id, options)).nodes.map(({ offer, request }) =>
    offer.id === id ? request.id : offer.id,
  );

describe('matches', () => {
  it('names the requests an offer may answer, best first, with what they share', async () => {
    const offer = anOffer({
      title: text('Solar desalination of brackish water'),
      keywords: ['Membrane'],
      classifications: [{ scheme: 'IPC', value: 'C02F', label: 'Treatment of water' }],
      sectors: [{ scheme: 'ISIC', value: '36', label: 'Water supply' }],
      sustainableDevelopmentGoals: [6, 7],
      readiness: { min: 4, max: 6 },
      cooperationTypes: ['LICENCE', 'RD_COOPERATION'],
      country: 'TR',
      targetCountries: ['EG', 'PK'],
      taskForceId: 'body:hub:water',
    });
    const close = aRequest({
      title: text('Desalinating brackish groundwater'),
      keywords: ['membrane'],
      classifications: [{ scheme: 'IPC', value: 'C02F', label: 'Treatment of water' }],
      sectors: [{ scheme: 'ISIC', value: '36', label: 'Water supply' }],
      sustainableDevelopmentGoals: [6],
      readiness: { min: 5, max: 9 },
      cooperationTypes: ['LICENCE'],
      country: 'EG',
      targetCountries: ['TR'],
      taskForceId: 'body:hub:water',
    });
    const far = aRequest({ title: text('Water meters'), country: 'PK' });
    const unrelated = aRequest({ title: text('Camel vaccines'), country: 'PK' });
    await bed.seed('technologies', offer, close, far, unrelated);

    const { nodes, hasMore } = await matchesOf(offer._id);

    expect(nodes.map(({ request }) => request.id)).toEqual([close._id, far._id]);
    expect(hasMore).toBe(false);
    expect(nodes[0]?.offer.id).toBe(offer._id);
    expect(nodes[0]?.score).toBeGreaterThan(nodes[1]?.score ?? 1);
    expect(nodes[0]?.reasons).toEqual([
      {
        kind: 'CLASSIFICATION',
        text: 'Both are classified as Treatment of water.',
        shared: ['IPC C02F'],
      },
      {
        kind: 'WORDS',
        text: expect.stringMatching(/^Both texts speak of .*desalination.*\.$/),
        shared: expect.arrayContaining(['desalination', 'brackish']),
      },
      { kind: 'KEYWORDS', text: 'Both owners gave the keywords Membrane.', shared: ['Membrane'] },
      {
        kind: 'TASK_FORCE',
        text: 'Both belong to the same task force.',
        shared: ['body:hub:water'],
      },
      {
        kind: 'SECTOR',
        text: 'Both are of the same branch: Water supply.',
        shared: ['ISIC 36'],
      },
      {
        kind: 'READINESS',
        text: 'The readiness of the offer fits: levels 5 to 6.',
        shared: ['5', '6'],
      },
      { kind: 'COOPERATION', text: 'Both look for licence.', shared: ['LICENCE'] },
      {
        kind: 'GOAL',
        text: 'Both serve the sustainable development goal 6.',
        shared: ['6'],
      },
      {
        kind: 'COUNTRIES',
        text: 'Each side names the country of the other: TR, EG.',
        shared: ['TR', 'EG'],
      },
    ]);
    expect(nodes[1]?.reasons.map(({ kind }) => kind)).toEqual(['WORDS']);
  });

  it('scores a pair alike from both sides', async () => {
    const [offer, request] = [desalination(), wantsWater()];
    await bed.seed('technologies', offer, request, anOffer(), aRequest());

    const [fromOffer] = (await matchesOf(offer._id)).nodes;
    const [fromRequest] = (await matchesOf(request._id)).nodes;

    expect(fromOffer).toEqual(fromRequest);
    expect(fromOffer?.score).toBeGreaterThan(0);
  });

  it('finds by a shared classification what shares no word', async () => {
    const classifications = [{ scheme: 'IPC', value: 'C02F', label: null }];
    const offer = anOffer({ title: text('Deniz suyu arıtma'), classifications });
    const request = aRequest({ title: text('تحلية المياه'), classifications });
    await bed.seed('technologies', offer, request);

    expect(await partnersOf(offer._id)).toEqual([request._id]);
  });

  it.each<[string, Parameters<typeof aRequest>[0], Parameters<typeof anOffer>[0]]>([
    ['a request that is not published', { state: 'FULFILLED' }, {}],
    ['a request for an offer that is not published', {}, { state: 'EXPIRED' }],
    ['a request of the same institution', { institutionId: LAB }, { institutionId: LAB }],
    ['a request that welcomes other countries', { targetCountries: ['EG'] }, { country: 'TR' }],
    ['a request that welcomes some, for an offer of none', { targetCountries: ['EG'] }, {}],
    ['a request of a country the offer is not for', { country: 'TR' }, { targetCountries: ['EG'] }],
    ['a request of no known country for an offer to some', {}, { targetCountries: ['EG'] }],
  ])('leaves out %s, from both sides', async (_name, ofRequest, ofOffer) => {
    const title = text('Solar desalination');
    const [offer, request] = [anOffer({ title, ...ofOffer }), aRequest({ title, ...ofRequest })];
    const [other, another] = [anOffer({ title }), aRequest({ title })];
    await bed.seed('technologies', offer, request);
    expect(await partnersOf(offer._id)).toEqual([]);
    expect(await partnersOf(request._id)).toEqual([]);

    await bed.seed('technologies', other, another);
    expect(await partnersOf(other._id)).toContain(another._id);
  });

  it('respects countries that name each other', async () => {
    const title = text('Solar desalination');
    const offer = anOffer({ title, country: 'TR', targetCountries: ['EG'] });
    const request = aRequest({ title, country: 'EG', targetCountries: ['TR', 'MY'] });
    await bed.seed('technologies', offer, request);

    expect(await partnersOf(offer._id)).toEqual([request._id]);
    expect(await partnersOf(request._id)).toEqual([offer._id]);
  });

  it('returns as many as are asked for, and tells whether there are more', async () => {
    const offer = desalination();
    await bed.seed('technologies', offer, ...Array.from({ length: 12 }, wantsWater));

    expect(await matchesOf(offer._id, { first: 12 })).toMatchObject({ hasMore: false });
    const some = await matchesOf(offer._id, { first: 3 });
    expect(some.nodes).toHaveLength(3);
    expect(some.hasMore).toBe(true);
    const whole = await partnersOf(offer._id, { first: 100 });
    expect(await partnersOf(offer._id, { first: 3 })).toEqual(whole.slice(0, 3));
  });

  it.each([0, 101])('refuses first: %i', async (first) => {
    const [id] = await bed.seed('technologies', desalination());
    expect(await bed.errorsOf(MATCHES, { id, first })).toEqual([
      { code: 'BAD_USER_INPUT', message: `first must be 1 to 100, got ${first}` },
    ]);
  });

  it('follows a listing that changes', async () => {
    const [offer, request] = [desalination(), wantsWater()];
    await bed.seed('technologies', offer, request);
    expect(await partnersOf(offer._id)).toEqual([request._id]);

    const changed = { ...request, title: text('Camel vaccines'), fingerprint: 'changed' };
    await bed.seed('technologies', changed);
    expect(await partnersOf(offer._id)).toEqual([]);
  });

  it('reads the same few times for one listing and for a page of them, from indexes', async () => {
    const offers = Array.from({ length: 20 }, desalination);
    await bed.seed('technologies', ...offers, ...Array.from({ length: 20 }, wantsWater));
    const page = (first: number) =>
      bed.ask(
        `{ technologies(first: ${first}, filter: { kinds: [OFFER] }) { nodes { ... on TechnologyOffer {
          matches(first: 5) { hasMore nodes { score request { id } reasons { kind } } } } } } }`,
      );

    // The page, the counts of terms and of all listings, the candidates, and the partners by id.
    const stages = await bed.stagesOfReads(() => page(1));
    expect(bed.mongo.queries('technologies')).toBe(5);
    await bed.stores.technologies.save([anOffer()], SEEDED_AT);
    bed.mongo.reset();
    const { technologies: list } = await page(20);
    expect(bed.mongo.queries('technologies')).toBe(5);
    expect(list.nodes[7].matches.nodes).toHaveLength(5);
    expect(stages).toContain('IXSCAN');
    expect(stages).not.toContain('COLLSCAN');
    // Terms are not counted again until something changes.
    bed.mongo.reset();
    await page(20);
    expect(bed.mongo.queries('technologies')).toBe(3);
  });

  it('compares with a bounded number of listings, the rarest terms first', async () => {
    const title = text('Desalination of water');
    const offer = anOffer({ title: text('Desalination of brackish water') });
    const best = aRequest({ title: text('Brackish water') });
    const many = Array.from({ length: 320 }, () => aRequest({ title }));
    await bed.seed('technologies', offer, best, ...many);

    const { nodes } = await matchesOf(offer._id, { first: 100 });

    expect(nodes.map(({ request }) => request.id)).toContain(best._id);
  });

  it.each([
    ['without terms', { $unset: { matching: 1 } }],
    // It kept each of these as a field, and nothing that is read at once.
    [
      'term by term',
      {
        $set: { 'matching.terms': ['solar'], 'matching.weights': [10] },
        $unset: { 'matching.side': 1 },
      },
    ],
  ])('finds what an earlier release stored %s, once the indexes are made', async (_how, as) => {
    const [offer, request] = [desalination(), wantsWater()];
    await bed.seed('technologies', offer, request);
    const before = await matchesOf(offer._id);
    const listings = bed.database.db.collection('technologies');
    await listings.updateMany({}, as);
    expect(await partnersOf(offer._id)).toEqual([]);

    await bed.stores.technologies.ensureIndexes();

    expect(await matchesOf(offer._id)).toEqual(before);
    expect(await listings.countDocuments({ 'matching.weights': { $exists: true } })).toBe(0);
  });

  it('looks for what an earlier release stored by indexes alone', async () => {
    await bed.seed('technologies', desalination(), wantsWater());
    const stages = await bed.stagesOfReads(() => bed.stores.technologies.ensureIndexes());
    expect(stages).toContain('IXSCAN');
    expect(stages).not.toContain('COLLSCAN');
  });
});

describe('matches with restricted listings', () => {
  const member: Viewer = {
    ...PUBLIC_VIEWER,
    subject: 'test|someone',
    roles: ['MEMBER'],
    country: 'TR',
  };
  const restricted = [
    { access: 'MEMBERS' },
    { access: 'LISTED_COUNTRIES', targetCountries: ['TR'] },
  ] as const;

  it.each(restricted)(
    'are the same for the public whether or not there is one: %j',
    async (hidden) => {
      const offer = anOffer({ title: text('Solar desalination of brackish water'), country: 'TR' });
      const open = [wantsWater(), aRequest({ title: text('Solar pumps') })];
      await bed.seed('technologies', offer, ...open);
      const [before, byFirst] = [
        await matchesOf(offer._id),
        await matchesOf(offer._id, { first: 2 }),
      ];
      const secrets = Array.from({ length: 5 }, () =>
        aRequest({
          title: text('Brackish desalination'),
          country: 'TR',
          ...hidden,
          targetCountries: ['TR'],
        }),
      );
      await bed.seed('technologies', ...secrets);

      expect(await matchesOf(offer._id)).toEqual(before);
      expect(await matchesOf(offer._id, { first: 2 })).toEqual(byFirst);
      const seen = await partnersOf(offer._id, { viewer: member });
      expect(seen).toEqual(expect.arrayContaining(secrets.map(({ _id }) => _id)));
      // Nor do the scores of open pairs tell a member of more than the public knows.
      const openPairs = (await matchesOf(offer._id, { viewer: member })).nodes.filter(
        ({ request }) => !secrets.some(({ _id }) => _id === request.id),
      );
      expect(openPairs).toEqual(before.nodes);
    },
  );

  it('are not found by what was removed at its source', async () => {
    const [offer, request] = [desalination(), wantsWater()];
    await bed.seed('technologies', offer, request);
    await bed.stores.technologies.remove([request._id], SEEDED_AT);

    expect(await matchesOf(offer._id)).toEqual({ hasMore: false, nodes: [] });
  });
});

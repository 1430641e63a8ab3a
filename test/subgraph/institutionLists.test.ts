import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { InstitutionsStores } from '../../subgraphs/institutions/context.js';
import { institutions } from '../../subgraphs/institutions/index.js';
import { aName, anInstitution } from '../builders/anInstitution.js';
import { aSource } from '../builders/aSource.js';
import { describeList } from '../support/describeList.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<InstitutionsStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(institutions);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

const idsOf = (args: string) => bed.idsOf('institutions', args);

describe('the list of institutions', () => {
  const wanted = anInstitution({
    country: 'IR',
    types: ['COMPANY', 'KNOWLEDGE_BASED_COMPANY'],
    established: 2010,
    source: aSource('a', { platform: 'ror' }),
  });
  const other = anInstitution({
    status: 'INACTIVE',
    verified: false,
    source: aSource('b', { sample: true }),
  });

  describeList({
    bed: () => bed,
    list: 'institutions',
    orders: ['NAME', 'ESTABLISHED'],
    records: () =>
      Array.from({ length: 9 }, (_, index) =>
        anInstitution({
          established: index % 3 === 0 ? null : 1990 + (index % 2),
          nameKey: `name ${index % 4}`,
        }),
      ),
    added: () => anInstitution({ established: 1990, nameKey: 'name 1' }),
    text: {
      query: 'hydrogen',
      found: () => anInstitution({ names: [aName('Institute of Hydrogen')] }),
    },
    filters: {
      leaves: other,
      keeps: [
        ['countries: ["IR", "EG"], statuses: [ACTIVE, INACTIVE]', wanted],
        ['types: [KNOWLEDGE_BASED_COMPANY], statuses: [ACTIVE, INACTIVE]', wanted],
        ['statuses: [ACTIVE]', wanted],
        ['verified: true, statuses: [ACTIVE, INACTIVE]', wanted],
        ['platforms: ["ror"], statuses: [ACTIVE, INACTIVE]', wanted],
        ['established: { from: 2010, to: 2010 }, statuses: [ACTIVE, INACTIVE]', wanted],
        ['samples: false, statuses: [ACTIVE, INACTIVE]', wanted],
      ],
    },
    refusals: [
      [
        'filter: { established: { from: 2025, to: 2020 } }',
        'established.from must not be after established.to, got 2025 and 2020',
      ],
    ],
    indexes: {
      selection: `totalCount nodes { id } facets {
        countries { count } types { count } statuses { count } platforms { count }
      }`,
      serve: [
        '',
        'orderBy: ESTABLISHED',
        'query: "university"',
        'filter: { countries: ["TR"] }',
        'filter: { types: [UNIVERSITY] }',
        'filter: { statuses: [ACTIVE, INACTIVE, WITHDRAWN] }',
        'filter: { verified: false }',
        'filter: { platforms: ["ror"] }',
        'filter: { established: { from: 2020 } }',
        'filter: { samples: true }',
      ],
      order: ['', 'orderBy: ESTABLISHED', 'filter: { countries: ["TR"] }'],
    },
    below: [
      [
        'Platform',
        'institutions',
        (code) => anInstitution({ source: aSource('1', { platform: code }) }),
      ],
    ],
  });

  it('lists active institutions by name', async () => {
    const z = anInstitution({ names: [aName('Zagazig University')] });
    const a = anInstitution({ names: [aName('alexandria university')] });
    await bed.seed('institutions', z, a, anInstitution({ status: 'INACTIVE' }));
    expect(await idsOf('')).toEqual([a._id, z._id]);
  });

  it('lists the last established first, and those without a year last', async () => {
    const unknown = anInstitution({ established: null });
    const old = anInstitution({ established: 1453 });
    const young = anInstitution({ established: 2018 });
    await bed.seed('institutions', unknown, old, young);
    expect(await idsOf('orderBy: ESTABLISHED')).toEqual([young._id, old._id, unknown._id]);
  });

  it('lists other statuses when they are asked for, and nothing for none of them', async () => {
    await bed.seed('institutions', wanted, other);
    expect(await idsOf('filter: { statuses: [INACTIVE] }')).toEqual([other._id]);
    expect(await idsOf('filter: { statuses: [] }')).toEqual([]);
  });

  it('finds by any name, by acronym and by place, best match first', async () => {
    const named = anInstitution({ names: [aName('Tehran University of Technology')] });
    const placed = anInstitution({
      names: [aName('Sharif'), aName('SUT', { kinds: ['ACRONYM'] })],
      locations: [
        {
          geoNamesId: null,
          place: 'Tehran',
          country: 'IR',
          subdivision: null,
          latitude: null,
          longitude: null,
        },
      ],
    });
    const arabic = anInstitution({
      names: [aName('Cairo'), aName('جامعة القاهرة', { language: 'ar', kinds: ['LABEL'] })],
    });
    await bed.seed('institutions', placed, named, arabic);
    expect(await idsOf('query: "tehran"')).toEqual([named._id, placed._id]);
    expect(await idsOf('query: "sut"')).toEqual([placed._id]);
    expect(await idsOf('query: "القاهرة"')).toEqual([arabic._id]);
    expect(await idsOf('query: "tehran", orderBy: NAME')).toEqual([placed._id, named._id]);
  });

  it('takes words as they are, without the stem or the stop words of a language', async () => {
    const plural = anInstitution({ names: [aName('Sciences')] });
    const article = anInstitution({ names: [aName('Der')] });
    await bed.seed('institutions', plural, article);
    expect(await idsOf('query: "science"')).toEqual([]);
    expect(await idsOf('query: "der"')).toEqual([article._id]);
  });

  it('counts each facet without its own filter and with the others', async () => {
    await bed.seed(
      'institutions',
      anInstitution({ country: 'TR', types: ['UNIVERSITY', 'FUNDER'] }),
      anInstitution({ country: 'IR', types: ['COMPANY'] }),
      anInstitution({ country: 'IR', source: aSource('a', { platform: 'ror' }) }),
      anInstitution({ country: 'IR', status: 'INACTIVE' }),
    );
    const data = await bed.ask(
      `{ institutions(filter: { countries: ["IR"], types: [UNIVERSITY] }) { totalCount facets {
        countries { value label count } types { value label count } statuses { value count }
        platforms { value count } } } }`,
      {},
      ['tr'],
    );
    expect(data.institutions).toEqual({
      totalCount: 1,
      facets: {
        countries: [
          { value: 'IR', label: 'İran', count: 1 },
          { value: 'TR', label: 'Türkiye', count: 1 },
        ],
        types: [
          { value: 'COMPANY', label: 'Company', count: 1 },
          { value: 'UNIVERSITY', label: 'University', count: 1 },
        ],
        statuses: [
          { value: 'ACTIVE', count: 1 },
          { value: 'INACTIVE', count: 1 },
        ],
        platforms: [{ value: 'ror', count: 1 }],
      },
    });
  });
});

describe('institutions below a platform', () => {
  it('lists and counts the institutions of many platforms in two round trips, from an index', async () => {
    const codes = Array.from({ length: 10 }, (_, index) => `portal${index}`);
    await bed.seed(
      'institutions',
      ...codes.flatMap((platform) => [
        anInstitution({ source: aSource('a', { platform }) }),
        anInstitution({ source: aSource('b', { platform }), country: 'IR' }),
      ]),
    );
    const stages = await bed.stagesOfReads(async () => {
      const entities = await bed.askEntities(
        codes.map((code) => ({ __typename: 'Platform', code })),
        `... on Platform { code institutions(first: 1, filter: { countries: ["IR"] }) {
          totalCount facets { countries { value } } nodes { country { code } source { platform { code } } } } }`,
      );
      expect(entities).toEqual(
        codes.map((code) => ({
          code,
          institutions: {
            totalCount: 1,
            facets: null,
            nodes: [{ country: { code: 'IR' }, source: { platform: { code } } }],
          },
        })),
      );
    });
    expect(bed.mongo.queries('institutions')).toBe(2);
    expect(stages).not.toContain('COLLSCAN');
    expect(stages).toContain('IXSCAN');
  });
});

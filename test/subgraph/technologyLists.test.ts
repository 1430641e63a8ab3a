import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TechnologiesStores } from '../../subgraphs/technologies/context.js';
import { technologies } from '../../subgraphs/technologies/index.js';
import { aSource } from '../builders/aSource.js';
import { anOffer, aRequest } from '../builders/aTechnology.js';
import { describeList } from '../support/describeList.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<TechnologiesStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(technologies);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

const idsOf = (args: string) => bed.idsOf('technologies', args);

describe('the list of technologies', () => {
  const wanted = anOffer({
    country: 'TR',
    stage: 'PROTOTYPE',
    cooperationTypes: ['LICENCE', 'JOINT_VENTURE'],
    keywords: ['water'],
    classifications: [{ scheme: 'IPC', value: 'C02F', label: null }],
    sustainableDevelopmentGoals: [6],
    readiness: { min: 4, max: 6 },
    year: 2024,
    intellectualProperty: { status: 'APPLIED', rights: [] },
    source: aSource('a', { platform: 'tubitak' }),
  });
  const call = aRequest({ deadline: '2026-12-31', source: aSource('b', { sample: true }) });

  describeList({
    bed: () => bed,
    list: 'technologies',
    orders: ['NEWEST', 'YEAR', 'TITLE', 'DEADLINE'],
    records: () =>
      Array.from({ length: 9 }, (_, index) =>
        aRequest({
          year: index % 3 === 0 ? null : 2020 + (index % 2),
          deadline: index % 2 === 0 ? null : `2026-0${index}-01`,
          titleKey: `title ${index % 4}`,
        }),
      ),
    added: () => aRequest({ year: 2020, titleKey: 'title 1', deadline: '2026-03-01' }),
    text: { query: 'hydrogen', found: () => anOffer({ keywords: ['hydrogen'] }) },
    filters: {
      leaves: call,
      keeps: [
        ['kinds: [OFFER]', wanted],
        ['countries: ["TR", "IR"]', wanted],
        ['stages: [PROTOTYPE]', wanted],
        ['intellectualProperty: [APPLIED]', wanted],
        ['cooperationTypes: [JOINT_VENTURE]', wanted],
        ['keywords: ["water"]', wanted],
        ['classifications: ["C02F"]', wanted],
        ['sustainableDevelopmentGoals: [6]', wanted],
        ['readinessLevel: 5', wanted],
        ['years: { from: 2023, to: 2024 }', wanted],
        ['platforms: ["tubitak"]', wanted],
        ['samples: false', wanted],
      ],
    },
    refusals: [
      [
        'filter: { years: { from: 2025, to: 2020 } }',
        'years.from must not be after years.to, got 2025 and 2020',
      ],
      [
        'filter: { deadline: { from: "2026-02-01", to: "2026-01-01" } }',
        'deadline.from must not be after deadline.to, got 2026-02-01 and 2026-01-01',
      ],
    ],
    indexes: {
      selection: `totalCount nodes { id } facets {
        kinds { count } countries { count } states { count } stages { count }
        intellectualProperty { count } cooperationTypes { count } years { count }
        classifications { count } sustainableDevelopmentGoals { count } platforms { count }
      }`,
      serve: [
        '',
        'orderBy: YEAR',
        'orderBy: TITLE',
        'orderBy: DEADLINE',
        'query: "solar"',
        'filter: { countries: ["TR"] }',
        'filter: { kinds: [OFFER], stages: [PROTOTYPE] }',
        'filter: { intellectualProperty: [GRANTED] }',
        'filter: { cooperationTypes: [LICENCE] }',
        'filter: { keywords: ["water"] }',
        'filter: { classifications: ["C02F"] }',
        'filter: { sustainableDevelopmentGoals: [6] }',
        'filter: { platforms: ["hub"] }',
        'filter: { years: { from: 2020 } }',
        'filter: { deadline: { from: "2026-01-01" } }, orderBy: DEADLINE',
      ],
      order: ['', 'orderBy: YEAR', 'orderBy: TITLE', 'orderBy: DEADLINE'],
    },
    below: [
      ['Institution', 'technologies', (institutionId) => anOffer({ institutionId })],
      ['Body', 'technologies', (taskForceId) => anOffer({ taskForceId })],
      ['Event', 'exhibits', (event) => anOffer({ exhibitedAtIds: ['event:hub:other', event] })],
      ['Project', 'outputs', (originProjectId) => anOffer({ originProjectId })],
      ['NeedAssessment', 'requests', (originAssessmentId) => aRequest({ originAssessmentId })],
      ['Platform', 'technologies', (code) => anOffer({ source: aSource('1', { platform: code }) })],
    ],
  });

  it('lists published offers and requests, newest first', async () => {
    const offer = anOffer();
    const request = aRequest();
    await bed.seed('technologies', offer, request, anOffer({ state: 'EXPIRED' }));
    expect(await idsOf('')).toEqual([request._id, offer._id]);
  });

  it('keeps by deadline what has one, and by readiness level what reaches it', async () => {
    await bed.seed('technologies', wanted, call);
    expect(await idsOf('filter: { deadline: { from: "2026-12-01" } }')).toEqual([call._id]);
    expect(await idsOf('filter: { readinessLevel: 7 }')).toEqual([]);
  });

  it('finds by text in any language, best match first', async () => {
    const both = anOffer({ title: [{ value: 'Solar desalination unit', language: 'en' }] });
    const one = anOffer({
      summary: [
        { value: 'Deniz suyu', language: 'tr' },
        { value: 'Water for villages by desalination', language: 'en' },
      ],
    });
    await bed.seed('technologies', one, both, anOffer());
    expect(await idsOf('query: "solar desalination"')).toEqual([both._id, one._id]);
    expect(await idsOf('query: "deniz"')).toEqual([one._id]);
    expect(await idsOf('query: "desalination", orderBy: NEWEST')).toEqual([one._id, both._id]);
  });

  it('counts each facet without its own filter and with the others', async () => {
    await bed.seed(
      'technologies',
      anOffer({ country: 'TR', year: 2020, cooperationTypes: ['LICENCE', 'SUPPLY'] }),
      anOffer({ country: 'IR', year: 2020 }),
      anOffer({ country: 'IR', year: 2021 }),
      aRequest({ country: 'IR', year: 2020 }),
    );
    const data = await bed.ask(
      `{ technologies(filter: { countries: ["TR"], years: { from: 2020, to: 2020 } }) { totalCount facets {
        kinds { value count } countries { value label count } years { value count }
        cooperationTypes { value label count } } } }`,
      {},
      ['tr'],
    );
    expect(data.technologies).toEqual({
      totalCount: 1,
      facets: {
        kinds: [{ value: 'OFFER', count: 1 }],
        countries: [
          { value: 'IR', label: 'İran', count: 2 },
          { value: 'TR', label: 'Türkiye', count: 1 },
        ],
        years: [{ value: '2020', count: 1 }],
        cooperationTypes: [
          { value: 'LICENCE', label: 'Licence', count: 1 },
          { value: 'SUPPLY', label: 'Supply', count: 1 },
        ],
      },
    });
  });

  it('refuses a query of more than 300 characters', async () => {
    const query = 'query ($text: String) { technologies(query: $text) { nodes { id } } }';
    expect(await bed.errorsOf(query, { text: 'x'.repeat(301) })).toEqual([
      { code: 'BAD_USER_INPUT', message: 'query must have at most 300 characters, got 301' },
    ]);
  });
});

describe('technologies below the records of other domains', () => {
  it('are the offers and requests of an institution, newest first', async () => {
    const institutionId = 'institution:hub:lab';
    const [offer, request] = await bed.seed(
      'technologies',
      anOffer({ institutionId }),
      aRequest({ institutionId }),
    );
    const entities = await bed.askEntities(
      [{ __typename: 'Institution', id: institutionId }],
      '... on Institution { technologies { nodes { id institution { id } } } }',
    );
    const institution = { id: institutionId };
    expect(entities).toEqual([
      {
        technologies: {
          nodes: [
            { id: request, institution },
            { id: offer, institution },
          ],
        },
      },
    ]);
  });

  it('lists what a task force, an event, a project and a platform are pointed at by', async () => {
    const [id] = await bed.seed(
      'technologies',
      anOffer({
        taskForceId: 'body:hub:task-force-4',
        exhibitedAtIds: ['event:hub:inotex', 'event:hub:other'],
        originProjectId: 'project:hub:study',
      }),
    );
    const entities = await bed.askEntities(
      [
        { __typename: 'Body', id: 'body:hub:task-force-4' },
        { __typename: 'Event', id: 'event:hub:other' },
        { __typename: 'Project', nodeKey: 'project:hub:study' },
        { __typename: 'Platform', code: 'techmart' },
      ],
      `... on Body { list: technologies { totalCount nodes { id } } }
       ... on Event { list: exhibits { totalCount nodes { id } } }
       ... on Project { list: outputs { totalCount nodes { id } } }
       ... on Platform { list: technologies { totalCount nodes { id } } }`,
    );
    const list = { totalCount: 1, nodes: [{ id }] };
    expect(entities).toEqual([{ list }, { list }, { list }, { list }]);
  });
});

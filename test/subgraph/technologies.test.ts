import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TechnologiesStores } from '../../subgraphs/technologies/context.js';
import { technologies } from '../../subgraphs/technologies/index.js';
import type { StoredTechnology } from '../../subgraphs/technologies/technology.js';
import { anOffer, aRequest } from '../builders/aTechnology.js';
import { describeLookUps } from '../support/describeLookUps.js';
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

describe.each([
  { type: 'TechnologyOffer', record: anOffer, gone: 'offer:techmart:gone' },
  { type: 'TechnologyRequest', record: aRequest, gone: 'request:techmart:gone' },
])('a $type', ({ type, record, gone }) => {
  describeLookUps({
    bed: () => bed,
    type,
    field: 'technology',
    list: 'technologies',
    record: () => record(),
    gone,
  });
});

describe('Query.technology', () => {
  it('returns an offer with what only an offer has', async () => {
    const offer = anOffer({
      readiness: { min: 4, max: 6 },
      stage: 'PROTOTYPE',
      intellectualProperty: {
        status: 'GRANTED',
        rights: [{ number: 'US1', office: 'USPTO', expiresOn: '2030-01-31' }],
      },
    });
    await bed.seed('technologies', offer);
    const data = await bed.ask(
      `query ($id: ID!) { technology(id: $id) { __typename id version ... on TechnologyOffer {
        readiness { min max } stage intellectualProperty { status rights { number office expiresOn } } } } }`,
      { id: offer._id },
    );
    expect(data.technology).toEqual({
      __typename: 'TechnologyOffer',
      id: offer._id,
      version: 1,
      readiness: { min: 4, max: 6 },
      stage: 'PROTOTYPE',
      intellectualProperty: {
        status: 'GRANTED',
        rights: [{ number: 'US1', office: 'USPTO', expiresOn: '2030-01-31' }],
      },
    });
  });

  it.each<Partial<StoredTechnology>>([
    { access: 'MEMBERS' },
    { access: 'ON_REQUEST' },
    { state: 'DRAFT' },
    { state: 'WITHDRAWN' },
  ])(
    'hides a listing with %j from look-ups, lists, counts, facets, search and references',
    async (hidden) => {
      const secret = anOffer({
        ...(hidden as object),
        country: 'EG',
        institutionId: 'institution:hub:lab',
      });
      await bed.seed('technologies', secret);
      const data = await bed.ask(
        `query ($id: ID!) {
        technology(id: $id) { id }
        all: technologies(filter: { states: [DRAFT, PUBLISHED, WITHDRAWN] }) {
          totalCount nodes { id } facets { countries { value } states { value } } }
        found: technologies(query: "offer") { totalCount nodes { id } }
      }`,
        { id: secret._id },
      );
      expect(data).toEqual({
        technology: null,
        all: { totalCount: 0, nodes: [], facets: { countries: [], states: [] } },
        found: { totalCount: 0, nodes: [] },
      });
      const entities = await bed.askEntities(
        [
          { __typename: 'TechnologyOffer', id: secret._id },
          { __typename: 'TechnologyOffer', nodeKey: secret._id },
          { __typename: 'Institution', id: 'institution:hub:lab' },
        ],
        '... on TechnologyOffer { id } ... on Institution { technologies { totalCount nodes { id } } }',
      );
      expect(entities).toEqual([null, null, { technologies: { totalCount: 0, nodes: [] } }]);
    },
  );
});

describe('text in several languages', () => {
  const title = [
    { value: 'Deniz suyu arıtma', language: 'tr' },
    { value: 'Desalination', language: 'en' },
    { value: 'تحلية', language: 'ar' },
  ];
  const titleFor = async (languages: string[], args = '') => {
    const offer = anOffer({ title });
    await bed.seed('technologies', offer);
    const data = await bed.ask(
      `query ($id: ID!) { technology(id: $id) { title${args} { value language } } }`,
      { id: offer._id },
      languages,
    );
    return data.technology.title.language;
  };

  it.each([
    [['ar-EG', 'en'], 'ar'],
    [['fr', 'en-GB'], 'en'],
    [['fr'], 'tr'],
    [[], 'tr'],
  ])('answers a reader of %j in %s', async (languages, language) => {
    expect(await titleFor(languages)).toBe(language);
  });

  it('lets an argument prefer languages over those of the request', async () => {
    expect(await titleFor(['ar'], '(prefer: ["en"])')).toBe('en');
  });
});

describe('saving', () => {
  it('adds what is new, changes what is different, and leaves the rest alone', async () => {
    const save = (records: Parameters<typeof bed.stores.technologies.save>[0]) =>
      bed.stores.technologies.save(records, SEEDED_AT);
    const [kept, edited] = [anOffer(), anOffer()];
    expect(await save([kept, edited])).toEqual({ added: 2, changed: 0, unchanged: 0 });
    const again = { ...edited, year: 2025, fingerprint: 'other' };
    expect(await save([kept, again, anOffer()])).toEqual({ added: 1, changed: 1, unchanged: 1 });
    const data = await bed.ask(
      'query ($kept: ID!, $edited: ID!) { kept: technology(id: $kept) { version } edited: technology(id: $edited) { version year } }',
      { kept: kept._id, edited: edited._id },
    );
    expect(data).toEqual({ kept: { version: 1 }, edited: { version: 2, year: 2025 } });
  });
});

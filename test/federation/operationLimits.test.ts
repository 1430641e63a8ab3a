import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { operationCost } from '../../gateway/plugins/limitOperations.js';
import { readDocumentedQueries } from '../../scripts/documentedQueries.js';
import { startTestHub, type TestHub } from '../support/testHub.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await startTestHub();
});

afterAll(() => hub.stop());

const post = (query: string, variables: object = {}) =>
  hub.app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });

const nested = (levels: number): string =>
  levels === 0
    ? 'id'
    : `technologies(first: 1) { nodes { institution { ${nested(levels - 1)} } } }`;

describe('an operation that is too large', () => {
  it.each([
    [
      'many records by literal page sizes',
      '{ institutions(first: 100) { nodes { technologies(first: 100) { nodes { title { value } } } } } }',
      /may read \d{5} records, 10000 are allowed/,
    ],
    [
      'many records by default page sizes',
      '{ institutions { nodes { technologies { nodes { institution { projects { nodes { title { value } } } } } } } } }',
      /may read \d{5} records/,
    ],
    [
      'many records below a report by years',
      '{ festivalCoverage(from: 2000, to: 2025) { countries { years { festivals { subEvents { nodes { id } } } } } } }',
      /may read \d{5} records/,
    ],
    ['many levels', `{ institutions(first: 1) { nodes { ${nested(8)} } } }`, /depth limit of 15/],
    [
      'many aliases',
      `{ ${Array.from({ length: 51 }, (_, index) => `a${index}: node(id: "x") { id }`).join(' ')} }`,
      /Aliases limit of 50 exceeded, found 51/i,
    ],
  ])('is refused for %s, before any subgraph is asked', async (_name, query, message) => {
    hub.fetches.length = 0;
    const response = await post(query);
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'OPERATION_TOO_COMPLEX' },
    });
    expect(hub.fetches).toEqual([]);
  });

  it('is refused for page sizes in variables', async () => {
    const query =
      'query ($n: Int) { institutions(first: $n) { nodes { technologies(first: $n) { nodes { title { value } } } } } }';
    const codeFor = async (n: unknown) =>
      (await post(query, { n })).json().errors?.[0].extensions.code;
    expect(await codeFor(3)).toBeUndefined();
    expect(await codeFor(100)).toBe('OPERATION_TOO_COMPLEX');
    expect(await codeFor('many')).toBe('BAD_USER_INPUT');
    expect(await codeFor(101)).toBe('OPERATION_TOO_COMPLEX');
  });

  it('is not parsed when its text is endless', async () => {
    const response = await post(`{ ${'technologies { totalCount } '.repeat(2_000)} }`);
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('is refused in moments when fragments multiply', async () => {
    const fragments = Array.from(
      { length: 30 },
      (_, index) =>
        `fragment F${index} on Query { ${index === 29 ? '__typename' : `...F${index + 1} a${index}: __typename ...F${index + 1}`} }`,
    );
    const response = await post(`{ ...F0 } ${fragments.join(' ')}`);
    expect(response.statusCode).toBe(400);
  });
});

describe('an operation of a usual size', () => {
  it('passes with the matches of 20 listings, and not with those of 100', async () => {
    const schema = buildSchema((await hub.app.inject({ url: '/schema.graphql' })).body);
    const costOf = (first: number) =>
      operationCost(
        schema,
        parse(
          `{ technologies(first: ${first}) { nodes { ... on TechnologyOffer { matches(first: 5) { nodes { score request { id } } } } } } }`,
        ),
        {},
      );
    expect(costOf(20)).toBeLessThan(10_000);
    expect(costOf(100)).toBeGreaterThan(10_000);
  });

  it('passes: introspection and every documented query', async () => {
    expect((await post(getIntrospectionQuery())).json().errors).toBeUndefined();
    const schema = buildSchema((await hub.app.inject({ url: '/schema.graphql' })).body);
    for (const { id, query } of await readDocumentedQueries()) {
      const cost = operationCost(schema, parse(query), {}) ?? 0;
      expect([id, cost > 0 && cost < 1_000]).toEqual([id, true]);
    }
  });
});

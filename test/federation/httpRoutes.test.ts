import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestHub, type TestHub } from '../support/testHub.js';

let hub: TestHub;
const lines: { message: string; fields: object | undefined }[] = [];

beforeAll(async () => {
  const line = (message: string, fields?: object) => {
    lines.push({ message, fields });
  };
  hub = await startTestHub({ log: { debug() {}, info: line, warn: line, error: line } });
});

afterAll(() => hub.stop());

const QUERY = '{ technologies { totalCount } }';

describe('/graphql', () => {
  it('answers a POST with JSON', async () => {
    const response = await hub.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: QUERY },
    });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({ data: { technologies: { totalCount: 0 } } });
  });

  it('answers a GET, so that a query can be a link', async () => {
    const response = await hub.app.inject({ url: '/graphql', query: { query: QUERY } });
    expect(response.json()).toEqual({ data: { technologies: { totalCount: 0 } } });
  });

  it('keeps the request id it is given, and makes one otherwise', async () => {
    const given = await hub.app.inject({
      url: '/graphql',
      query: { query: QUERY },
      headers: { 'x-request-id': 'ministry-4711' },
    });
    expect(given.headers['x-request-id']).toBe('ministry-4711');
    const hostile = await hub.app.inject({
      url: '/graphql',
      query: { query: QUERY },
      headers: { 'x-request-id': 'a b\\n' },
    });
    expect(hostile.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('writes one line per operation, without its variables', async () => {
    lines.length = 0;
    await hub.query('query Find($id: ID!) { technology(id: $id) { id } }', {
      id: 'offer:hub:secret',
    });
    expect(lines).toEqual([
      {
        message: 'operation',
        fields: expect.objectContaining({ operation: 'Find', kind: 'query', errorCodes: [] }),
      },
    ]);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  it.each([
    ['a document that is not GraphQL', { query: '{ technologies' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ inventions }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an unknown enum value',
      { query: '{ technologies(orderBy: CHEAPEST) { totalCount } }' },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a variable of the wrong type',
      {
        query: 'query ($n: Int) { technologies(first: $n) { totalCount } }',
        variables: { n: 'x' },
      },
      'BAD_USER_INPUT',
    ],
    [
      'a page of 5000',
      { query: '{ technologies(first: 5000) { nodes { id } } }' },
      'BAD_USER_INPUT',
    ],
    [
      'a malformed cursor',
      { query: '{ events(after: "%%%") { nodes { id } } }' },
      'BAD_USER_INPUT',
    ],
    [
      'an unknown country',
      { query: '{ technologies(filter: { countries: ["XXX"] }) { totalCount } }' },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'an unknown operation name',
      { query: `query A ${QUERY}`, operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'several operations without a name',
      { query: `query A ${QUERY} query B ${QUERY}` },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['no query at all', {}, 'BAD_REQUEST'],
  ])('refuses %s with a code and without a stack', async (_name, payload, code) => {
    const response = await hub.app.inject({ method: 'POST', url: '/graphql', payload });
    const body = response.json();
    expect(body.errors[0].extensions.code).toBe(code);
    expect(response.body).not.toMatch(/stacktrace|node_modules|\.[jt]s:\d/);
  });

  it('refuses a body that is not JSON', async () => {
    const text = await hub.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: JSON.stringify({ query: QUERY }),
    });
    expect(text.statusCode).toBe(415);
    const broken = await hub.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{"query":',
    });
    expect(broken.statusCode).toBe(400);
    expect(broken.json().errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it('refuses a body above the limit', async () => {
    const response = await hub.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: `{ a }${' '.repeat(1_000_001)}` },
    });
    expect(response.statusCode).toBe(413);
  });
});

describe('the other routes', () => {
  it('serves the schema as clients see it', async () => {
    const response = await hub.app.inject({ url: '/schema.graphql' });
    expect(response.body).toContain('type TechnologyOffer implements');
    expect(response.body).not.toMatch(/nodeKey|join__|_entities/);
  });

  it('tells that the process lives and that it is ready', async () => {
    expect((await hub.app.inject({ url: '/healthz' })).json()).toEqual({ status: 'ok' });
    expect((await hub.app.inject({ url: '/readyz' })).json()).toEqual({
      status: 'ok',
      database: 'ok',
      supergraph: { revision: null, source: 'bundled', degraded: false },
    });
  });

  it('answers an unknown address with 404 and no stack', async () => {
    const response = await hub.app.inject({ url: '/etc/passwd' });
    expect(response.statusCode).toBe(404);
    expect(response.json().errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it('leads from the root to the explorer', async () => {
    expect((await hub.app.inject({ url: '/' })).headers.location).toBe('/explorer');
  });
});

import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { createFetchRunner } from '../../../gateway/datasources/createFetchRunner.js';

interface Counted {
  reads: number;
}

/** A schema in which a field can fail in each of the ways there are. */
function schemaThatFails(): GraphQLSchema {
  const schema = buildSchema(`
    input Filter { text: String, not: Filter }
    enum Stage { IDEA PRODUCT }
    type Offer { id: ID! title: String! stage: Stage owner: Owner }
    type Owner { name: String! }
    type Query { offers(filter: Filter, first: Int = 2): [Offer!] refused: Offer broken: Offer queue: [Offer] }
    type Mutation { publish: Int! }
  `);
  const fields = {
    ...schema.getQueryType()?.getFields(),
    ...schema.getMutationType()?.getFields(),
  };
  const resolve = (name: string, resolver: (...given: never[]) => unknown) => {
    const field = fields[name];
    if (field) field.resolve = resolver as NonNullable<typeof field.resolve>;
  };
  const offers = [
    { id: 1, title: 'Pump', stage: 'IDEA', owner: { name: 'A' } },
    { id: 2, title: 'Dryer', stage: 'SALE', owner: null },
    { id: 3, title: null },
  ];
  resolve('offers', async (_: unknown, { first }: { first: number }, counted: Counted) => {
    counted.reads += 1;
    return offers.slice(0, first);
  });
  resolve('refused', () => {
    throw Object.assign(new Error('not for you'), { extensions: { code: 'FORBIDDEN' } });
  });
  resolve('broken', () => Promise.reject(new TypeError('x is not a function')));
  resolve('queue', () => [
    new Promise((answer) => setTimeout(() => answer(offers[0]), 5)),
    Promise.reject(new Error('gone')),
  ]);
  resolve('publish', (_: unknown, __: unknown, counted: Counted) => {
    counted.reads += 1;
    return counted.reads;
  });
  return schema;
}

const OFFERS = 'query ($first: Int) { offers(first: $first) { id title stage owner { name } } }';

describe('what runs fetches in the process', () => {
  const schema = schemaThatFails();
  const interpreted = createFetchRunner(schema, Number.POSITIVE_INFINITY);
  const compiled = createFetchRunner(schema, 0);

  it.each([
    ['records', OFFERS, { first: 1 }],
    ['a default', '{ offers { id } }', {}],
    ['a value that is none of its type', OFFERS, { first: 2 }],
    ['null where none may be', OFFERS, { first: 3 }],
    ['a variable that is none of its type', OFFERS, { first: 'two' }],
    ['a refusal', '{ refused { id } offers(first: 1) { title } }', {}],
    ['a fault', '{ broken { id } }', {}],
    ['a member of a list that fails before another is there', '{ queue { id } }', {}],
    [
      'an input type with itself',
      'query ($f: Filter) { offers(filter: $f, first: 1) { id } }',
      { f: {} },
    ],
  ])('answers %s alike, compiled or not', async (_name, text, variables) => {
    const expected = await interpreted(text, variables, { reads: 0 });
    const given = await compiled(text, variables, { reads: 0 });
    expect(JSON.parse(JSON.stringify(given.data ?? null))).toEqual(
      JSON.parse(JSON.stringify(expected.data ?? null)),
    );
    const told = (result: typeof given) =>
      result.errors?.map(({ message, path, extensions, originalError }) => ({
        message,
        path,
        extensions,
        cause: originalError?.constructor.name,
      }));
    expect(told(given)).toEqual(told(expected));
  });

  it('runs a mutation once', async () => {
    const counted = { reads: 0 };
    expect(await compiled('mutation { publish }', {}, counted)).toMatchObject({
      data: { publish: 1 },
    });
    expect(counted.reads).toBe(1);
  });

  it('compiles what comes again', async () => {
    const run = createFetchRunner(schema, 1);
    const prototypes = [];
    for (let use = 0; use < 3; use++) {
      const { data } = await run('{ offers(first: 1) { id } }', {}, { reads: 0 });
      prototypes.push(Object.getPrototypeOf(data));
    }
    // graphql-js makes objects without a prototype, graphql-jit plain ones.
    expect(prototypes).toEqual([null, Object.prototype, Object.prototype]);
  });

  it('answers alike after more fetches than are kept compiled', async () => {
    const textOf = (index: number) => `{ title${index}: offers(first: 1) { title } }`;
    const counted = { reads: 0 };
    const indexes = [...Array(300).keys(), 0, 299];
    for (const index of indexes) {
      const { data } = await compiled(textOf(index), {}, counted);
      expect(data).toEqual({ [`title${index}`]: [{ title: 'Pump' }] });
    }
    expect(counted.reads).toBe(indexes.length);
  });
});

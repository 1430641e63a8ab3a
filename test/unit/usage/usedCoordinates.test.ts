import { describe, expect, it } from '@jest/globals';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { operationFacts } from '../../../gateway/usage/operationFacts.js';
import { usedCoordinates } from '../../../gateway/usage/usedCoordinates.js';
import { changedCoordinates } from '../../../schema/changedCoordinates.js';
import { diffSchemas } from '../../../schema/diff.js';

const SDL = `
  type Query { offers(filter: Filter, order: Order = NEWEST): [Listing!]! hidden: Int node: Node }
  interface Listing { id: ID! state: State! }
  type Offer implements Listing { id: ID! state: State! title(language: String): String level: Int }
  type Request implements Listing { id: ID! state: State! need: String }
  union Node = Offer | Request
  enum State { OPEN CLOSED }
  enum Order { NEWEST OLDEST }
  input Filter { states: [State!] years: Years text: String }
  input Years { from: Int to: Int }
`;
const schema = buildSchema(SDL);
const used = (query: string) => usedCoordinates(schema, parse(query));

describe('the coordinates of an operation', () => {
  it('are its fields with their types and arguments, on interfaces those of every type', () => {
    expect(used('{ offers(order: OLDEST) { id ... on Offer { title(language: "tr") } } }')).toEqual(
      [
        'ID',
        'Listing',
        'Listing.id',
        'Offer',
        'Offer.id',
        'Offer.title',
        'Offer.title(language:)',
        'Order',
        'Order.OLDEST',
        'Query',
        'Query.offers',
        'Query.offers(order:)',
        'Request',
        'Request.id',
        'String',
      ],
    );
  });

  it('are the input fields and values that are written, and all of a type that a variable has', () => {
    const written = used(
      '{ offers(filter: { years: { from: 1 }, states: [OPEN] }) { __typename } }',
    );
    expect(written).toEqual(
      expect.arrayContaining(['Filter.years', 'Filter.states', 'Years.from', 'State.OPEN']),
    );
    expect(written).not.toEqual(expect.arrayContaining(['Filter.text']));
    const variable = used('query ($f: Filter) { offers(filter: $f) { __typename } }');
    expect(variable).toEqual(expect.arrayContaining(['Filter.*', 'Years.*', 'State.*']));
  });

  it('are none for introspection', () => {
    expect(used('{ __schema { queryType { name } } }')).toEqual([]);
  });
});

describe('what is kept of an operation', () => {
  const facts = (text: string, index = 0) => {
    const document = parse(text);
    // The documents of these tests have operations only.
    const operation = document.definitions[index] as OperationDefinitionNode;
    return operationFacts(schema, document, operation);
  };

  it('is the same for other values, and has none of them', () => {
    const one = facts(
      'query A { offers(filter: { text: "Dr. Person", years: { from: 1 } }) { id } }',
    );
    const other = facts('query A { offers(filter: { text: "x", years: { from: 2 } }) { id } }');
    expect(one).toEqual(other);
    expect(JSON.stringify(one)).not.toContain('Person');
    expect(facts('query A { offers { id } }').hash).not.toBe(one.hash);
  });

  it('is of the operation that was chosen', () => {
    const text = 'query A { hidden } query B { offers { id } }';
    expect(facts(text)).toMatchObject({
      name: 'A',
      coordinates: expect.not.arrayContaining(['Query.offers']),
    });
    expect(facts(text, 1)).toMatchObject({
      name: 'B',
      coordinates: expect.arrayContaining(['Query.offers']),
    });
  });
});

describe('a change that breaks clients', () => {
  const ops: Readonly<Record<string, string>> = {
    title: '{ offers { ... on Offer { title(language: "tr") } } }',
    plain: '{ offers { ... on Offer { title } } }',
    level: '{ offers { ... on Offer { level } } }',
    states: '{ offers(filter: { states: [OPEN] }) { __typename } }',
    state: '{ offers { state } }',
    variable: 'query ($f: Filter) { offers(filter: $f) { __typename } }',
    node: '{ node { __typename } }',
    hidden: '{ hidden }',
  };

  it.each<[string, string, string, readonly string[]]>([
    ['a removed field', ' level: Int', '', ['level']],
    ['a field of another type', 'level: Int', 'level: String', ['level']],
    ['a removed argument', 'title(language: String)', 'title', ['title']],
    ['a new required argument', 'level: Int', 'level(a: Int!): Int', ['level']],
    ['an argument of another type', 'language: String', 'language: String!', ['title', 'plain']],
    ['a removed value', 'OPEN CLOSED', 'CLOSED', ['states', 'state', 'variable']],
    ['a removed input field', ' text: String', '', ['variable']],
    ['a new required input field', 'text: String', 'text: String a: Int!', ['states', 'variable']],
    ['a member less', '= Offer | Request', '= Offer', ['node']],
    ['a removed root field', ' hidden: Int', '', ['hidden']],
  ])('%s concerns those who use it', async (_what, before, after, concerned) => {
    const changes = await diffSchemas(schema, buildSchema(SDL.replace(before, after)));
    const breaking = changes.filter(({ criticality }) => criticality === 'breaking');
    expect(breaking).not.toEqual([]);
    const wanted = breaking.flatMap((change) => {
      const coordinates = changedCoordinates(change);
      if (coordinates === null) throw new Error(`unknown: ${change.kind}`);
      return coordinates;
    });
    const hit = Object.entries(ops).filter(([, query]) => {
      const coordinates = new Set(used(query));
      return wanted.some((coordinate) => coordinates.has(coordinate));
    });
    expect(hit.map(([name]) => name)).toEqual(concerned);
  });

  it('of a kind nobody foresaw concerns everyone', () => {
    const change = { criticality: 'breaking', coordinate: 'Query', message: '' } as const;
    expect(changedCoordinates({ ...change, kind: 'SCHEMA_QUERY_TYPE_CHANGED' })).toBeNull();
    expect(changedCoordinates(change)).toBeNull();
  });
});

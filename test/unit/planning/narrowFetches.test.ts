import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { selectionsOf } from '../../../gateway/planning/keepKeys.js';
import { narrowFetches } from '../../../gateway/planning/narrowFetches.js';

const schema = buildSchema(`
  type Query { all: [Record!]! }
  interface Record { id: ID! rating: Int note(length: Int): String }
  type Offer implements Record { id: ID! rating: Int note(length: Int): String }
  type Event implements Record { id: ID! rating: Int note(length: Int): String }
`);
const FACTS = {
  schema,
  interfaceObjects: new Set(['Record']),
  interfaceKeys: new Map([['Record', ['id']]]),
  interfaceObjectFields: {
    givenBy: new Set<string>(),
    requiring: new Map([['Record', new Map([['note', ['name id']]])]]),
  },
};

const onRecord = (typeCondition: string) => ({
  kind: 'InlineFragment' as const,
  typeCondition,
  selections: [{ kind: 'Field' as const, name: 'id' }],
});

function fetchOf(selection: string, variableUsages: string[] = []): FetchNode {
  const variables = variableUsages.map((name) => `$${name}:Int`).join(' ');
  return {
    kind: 'Fetch',
    serviceName: 'ratings',
    operationKind: 'query' as FetchNode['operationKind'],
    operationName: undefined,
    operation: `query($representations:[_Any!]!${variables}){_entities(representations:$representations){...on Record{${selection}}}}`,
    variableUsages,
    requires: [onRecord('Record'), onRecord('Offer')],
    inputRewrites: [
      { kind: 'ValueSetter', path: ['... on Record', '__typename'], setValueTo: 'Record' },
    ],
  };
}

function narrowed(query: string, fetch: FetchNode) {
  const plan: PlanNode = { kind: 'Flatten', path: ['all', '@'], node: fetch };
  const [definition] = parse(query).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return narrowFetches(definition as OperationDefinitionNode, plan, FACTS)(fetch, ['all', '@']);
}

describe('a fetch from an interface object', () => {
  it('leaves out for a type what is asked of another', () => {
    const fetch = fetchOf('rating note(length:$length)', ['length']);
    const query = 'query ($length: Int) { all { rating ... on Offer { note(length: $length) } } }';
    expect(narrowed(query, fetch)).toEqual([
      {
        types: new Set(['Event']),
        fetch: {
          ...fetch,
          operation:
            'query($representations:[_Any!]!){_entities(representations:$representations){...on Record{rating}}}',
          variableUsages: [],
        },
      },
    ]);
  });

  it('is not sent for a type of which nothing is asked', () => {
    const query = '{ all { id ... on Offer { rating } } }';
    expect(narrowed(query, fetchOf('rating'))).toEqual([
      { types: new Set(['Event']), fetch: null },
    ]);
  });

  it('is not sent for a type of which nothing but its name is left', () => {
    const requires = [...(fetchOf('rating').requires ?? []), ...selectionsOf('__typename')];
    const fetch = { ...fetchOf('__typename rating'), requires };
    expect(narrowed('{ all { id ... on Offer { __typename rating } } }', fetch)).toEqual([
      { types: new Set(['Event']), fetch: null },
    ]);
  });

  it('stays as it is when the types are asked for the same', () => {
    const query = '{ all { ... on Offer { rating } ... on Event { rating } } }';
    expect(narrowed(query, fetchOf('rating'))).toBeNull();
  });

  it('keeps what later fetches are handed, and what nobody asked under that name', () => {
    const query = '{ all { id: rating ... on Offer { note } } }';
    expect(narrowed(query, fetchOf('id rating'))).toBeNull();
  });

  it('hands over no more than what the fields left require', () => {
    const part = (name: string) => ({ kind: 'Field' as const, name });
    const fetch = {
      ...fetchOf('rating note'),
      requires: [{ ...onRecord('Record'), selections: ['__typename', 'id', 'name'].map(part) }],
    };
    const [others] = narrowed('{ all { rating ... on Offer { note } } }', fetch) ?? [];
    expect(others?.types).toEqual(new Set(['Event']));
    expect(others?.fetch?.requires).toEqual([
      { ...onRecord('Record'), selections: ['__typename', 'id'].map(part) },
    ]);
  });
});

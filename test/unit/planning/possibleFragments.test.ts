import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
} from 'graphql';
import { keepPossibleFragments } from '../../../gateway/planning/possibleFragments.js';
import { fetchesOf } from './fetchesOf.js';
import { supergraphOf } from './supergraphOf.js';

const schema = buildSchema(`
  type Query { found: [Found!]! }
  union Found = Offer | Event | Place
  interface Record { id: ID! }
  type Offer implements Record { id: ID! price: Int }
  type Event implements Record { id: ID! }
  type Place { name: String }
`);

function operationOf(query: string): OperationDefinitionNode {
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return operation;
}

function kept(query: string): string {
  const facts = { schema, interfaceObjects: new Set(['Record']) };
  return stripIgnoredCharacters(print(keepPossibleFragments(operationOf(query), facts, new Set())));
}

describe('fragments within each other', () => {
  it('are left out where no object meets both', () => {
    expect(kept('{ found { ... on Place { name ... on Record { id } } } }')).toBe(
      '{found{...on Place{name}}}',
    );
  });

  it('are written for each type at an interface object, with what that type can have', () => {
    expect(kept('{ found { ... on Record { id ... on Offer { price } } } }')).toBe(
      '{found{...on Offer{id}...on Event{id}...on Offer{price}}}',
    );
  });

  it('of a mutation keep what the planner loses where it could ask several subgraphs', () => {
    const offer = 'type Offer @key(fields: "id") { id: ID! @shareable by: By @shareable }';
    const by = 'type Org { id: ID! @shareable label: String @shareable } union By = Org | Part';
    const part = 'type Part { id: ID! @shareable }';
    const supergraph = Supergraph.build(
      supergraphOf({
        first: `${offer} ${by} ${part} type Query { first: Int }`,
        second: `${offer} ${by} ${part}`,
        third: `type Offer @key(fields: "id", resolvable: false) { id: ID! @shareable }
          type Mutation { offer: Offer count: Int }`,
        names: `interface Named { label: String }
          type Org implements Named { id: ID! @shareable label: String @shareable }
          type Query { orgs: [Org] }`,
      }),
    );
    const apiSchema = supergraph.apiSchema();
    const planned = (operation: OperationDefinitionNode) => {
      const document = { kind: Kind.DOCUMENT as const, definitions: [operation] };
      const { node } = new QueryPlanner(supergraph).buildQueryPlan(
        operationFromDocument(apiSchema, document),
      );
      return fetchesOf(node).map(({ operation: text }) => text);
    };
    const given = operationOf(
      'mutation { offer { by { ... on Named { label } ... on Org { id } } } count }',
    );
    expect(planned(given).at(-1)).toContain('{...on Offer{by{__typename ...on Org{label}}}}');

    const facts = { schema: apiSchema.toGraphQLJSSchema(), interfaceObjects: new Set<string>() };
    const kept = keepPossibleFragments(given, facts, new Set());
    expect(planned(kept).at(-1)).toContain('{...on Offer{by{__typename ...on Org{label id}}}}');
  });
});

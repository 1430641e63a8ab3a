import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { resolveEntities } from '../../../subgraphs/kit/resolveEntities.js';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Offer @key(fields: "id") { id: ID! title: String }
  type Lab @key(fields: "id") { id: ID! name: String }
  interface Node @key(fields: "id") { id: ID! }
  type Talk implements Node @key(fields: "id") { id: ID! topic: String }
  type Query { none: Int }
`);

interface Reference {
  readonly id: string;
}

/** Loads as a loader does: later, and each fails on its own. */
async function loadOffer({ id }: Reference) {
  await new Promise((resolve) => setTimeout(resolve, id === 'slow' ? 5 : 0));
  if (id === 'broken') throw new Error('the offer is broken');
  return id === 'absent' ? null : { id, title: `Offer ${id}` };
}

const resolvers = {
  Offer: { __resolveReference: loadOffer },
  Lab: {
    __resolveReference: ({ id }: Reference) => ({ id, name: `Lab ${id}`, __typename: 'Lab' }),
  },
  Node: {
    __resolveReference: async ({ id }: Reference) => ({ id, topic: `Talk ${id}` }),
    __resolveType: () => 'Talk',
  },
};

const apollos = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
const ours = buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
resolveEntities(ours);

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename ... on Offer { title } ... on Lab { name } ... on Talk { topic } } }`;

async function entitiesOf(schema: GraphQLSchema, representations: readonly object[]) {
  const variableValues = { representations };
  const result = await execute({ schema, document: parse(ENTITIES), variableValues });
  return JSON.parse(JSON.stringify(result));
}

describe('the references of a fetch', () => {
  it.each([
    ['none', []],
    ['records of two types', [offer('1'), lab('1'), offer('2')]],
    ['what is absent', [offer('absent'), offer('1')]],
    ['one that fails before another is there', [offer('slow'), offer('broken'), lab('1')]],
    ['an interface', [{ __typename: 'Node', id: '1' }, offer('1')]],
    ['a type that resolves no references', [{ __typename: 'Talk', id: '1' }]],
    ['no type of the schema', [{ __typename: 'Nothing', id: '1' }, offer('1')]],
  ])('are resolved as by @apollo/subgraph: %s', async (_what, representations) => {
    const answer = await entitiesOf(ours, representations);
    expect(answer).toEqual(await entitiesOf(apollos, representations));
  });

  it('fail apart, also where a resolver throws at once', async () => {
    const throwing = {
      ...resolvers,
      Lab: {
        __resolveReference: () => {
          throw new Error('the lab is closed');
        },
      },
    };
    const schema = buildSubgraphSchema({ typeDefs, resolvers: throwing as never });
    resolveEntities(schema);
    expect(await entitiesOf(schema, [offer('1'), lab('1')])).toMatchObject({
      data: { _entities: [{ title: 'Offer 1' }, null] },
      errors: [{ message: 'the lab is closed', path: ['_entities', 1] }],
    });
  });
});

function offer(id: string): object {
  return { __typename: 'Offer', id };
}

function lab(id: string): object {
  return { __typename: 'Lab', id };
}

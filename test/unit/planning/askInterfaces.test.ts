import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { describe, expect, it } from '@jest/globals';
import { Kind, parse, print } from 'graphql';
import { askInterfaces } from '../../../gateway/planning/askInterfaces.js';
import { openOperation } from '../../../gateway/planning/correctOperation.js';
import { readInterfaceObjectFields } from '../../../gateway/planning/interfaceObjectFields.js';
import { fetchesOf } from './fetchesOf.js';
import { supergraphOf } from './supergraphOf.js';

const supergraphSdl = supergraphOf({
  records: `
    type Query { offers: [Offer!] }
    interface Record @key(fields: "id") { id: ID! name: String }
    type Offer implements Record @key(fields: "id") { id: ID! name: String }
    type Event implements Record @key(fields: "id") { id: ID! name: String }`,
  ratings: `
    type Record @key(fields: "id") @interfaceObject {
      id: ID! name: String @external
      rating(scale: Int): Int @requires(fields: "name") note: Note @requires(fields: "name") plain: Int
    }
    type Note { text: String by: String }`,
  lists: `
    type Query { all: [Record!] }
    type Record @key(fields: "id") @interfaceObject { id: ID! }`,
});
const supergraph = Supergraph.build(supergraphSdl);
const schema = supergraph.apiSchema().toGraphQLJSSchema();

function asked(query: string) {
  const { operation } = openOperation(parse(query), undefined);
  const found = askInterfaces(operation, schema, readInterfaceObjectFields(supergraphSdl));
  const oneLine = (node: typeof operation) => print(node).replace(/\s+/g, ' ');
  return {
    ...{ operation: oneLine(found.operation), planned: oneLine(found.planned) },
    ...{ writtenAs: [...found.writtenAs], found },
  };
}

describe('a field for which an interface object requires others', () => {
  it('is planned for the interface when one type is asked for it', () => {
    const query = '{ all { ... on Offer { id rating } } }';
    expect(asked(query)).toMatchObject({
      operation: query,
      planned: '{ all { __typename rating ... on Offer { id } } }',
      writtenAs: [],
    });
  });

  it('is planned once when several types are asked for the same', () => {
    const query = '{ all { rating ... on Offer { rating } ... on Event { rating } } }';
    expect(asked(query)).toMatchObject({
      operation: query,
      planned: '{ all { __typename rating } }',
    });
  });

  it('has a key for each type when they are asked in different ways', () => {
    const query =
      '{ all { ... on Offer { rating(scale: 5) } ... on Event { rating note { by } } } }';
    expect(asked(query)).toMatchObject({
      operation:
        '{ all { ... on Offer { hub_as_1_rating: rating(scale: 5) } ... on Event { hub_as_0_rating: rating note { by } } } }',
      planned:
        '{ all { __typename hub_as_1_rating: rating(scale: 5) hub_as_0_rating: rating note { by } } }',
      writtenAs: [
        ['hub_as_1_rating', 'rating'],
        ['hub_as_0_rating', 'rating'],
      ],
    });
  });

  it.each([
    ['where the objects come with their types', '{ offers { ... on Offer { rating } } }'],
    ['where nothing is required', '{ all { ... on Offer { plain } } }'],
    ['where the interface is asked', '{ all { rating note { text } } }'],
  ])('stays %s', (_, query) => {
    expect(asked(query)).toMatchObject({ operation: query, planned: query });
  });

  it('is what the planner finds no end with otherwise', async () => {
    const query = '{ all { ... on Offer { rating } } }';
    // In a thread that may not take all the memory there is.
    const code = `const { workerData } = require('node:worker_threads');
      const { Supergraph, parseOperation } = require('@apollo/federation-internals');
      const { QueryPlanner } = require('@apollo/query-planner');
      const supergraph = Supergraph.build(workerData.supergraphSdl);
      new QueryPlanner(supergraph).buildQueryPlan(parseOperation(supergraph.apiSchema(), workerData.query));`;
    const worker = new Worker(code, {
      eval: true,
      workerData: { supergraphSdl, query },
      resourceLimits: { maxOldGenerationSizeMb: 200 },
    });
    const [stockError] = await once(worker, 'error');
    expect(stockError).toMatchObject({ code: 'ERR_WORKER_OUT_OF_MEMORY' });

    const { planned } = asked(query).found;
    const plan = new QueryPlanner(supergraph).buildQueryPlan(
      operationFromDocument(supergraph.apiSchema(), {
        kind: Kind.DOCUMENT,
        definitions: [planned],
      }),
    );
    const services = fetchesOf(plan.node).map(({ serviceName }) => serviceName);
    expect(services).toEqual(['lists', 'records', 'ratings']);
  });
});

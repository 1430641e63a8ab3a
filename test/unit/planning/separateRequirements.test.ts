import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { inSubgraphTerms } from '../../../gateway/execution/plan/inSubgraphTerms.js';
import {
  type SeparatedSupergraph,
  separateRequirements,
} from '../../../gateway/planning/requirements/separateRequirements.js';
import { fetchesOf } from './fetchesOf.js';
import { supergraphOf } from './supergraphOf.js';

/** What is sent, as subgraph and operation, in the order of the plan. */
function sentFor(separated: SeparatedSupergraph, query: string): string[] {
  const supergraph = Supergraph.build(separated.document, { validateSupergraph: false });
  const planner = new QueryPlanner(supergraph);
  const operation = operationFromDocument(supergraph.apiSchema(), parse(query));
  return fetchesOf(planner.buildQueryPlan(operation).node).map((fetch) => {
    const told = inSubgraphTerms(fetch, separated);
    return `${told.serviceName}: ${told.operation}`;
  });
}

const CHAIN = supergraphOf({
  owner: `type Query { offer: Offer }
    type Offer @key(fields: "id") {
      id: ID! price: Int @external tax: Int @requires(fields: "price") name: String
    }`,
  shop: `type Offer @key(fields: "id") {
      id: ID! price: Int tax: Int @external total: Int @requires(fields: "tax")
    }`,
});

const SEVERAL_WAYS = supergraphOf({
  owner: `type Query { offer: Offer }
    type Offer @key(fields: "id") { id: ID! price(currency: String): Int }`,
  shop: `type Offer @key(fields: "id") {
      id: ID! price(currency: String): Int @external
      here: Int @requires(fields: "price")
      abroad: Part @requires(fields: "price(currency: \\"EUR\\")")
    }
    type Part { size: Size offer: Offer }
    enum Size { SMALL LARGE }`,
});

function separated(supergraphSdl: string): SeparatedSupergraph {
  const found = separateRequirements(supergraphSdl);
  if (found === null) throw new Error('nothing was separated');
  return found;
}

describe('requirements that the planner would confuse', () => {
  it('leave a supergraph alone that has none of them', () => {
    const plain = supergraphOf({
      owner:
        'type Query { offer: Offer } type Offer @key(fields: "id") { id: ID! price(currency: String): Int }',
      shop: 'type Offer @key(fields: "id") { id: ID! price(currency: String): Int @external total: Int @requires(fields: "price(currency: \\"EUR\\")") }',
    });
    expect(separateRequirements(plain)).toBeNull();
  });

  it('are fetched one after another when they are a chain', () => {
    expect(sentFor(separated(CHAIN), '{ offer { total } }')).toEqual([
      'owner: {offer{__typename id}}',
      expect.stringMatching(/^shop: .*\{\.\.\.on Offer\{price\}\}/),
      expect.stringMatching(/^owner: .*\{\.\.\.on Offer\{tax\}\}/),
      expect.stringMatching(/^shop: .*\{\.\.\.on Offer\{total\}\}/),
    ]);
  });

  it('do not change how other fields are fetched', () => {
    expect(sentFor(separated(CHAIN), '{ offer { name id } }')).toEqual(['owner: {offer{name id}}']);
  });

  it('ask a field once for each way in which it is needed, and are handed its own name', () => {
    const sent = sentFor(separated(SEVERAL_WAYS), '{ offer { here abroad { size } } }');
    expect(sent).toHaveLength(3);
    expect(sent[0]).toBe(
      'owner: {offer{__typename id price hub_needs0_price:price(currency:"EUR")}}',
    );
    expect(sent.slice(1).sort()).toEqual([
      expect.stringMatching(/^shop: .*\{\.\.\.on Offer\{abroad\{size\}\}\}/),
      expect.stringMatching(/^shop: .*\{\.\.\.on Offer\{here\}\}/),
    ]);
    const { standIns } = separated(SEVERAL_WAYS);
    expect([...standIns].map(([name, { field }]) => [name, field])).toEqual([
      ['hub_needs0_price', 'price'],
    ]);
  });

  it('give out objects from which the rest of the graph can be reached', () => {
    const sent = sentFor(
      separated(SEVERAL_WAYS),
      '{ offer { abroad { offer { here abroad { size } } } } }',
    );
    expect(sent.filter((text) => text.startsWith('shop'))).toHaveLength(3);
    expect(sent.join()).not.toContain('NEEDS');
  });
});

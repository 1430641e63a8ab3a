import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { createPlan } from '../../../gateway/planning/createPlan.js';
import { separateRequirements } from '../../../gateway/planning/requirements/separateRequirements.js';
import { fetchesOf } from './fetchesOf.js';
import { supergraphOf } from './supergraphOf.js';

const KEYS = 'code: Int! @shareable a: String! @shareable org: Org! @shareable';
const ORG = 'type Org { id: ID! @shareable label: String @shareable }';
const CHAINS = supergraphOf({
  offers: `
    type Offer @key(fields: "a org { id }") @key(fields: "code", resolvable: false) {
      ${KEYS}
      label: String @shareable
      extra: Int @external
      price: String @shareable @requires(fields: "extra")
      note(s: String!): String @external
      total: String @shareable
      owner: Owner @requires(fields: "extra note(s: \\"a, b\\")")
    }
    type Owner { label: String }
    ${ORG}`,
  lists: `
    type Offer @key(fields: "code", resolvable: false) { code: Int! @shareable }
    type Query { all: [Offer!] @shareable }`,
  notes: `
    type Offer @key(fields: "code") {
      code: Int! @shareable
      label: String @shareable
      extra: Int @shareable
      price: String @external
      note(s: String!): String @shareable @requires(fields: "price")
    }`,
  keys: `
    type Offer @key(fields: "code") @key(fields: "a org { id }") {
      ${KEYS}
      total: String @shareable
    }
    ${ORG}`,
  more: `
    type Offer @key(fields: "code", resolvable: false) { code: Int! @shareable }
    type Query { all: [Offer!] @shareable }`,
});

describe('planning', () => {
  it('takes the first plan where the planner fails over one of those that it compares', () => {
    const separated = separateRequirements(CHAINS);
    if (separated === null) throw new Error('the supergraph has no chain');
    const supergraph = Supergraph.build(separated.document, { validateSupergraph: false });
    const planner = new QueryPlanner(supergraph);
    const query = '{ all { org { label } label extra price note(s: "r") owner { label } total } }';
    const operation = operationFromDocument(supergraph.apiSchema(), parse(query));
    expect(() => planner.buildQueryPlan(operation)).toThrow('would create a cycle');

    const warnings: string[] = [];
    const plan = createPlan(planner, {}, { warn: (message) => warnings.push(message) });
    const asked = fetchesOf(plan(operation).node).map(({ operation: text }) => text);
    expect(asked.filter((text) => text.includes('owner'))).toHaveLength(1);
    expect(warnings).toEqual(['plans could not be compared; planning without']);
  });

  it('passes on why an operation has no plan', () => {
    const supergraph = Supergraph.build(CHAINS);
    const failing = {
      supergraph,
      buildQueryPlan() {
        throw new RangeError('Invalid array length');
      },
    };
    const operation = operationFromDocument(supergraph.apiSchema(), parse('{ all { code } }'));
    expect(() => createPlan(failing, {}, { warn: () => {} })(operation)).toThrow(RangeError);
  });
});

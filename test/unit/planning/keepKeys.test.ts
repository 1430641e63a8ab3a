import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { keepKeys } from '../../../gateway/planning/keepKeys.js';

const schema = buildSchema(`
  type Query { all: [Record!]! }
  interface Record { id: ID! name: String }
  type Offer implements Record { id: ID! name: String }
  type Place { org: String }
`);
const KEYS = new Map([['Record', ['id']]]);

const part = (typeCondition: string, ...names: string[]): QueryPlanSelectionNode => ({
  kind: 'InlineFragment',
  typeCondition,
  selections: names.map((name) => ({ kind: 'Field', name })),
});

function fetchOf(requires: QueryPlanSelectionNode[]): FetchNode {
  return {
    kind: 'Fetch',
    serviceName: 'names',
    operationKind: 'query' as FetchNode['operationKind'],
    operationName: undefined,
    operation:
      'query($representations:[_Any!]!){_entities(representations:$representations){...on Record{named}}}',
    requires,
    inputRewrites: [
      { kind: 'ValueSetter', path: ['... on Record', '__typename'], setValueTo: 'Record' },
    ],
  };
}

describe('what a fetch from an interface object hands over', () => {
  it('has the key also of those that the plan hands only what is required', () => {
    const fetch = fetchOf([
      part('Offer', '__typename', 'id'),
      part('Record', '__typename', 'name'),
    ]);
    expect(keepKeys(fetch, KEYS, schema).requires).toEqual([
      part('Offer', '__typename', 'id'),
      part('Record', '__typename', 'name', 'id'),
    ]);
  });

  it('stays as it is for types that are not of the interface', () => {
    const requires = [part('Offer', '__typename', 'id'), part('Place', '__typename', 'org')];
    expect(keepKeys(fetchOf(requires), KEYS, schema).requires).toEqual(requires);
  });
});

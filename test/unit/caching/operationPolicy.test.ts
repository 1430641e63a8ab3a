import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse } from 'graphql';
import { readCacheHints } from '../../../gateway/caching/cacheHints.js';
import { operationPolicy } from '../../../gateway/caching/operationPolicy.js';

const DIRECTIVE = `
  enum CacheControlScope { PUBLIC PRIVATE }
  directive @cacheControl(maxAge: Int, scope: CacheControlScope, inheritMaxAge: Boolean)
    on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
  directive @key(fields: String!) repeatable on OBJECT
  directive @shareable on OBJECT
`;
const OFFERS = `
  type Query {
    offers: OfferList
    one: Listing
    plain: Int
    hinted: Int @cacheControl(maxAge: 5)
    secret: Offer @cacheControl(scope: PRIVATE)
    fresh: Offer @cacheControl(maxAge: 0)
  }
  type Mutation { change: Offer }
  interface Listing @cacheControl(maxAge: 60) { id: ID! state: Int institution: Institution }
  type Offer implements Listing @key(fields: "id") @cacheControl(maxAge: 60) {
    id: ID!
    state: Int @cacheControl(maxAge: 10)
    text: Text
    institution: Institution
    notes: Notes
    parts: Parts
  }
  type Request implements Listing @key(fields: "id") { id: ID! state: Int institution: Institution }
  type OfferList @cacheControl(maxAge: 120) { nodes: [Offer] }
  type Text @shareable { value: String }
  type Parts @cacheControl(inheritMaxAge: true) { count: Int }
  type Notes { text: String }
`;
const INSTITUTIONS =
  'type Institution @key(fields: "id") @cacheControl(maxAge: 300) { id: ID! name: String }';
const PORTAL = `
  extend type Query { techmart: TechmartQuery }
  type TechmartQuery { office: TechmartOffice offer: Offer }
  type TechmartOffice { town: String }
  extend type Offer { techmartGrade: TechmartOffice }
`;

const schema = buildSchema([DIRECTIVE, OFFERS, INSTITUTIONS, PORTAL].join('\n'));
const hints = readCacheHints([DIRECTIVE + OFFERS, DIRECTIVE + INSTITUTIONS]);

function policyOf(text: string) {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return operationPolicy(schema, operation, hints);
}

describe('the cache policy of an operation', () => {
  it.each([
    ['the hint of a type', '{ offers { nodes { id } } }', 60],
    ['the shortest of all that is asked', '{ offers { nodes { id state } } }', 10],
    ['a longer hint below a shorter one', '{ offers { nodes { institution { name } } } }', 60],
    ['a field of the root without a hint', '{ plain hinted }', 0],
    ['a field of the root with a hint', '{ hinted }', 5],
    ['a hint of a field over that of its type', '{ fresh { id } }', 0],
    ['an object without a hint', '{ offers { nodes { notes { text } } } }', 0],
    ['an object that inherits', '{ offers { nodes { parts { count } } } }', 60],
    ['a shared value', '{ offers { nodes { text { value } } } }', 60],
    ['an interface, by all its types', '{ one { state } }', 10],
    ['a type in a fragment', '{ one { ... on Offer { id } } }', 60],
    ['a type without a hint in a fragment', '{ one { ... on Request { id } } }', 0],
    ['a mutation', 'mutation { change { id } }', 0],
    ['introspection', '{ hinted __schema { types { name } } }', 0],
    ['the name of a type', '{ hinted __typename }', 5],
    ["a portal's object", '{ offers { nodes { techmartGrade { town } } } }', 60],
    ["the hub's object that a portal gives", '{ hinted techmart { offer { id } } }', 5],
  ])('is that of %s', (_what, text, maxAge) => {
    expect(policyOf(text).maxAge).toBe(maxAge);
  });

  it('is open for what only portals answer, whose answers tell', () => {
    expect(policyOf('{ techmart { office { town } } }')).toEqual({});
  });

  it('is private when any part is', () => {
    expect(policyOf('{ hinted secret { id } }')).toEqual({ maxAge: 5, scope: 'PRIVATE' });
    expect(policyOf('{ hinted }').scope).toBeUndefined();
  });
});

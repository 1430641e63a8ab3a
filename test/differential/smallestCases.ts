import type { FaultName } from './knownFaults.js';

/** Of each known fault an operation over the smallest model that shows it. */
export const SMALLEST_CASES: Readonly<
  Record<FaultName, { readonly query: string; readonly variables?: Record<string, unknown> }>
> = {
  aliasOfKey: { query: '{ q0 { h1 id: h0 } }' },
  mutationOrder: {
    query: 'mutation { m0 ...P m0_2: m0 } fragment P on Mutation { m0_1: m0 m0_3: m0 }',
  },
  mutationTwice: {
    query: 'mutation ($yes: Boolean!) { m0 @include(if: $yes) m1 m0 }',
    variables: { yes: true },
  },
  literalSkip: {
    query: 'mutation ($yes: Boolean!) { ... @include(if: $yes) { m0 @skip(if: true) __typename } }',
    variables: { yes: true },
  },
  emptyObject: {
    query:
      'query ($yes: Boolean!, $no: Boolean!) { nullable @include(if: $yes) { id @include(if: $no) } }',
    variables: { yes: true, no: false },
  },
  requiredChain: { query: '{ q0 { f1 } }' },
  requiredArguments: { query: '{ q0 { r g(n: 3) } }' },
  requiredWays: { query: '{ q0 { r r3 } q1 { r r3 } nullable { r r3 } }' },
  interfaceObjectKey: { query: '{ others { ... on B { named } } }' },
  interfaceObjectFields: { query: '{ all { id ... on A { risky(n: 3) } added } }' },
  impossibleFragment: {
    query: '{ some { ... on U1 { ... on U0 { ... on E0 { id } } } } }',
  },
  fragmentAtInterfaceObject: { query: '{ other { ... on N { __typename } id } }' },
  introspectionOrder: { query: '{ __type(name: "E0") { name __typename } }' },
  nestedLists: { query: '{ matrix { added __typename } }' },
  interfaceObjectTypename: { query: '{ one { ... on A { __typename } added } one { id } }' },
  requiredLists: { query: '{ q0 { l } q1 { l } nullable { l } }' },
  untypedFragment: { query: '{ q0 { ... on U0 { ... on E0 { id } } } }' },
  keyOrder: { query: '{ q0 { id } ...P q0 { h0 } } fragment P on Query { q0 { __typename } }' },
  misplacedErrors: { query: '{ some { ... on E0 { h1 } } }' },
};

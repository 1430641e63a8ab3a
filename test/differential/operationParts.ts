import type { GraphQLField } from 'graphql';
import { choose } from './hash.js';

/** The key a field is to have in the answer. */
export function aliasOf(
  field: GraphQLField<unknown, unknown>,
  fields: readonly GraphQLField<unknown, unknown>[],
  number: number,
): string {
  switch (number % 40) {
    case 7:
    case 17:
    case 27:
      return `a${number % 3}`;
    case 8:
    case 18:
      return choose(fields, Math.floor(number / 10)).name;
    case 9:
      return choose(['id', 'code', 'a', 'b', 'org', 'a0'], Math.floor(number / 10));
    default:
      return field.name;
  }
}

/** A field of introspection, for beside others. */
export function introspection(number: number, name: string): string {
  return choose(
    [
      `intro: __type(name: "${name}") { name kind __typename }`,
      '__schema { queryType { name } }',
      `__type(name: "${name}") { ... on __Type { n: name } }`,
    ],
    number,
  );
}

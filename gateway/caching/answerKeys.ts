import type { GraphQLSchema } from 'graphql';
import type { Asked } from '../execution/executor.js';
import { canonicalJson } from './canonicalJson.js';

const LONGEST_LANGUAGES = 200;

/**
 * Makes what gives a key to all that an answer depends on but the viewer and the data: supergraph, operation, variables
 * and language. Null where that would be too large, and for what does not come over HTTP: rules that ask the graph before
 * a write ask the records themselves.
 */
export function createAnswerKeys(): (asked: Asked) => string | null {
  const supergraphs = new WeakMap<GraphQLSchema, number>();
  let known = 0;
  const numberOf = (schema: GraphQLSchema): number => {
    let number = supergraphs.get(schema);
    if (number === undefined) {
      known += 1;
      number = known;
      supergraphs.set(schema, number);
    }
    return number;
  };
  return (asked) => {
    if (asked.request.http === undefined) return null;
    const { acceptLanguage = '' } = asked.contextValue;
    const variables = canonicalJson(asked.request.variables ?? {});
    if (variables === null || acceptLanguage.length > LONGEST_LANGUAGES) return null;
    const { schema, queryHash, operation } = asked;
    const name = operation.name?.value;
    // Neither a header nor JSON has a line's end in it.
    return `${numberOf(schema)} ${queryHash} ${name}\n${acceptLanguage}\n${variables}`;
  };
}

import { type GraphQLSchema, isScalarType } from 'graphql';
import { scalars } from '../schema/scalars/index.js';

/**
 * Gives the shared scalars of an API schema their rules.
 *
 * A supergraph knows scalars by name only, so a wrong country or date would be noticed in a subgraph, whose
 * message cannot name the value. With the rules in place validation says it, with the place in the document.
 */
export function attachScalars(schema: GraphQLSchema): void {
  for (const { name, parseValue, parseLiteral } of Object.values(scalars)) {
    const type = schema.getType(name);
    if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral });
  }
}

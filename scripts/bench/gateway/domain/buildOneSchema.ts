import { buildSchema, type GraphQLSchema } from 'graphql';
import { addResolvers, ONE_SCHEMA_SDL } from './oneSchema.js';

/** Builds the one schema with the hub's copy of graphql-js. */
export function buildOneSchema(): GraphQLSchema {
  const schema = buildSchema(ONE_SCHEMA_SDL);
  addResolvers(schema);
  return schema;
}

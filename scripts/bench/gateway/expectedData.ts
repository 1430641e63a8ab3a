import { graphql } from 'graphql';
import { buildOneSchema } from './domain/buildOneSchema.js';
import { createOneContext } from './domain/oneSchema.js';
import type { GraphqlRequest } from './operations.js';

const schema = buildOneSchema();

/** The data that every contender has to answer: what graphql-js makes of the one schema. */
export async function expectedData(request: GraphqlRequest): Promise<unknown> {
  const { data, errors } = await graphql({
    schema,
    source: request.query,
    variableValues: request.variables,
    operationName: request.operationName,
    contextValue: createOneContext(),
  });
  if (errors !== undefined) throw new Error(`the bench asks what fails: ${errors.join('; ')}`);
  // As it comes out of JSON: plain objects.
  return JSON.parse(JSON.stringify(data));
}

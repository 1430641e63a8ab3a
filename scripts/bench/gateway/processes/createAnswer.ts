import { type DocumentNode, execute, type GraphQLSchema, parse, validate } from 'graphql';

/** Answers the JSON of a GraphQL request with graphql-js; each text is parsed and validated once. */
export function createAnswer(
  schema: GraphQLSchema,
  createContext: () => object,
): (body: string) => Promise<Buffer> {
  const documents = new Map<string, DocumentNode>();
  const documentOf = (query: string) => {
    const known = documents.get(query);
    if (known !== undefined) return known;
    const document = parse(query);
    const [error] = validate(schema, document);
    if (error !== undefined) throw error;
    documents.set(query, document);
    return document;
  };
  return async (body) => {
    const { query, variables, operationName } = JSON.parse(body);
    const result = await execute({
      schema,
      document: documentOf(query),
      variableValues: variables,
      operationName,
      contextValue: createContext(),
    });
    return Buffer.from(JSON.stringify(result));
  };
}

import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function parseWebAddress(value: unknown): string {
  if (typeof value === 'string' && URL.canParse(value) && /^https?:/i.test(value)) return value;
  throw new GraphQLError(
    `URL must be an absolute http or https address, got ${JSON.stringify(value)}`,
  );
}

/** An absolute http or https address; other schemes could run in a reader's browser. */
export const WebAddress = new GraphQLScalarType<string, string>({
  name: 'URL',
  serialize: parseWebAddress,
  parseValue: parseWebAddress,
  parseLiteral: (node) => parseWebAddress(node.kind === Kind.STRING ? node.value : null),
});

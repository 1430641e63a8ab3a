import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Whether a text is an absolute http or https address. */
export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value) && /^https?:/i.test(value);
}

function parseWebAddress(value: unknown): string {
  if (isWebAddress(value)) return value;
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

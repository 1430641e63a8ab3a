import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function parseLanguageTag(value: unknown): string {
  if (typeof value === 'string') {
    try {
      const [tag] = Intl.getCanonicalLocales(value);
      if (tag !== undefined) return tag;
    } catch {
      // Intl names the tag, not the place: the error below says what would be right.
    }
  }
  throw new GraphQLError(
    `LanguageTag must be a BCP 47 tag, for example "tr" or "ar-EG", got ${JSON.stringify(value)}`,
  );
}

/** A language by its BCP 47 tag, in canonical case. */
export const LanguageTag = new GraphQLScalarType<string, string>({
  name: 'LanguageTag',
  serialize: (value) => String(value),
  parseValue: parseLanguageTag,
  parseLiteral: (node) => parseLanguageTag(node.kind === Kind.STRING ? node.value : null),
});

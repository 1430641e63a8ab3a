import { type GraphQLLeafType, isEnumType, isSpecifiedScalarType } from 'graphql';

/** Writes a value as JSON, or answers null for a value that its type does not have. */
export type LeafWriter = (value: unknown) => string | null;

const LONG = 64;

/** JSON text of a string; for short ones a look takes a fifth of the time of JSON.stringify. */
export function writeString(value: string): string {
  if (value.length >= LONG) return JSON.stringify(value);
  for (let index = 0; index < value.length; index++) {
    if (isEscaped(value.charCodeAt(index))) return JSON.stringify(value);
  }
  return `"${value}"`;
}

/** What JSON escapes: quotes, backslashes, control characters; and surrogates, which it must not carry alone. */
function isEscaped(code: number): boolean {
  return code < 32 || code === 34 || code === 92 || (code >= 0xd800 && code <= 0xdfff);
}

const isInt = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= -(2 ** 31) && (value as number) < 2 ** 31;

const SPECIFIED: Readonly<Record<string, LeafWriter>> = {
  Int: (value) => (isInt(value) ? String(value) : null),
  Float: (value) => (Number.isFinite(value) ? String(value) : null),
  Boolean: (value) => (typeof value === 'boolean' ? String(value) : null),
  String: (value) => (typeof value === 'string' ? writeString(value) : null),
  ID: (value) =>
    typeof value === 'string'
      ? writeString(value)
      : Number.isInteger(value)
        ? `"${value as number}"`
        : null,
};

/** The writer of a leaf type; a custom scalar's value is written as the subgraph gave it. */
export function leafWriter(type: GraphQLLeafType): LeafWriter {
  if (isEnumType(type)) {
    const known = new Map(type.getValues().map(({ name }) => [name, JSON.stringify(name)]));
    return (value) => known.get(value as string) ?? null;
  }
  const specified = isSpecifiedScalarType(type) ? SPECIFIED[type.name] : undefined;
  return specified ?? ((value) => JSON.stringify(value) ?? null);
}

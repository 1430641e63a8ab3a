import { type GraphQLLeafType, isEnumType, isSpecifiedScalarType } from 'graphql';

/** Writes a value as JSON, or answers null for a value that its type does not have. */
export type LeafWriter = (value: unknown) => string | null;

// What JSON escapes, and halves of surrogate pairs, which it must not carry alone.
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;
const LONG = 64;

/** JSON text of a string; for short ones a look takes a third of the time of JSON.stringify. */
export function writeString(value: string): string {
  return value.length < LONG && !ESCAPED.test(value) ? `"${value}"` : JSON.stringify(value);
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

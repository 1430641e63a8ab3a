import {
  type GraphQLEnumType,
  type GraphQLLeafType,
  isEnumType,
  isSpecifiedScalarType,
} from 'graphql';
import type { JsonWriter } from './JsonWriter.js';

/** Writes a value, or answers false for one that its type does not have. */
export type LeafWriter = (value: unknown, out: JsonWriter) => boolean;

const isInt = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= -(2 ** 31) && (value as number) < 2 ** 31;

const SPECIFIED: Readonly<Record<string, LeafWriter>> = {
  Int: (value, out) => isInt(value) && writeNumber(value, out),
  Float: (value, out) => Number.isFinite(value) && writeNumber(value as number, out),
  Boolean(value, out) {
    if (typeof value !== 'boolean') return false;
    out.ascii(value ? 'true' : 'false');
    return true;
  },
  String: writeString,
  ID: (value, out) => writeString(Number.isInteger(value) ? `${value as number}` : value, out),
};

function writeNumber(value: number, out: JsonWriter): true {
  out.ascii(String(value));
  return true;
}

function writeString(value: unknown, out: JsonWriter): boolean {
  if (typeof value !== 'string') return false;
  out.string(value);
  return true;
}

/** The writer of a leaf type; a custom scalar's value is written as the subgraph gave it. */
export function leafWriter(type: GraphQLLeafType): LeafWriter {
  if (isEnumType(type)) return enumWriter(type);
  const specified = isSpecifiedScalarType(type) ? SPECIFIED[type.name] : undefined;
  return specified ?? writeAny;
}

function enumWriter(type: GraphQLEnumType): LeafWriter {
  const known = new Map<unknown, string>(
    type.getValues().map(({ name }) => [name, JSON.stringify(name)]),
  );
  return (value, out) => {
    const text = known.get(value);
    if (text === undefined) return false;
    out.ascii(text);
    return true;
  };
}

function writeAny(value: unknown, out: JsonWriter): boolean {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) return false;
  out.json(text);
  return true;
}

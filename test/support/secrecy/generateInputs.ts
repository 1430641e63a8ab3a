import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { OPEN } from './placing.js';
import { LAB } from './viewers.js';

/** What stands for a value of a scalar, as it is written in an operation. */
const SCALARS: Readonly<Record<string, string>> = {
  String: '"words"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Date: '"2026-04-01"',
  DateTime: '"2026-04-01T10:00:00Z"',
  Decimal: '"10"',
  URL: '"https://example.org/"',
  WebAddress: '"https://example.org/"',
  EmailAddress: '"someone@example.org"',
  CountryCode: '"TR"',
  CurrencyCode: '"USD"',
  LanguageTag: '"en"',
  TimeZone: '"Asia/Tehran"',
};

/** Values of arguments by their name, where any value of the type would find nothing. */
const NAMED: Readonly<Record<string, string>> = {
  'from:Int': '2024',
  'to:Int': '2027',
  'name:String': '"Fairs"',
  'code:String': '"techmart"',
  'text:String': '"Laboratory"',
  'body:ID': JSON.stringify(OPEN.body),
  'meetingId:ID': JSON.stringify(OPEN.meeting),
  'institutionId:ID': JSON.stringify(LAB),
  'language:LanguageTag': '"en"',
};

/** A value of an input type, as it is written in an operation: what is required, and nothing else. */
export function sampleOf(
  name: string,
  type: GraphQLInputType,
  given: Readonly<Record<string, string>> = {},
): string {
  if (isNonNullType(type)) return sampleOf(name, type.ofType, given);
  const set = given[name];
  if (isListType(type)) return set ?? `[${sampleOf(name, type.ofType, given)}]`;
  if (set !== undefined) return set;
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name ?? 'NONE';
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields())
      .filter((field) => isNonNullType(field.type) || given[field.name] !== undefined)
      .map((field) => `${field.name}: ${sampleOf(field.name, field.type, given)}`);
    return `{ ${fields.join(', ')} }`;
  }
  const value = NAMED[`${name}:${named.name}`] ?? SCALARS[named.name];
  if (value !== undefined) return value;
  if (named.name === 'ID') return '"none:hub:none"';
  throw new Error(`say in SCALARS what stands for a ${named.name}, as ${name} takes it`);
}

import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql';
import { operationCost } from '../../../gateway/plugins/limitOperations.js';
import { nodeReference } from '../../../subgraphs/platforms/nodeReference.js';
import { sampleOf } from './generateInputs.js';
import { markerOf, SECRET_NAMES } from './secrets.js';

/** An operation, and the field of Query that it is about. */
export interface GeneratedQuery {
  readonly about: string;
  readonly text: string;
}

// A query has 300 characters at most.
const WORDS = chunksOf(SECRET_NAMES.map(markerOf), 10).map((some) =>
  JSON.stringify(some.join(' ')),
);
const MOST_COST = 9_000;
// The gateway allows 50 aliases.
const MOST_ALIASES = 40;
// It reads 5,000 tokens.
const MOST_CHARACTERS = 18_000;

/** All ways of asking a schema for records: every root field with all its filters, orders and words, and every id. */
export function generateQueries(schema: GraphQLSchema, ids: readonly string[]): GeneratedQuery[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap((field) => {
    const asked = fieldQueries(schema, field, ids);
    return packed(schema, field.name, asked);
  });
}

/** What is asked of one root field, without aliases. */
function fieldQueries(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  ids: readonly string[],
): string[] {
  const named = getNamedType(field.type);
  if (field.name === 'node') return ids.map((id) => `node(id: "${id}") { __typename id }`);
  const types = possibleTypes(schema, named);
  if (field.name === 'nodes' || field.args.some(({ name }) => name === 'id')) {
    return types.flatMap((type) => {
      const own = ids.filter((id) => typeOfRecord(id) === type.name);
      const whole = wholeOf(named, type);
      if (field.name !== 'nodes') return own.map((id) => `${field.name}(id: "${id}") ${whole}`);
      return own.map((id) => `nodes(ids: ["${id}", "none:hub:none"]) ${whole}`);
    });
  }
  // The records themselves are asked for by their ids; a list tells which there are.
  const brief = selectionOf(named, 0, new Set());
  const lists = argumentSets(field.args, ids, 20).map((args) => `${field.name}${args} ${brief}`);
  const [bare = ''] = argumentSets(field.args, ids, 5);
  const whole = `${field.name}${bare} ${selectionOf(named, 1, new Set())}`;
  return costOf(schema, whole) > MOST_COST ? lists : [...lists, whole];
}

function possibleTypes(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
): readonly GraphQLObjectType[] {
  if (isInterfaceType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

/** The name of the type of a record, by its id. */
export function typeOfRecord(id: string): string {
  return id.startsWith('platform:') ? 'Platform' : (nodeReference(id)?.typename ?? 'none');
}

/** All of a record of one type, asked where records of the type `declared` are promised. */
function wholeOf(declared: GraphQLNamedType, type: GraphQLObjectType): string {
  const whole = selectionOf(type, 1, new Set());
  return isInterfaceType(declared) ? `{ __typename ... on ${type.name} ${whole} }` : whole;
}

/** The ways of giving arguments to a field: bare, with words, with each order, and with each condition of its filter. */
function argumentSets(
  args: readonly GraphQLArgument[],
  ids: readonly string[],
  first: number,
): string[] {
  const pages = args.some(({ name }) => name === 'first') ? [`first: ${first}`] : [];
  const required = args
    .filter(isRequiredArgument)
    .map(({ name, type }) => `${name}: ${sampleOf(name, type)}`);
  const given = (extra: string[]) => {
    const named = (text: string) => text.slice(0, text.indexOf(':'));
    const others = required.filter((each) => !extra.some((more) => named(more) === named(each)));
    const all = [...pages, ...others, ...extra];
    return all.length === 0 ? '' : `(${all.join(', ')})`;
  };
  const optional = args.filter(({ name }) => name !== 'first' && name !== 'after');
  const sets = optional.flatMap(({ name, type }): string[][] => {
    const named = getNamedType(type);
    if (name === 'query') return WORDS.map((words) => [`query: ${words}`]);
    if (isEnumType(named)) {
      if (isListType(type)) return [];
      return named
        .getValues()
        .map((value) => [
          `${name}: ${value.name}`,
          ...(value.name === 'RELEVANCE' ? [`query: ${WORDS[0]}`] : []),
        ]);
    }
    if (!isInputObjectType(named) || name !== 'filter') return [];
    return Object.values(named.getFields()).flatMap((each) =>
      conditionsOf(each.name, each.type, ids).map((condition) => [`filter: { ${condition} }`]),
    );
  });
  return [[], ...sets].map(given);
}

/** Conditions of a filter by one of its fields. */
function conditionsOf(name: string, type: GraphQLInputType, ids: readonly string[]): string[] {
  const named = getNamedType(type);
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  if (isEnumType(named)) {
    const values = named.getValues().map((value) => value.name);
    return isList ? [`${name}: [${values.join(', ')}]`] : values.map((one) => `${name}: ${one}`);
  }
  if (named.name === 'Boolean') return [`${name}: true`, `${name}: false`];
  if (named.name === 'ID') return [`${name}: ${JSON.stringify(ids)}`];
  return [`${name}: ${sampleOf(name, type)}`];
}

/** All fields of a type; of records beyond so many `records` their ids alone. */
function selectionOf(type: GraphQLNamedType, records: number, above: ReadonlySet<string>): string {
  // Which record it is tells whether a reader may know of it; a field that others have too asks for no more.
  if (isInterfaceType(type) || (isRecord(type) && records === 0)) return '{ __typename id }';
  if (!isObjectType(type)) return '{ __typename }';
  const left = isRecord(type) ? records - 1 : records;
  const within = new Set([...above, type.name]);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    const asked = `${field.name}${givenTo(field.args)}`;
    if (!isCompositeType(named)) return [asked];
    // Edges have the records that the list beside them has.
    if (field.name === 'edges') return [];
    const isNested = within.has(named.name) && !isRecord(named);
    return isNested ? [] : [`${asked} ${selectionOf(named, left, within)}`];
  });
  return `{ ${fields.join(' ')} }`;
}

/** What a field below a record is given: what it needs, a page, and records in all states. */
function givenTo(args: readonly GraphQLArgument[]): string {
  const given = args.flatMap((arg) => {
    if (arg.name === 'first') return ['first: 4'];
    if (arg.name === 'filter') return everyState(arg.type);
    return isRequiredArgument(arg) ? [`${arg.name}: ${sampleOf(arg.name, arg.type)}`] : [];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

function isRecord(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
}

function everyState(type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [];
  const { states: field } = named.getFields();
  const states = field && getNamedType(field.type);
  if (!isEnumType(states)) return [];
  const values = states.getValues().map(({ name }) => name);
  return [`filter: { states: [${values.join(', ')}] }`];
}

export function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_none, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** As many as an operation may ask, one after the other. */
function packed(schema: GraphQLSchema, about: string, asked: readonly string[]): GeneratedQuery[] {
  const queries: GeneratedQuery[] = [];
  let batch: string[] = [];
  const finish = () => {
    if (batch.length === 0) return;
    queries.push({ about, text: `{ ${batch.join('\n')} }` });
    batch = [];
  };
  let cost = 0;
  let length = 0;
  for (const each of asked) {
    const own = costOf(schema, each);
    if (own > MOST_COST) throw new Error(`${about} costs too much for one operation: ${each}`);
    const isFull =
      cost + own > MOST_COST ||
      length + each.length > MOST_CHARACTERS ||
      batch.length === MOST_ALIASES;
    if (isFull) {
      finish();
      cost = 0;
      length = 0;
    }
    cost += own;
    length += each.length;
    batch.push(`a${batch.length}: ${each}`);
  }
  finish();
  return queries;
}

function costOf(schema: GraphQLSchema, asked: string): number {
  return operationCost(schema, parse(`{ ${asked} }`), {}) ?? 0;
}

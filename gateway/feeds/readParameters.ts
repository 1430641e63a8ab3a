import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
} from 'graphql';
import { FeedRefusal } from './FeedRefusal.js';

/** The arguments of a list as the parameters of an address say them. */
export interface FeedArguments {
  readonly query: string | null;
  readonly filter: Readonly<Record<string, unknown>>;
}

/** An address's parameters as the HTTP server reads them: one that is repeated is a list. */
export type Parameters = Readonly<Record<string, string | string[] | undefined>>;

const QUERY = 'query';
// What sources word as they like may hold a comma, so that of these each value is a parameter of its own.
const WITH_COMMAS: ReadonlySet<string> = new Set(['topics', 'series']);

/**
 * Reads the conditions of a list out of the parameters of an address.
 *
 * They are the fields of the filter's type in the graph, so a filter that is added there works here as well:
 * `countries=TR,ID` is a list, `period.from=2026-01-01` a field of a field. Throws {@link FeedRefusal} for anything else.
 */
export function readParameters(
  parameters: Parameters,
  filterType: GraphQLInputObjectType,
): FeedArguments {
  const filter: Record<string, unknown> = {};
  let query: string | null = null;
  for (const [name, given] of Object.entries(parameters)) {
    const values = [given ?? []].flat();
    if (name === QUERY) {
      query = single(name, values);
      continue;
    }
    const [field = '', part, ...more] = name.split('.');
    const type = typeOf(filterType, field);
    if (type === null || more.length > 0) throw unknownParameter(name, filterType);
    if (!isInputObjectType(type)) {
      if (part !== undefined) throw unknownParameter(name, filterType);
      filter[field] = readValue(name, values, type);
      continue;
    }
    const partType = part === undefined ? null : typeOf(type, part);
    if (partType === null || part === undefined) throw unknownParameter(name, filterType);
    filter[field] = {
      ...(filter[field] as object | undefined),
      [part]: readValue(name, values, partType),
    };
  }
  return { query, filter };
}

function typeOf(type: GraphQLInputObjectType, field: string): GraphQLInputType | null {
  const fields = type.getFields();
  const found = Object.hasOwn(fields, field) ? fields[field] : undefined;
  return found === undefined ? null : getNullableType(found.type);
}

function readValue(name: string, values: readonly string[], type: GraphQLInputType): unknown {
  if (!isListType(type)) return readLeaf(name, single(name, values), type);
  const itemType = getNullableType(type.ofType);
  const items = WITH_COMMAS.has(name) ? values : values.flatMap((value) => value.split(','));
  return items.map((item) => readLeaf(name, item.trim(), itemType));
}

function single(name: string, values: readonly string[]): string {
  const [value, another] = values;
  if (value === undefined || another !== undefined) {
    throw new FeedRefusal(`${name} must be given once, got ${values.length} values`);
  }
  return value;
}

function readLeaf(name: string, text: string, type: GraphQLInputType): unknown {
  if (text === '') {
    throw new FeedRefusal(`${name} has an empty value; leave it out to have no such condition`);
  }
  if (!isLeafType(type)) throw new Error(`${name} has a type that no parameter can have`);
  const got = `got ${JSON.stringify(text.slice(0, 80))}`;
  if (isEnumType(type)) {
    const names = type.getValues().map((value) => value.name);
    if (names.includes(text)) return text;
    throw new FeedRefusal(`${name} must be of ${names.join(', ')}, ${got}`);
  }
  switch (type.name) {
    case 'Boolean':
      if (text === 'true' || text === 'false') return text === 'true';
      throw new FeedRefusal(`${name} must be true or false, ${got}`);
    case 'Int':
      if (/^-?\d{1,9}$/.test(text)) return Number(text);
      throw new FeedRefusal(`${name} must be a whole number, ${got}`);
    default:
      try {
        type.parseValue(text);
        return text;
      } catch {
        // The scalar says what is wrong; the reader of an address also needs to know what would be right.
        throw new FeedRefusal(
          `${name} must be of the type ${type.name}, ${got}. ${type.description}`,
        );
      }
  }
}

function unknownParameter(name: string, filterType: GraphQLInputObjectType): FeedRefusal {
  const known = Object.values(filterType.getFields()).flatMap((field) => {
    const type = getNullableType(field.type);
    return isInputObjectType(type)
      ? Object.keys(type.getFields()).map((part) => `${field.name}.${part}`)
      : field.name;
  });
  return new FeedRefusal(
    `${name.slice(0, 80)} is no parameter of this feed; it takes ${[QUERY, ...known].join(', ')}`,
  );
}

import { parseType, type TypeNode } from 'graphql';
import { choose, hash } from './hash.js';
import {
  COLORS,
  type FieldModel,
  fieldOf,
  type Model,
  objectOf,
  possibleTypes,
  type RequiredField,
} from './model.js';

/** An object of the data. */
export interface Thing {
  readonly type: string;
  readonly key: string;
}

/** What a value depends on besides the object and the field. */
export interface Circumstances {
  /** The values of the fields it requires, as they were handed in. */
  readonly required?: string;
  /** How many mutations ran before; only a mutation's own value depends on it. */
  readonly turn?: number;
}

/** How many entities there are of each type. */
export const ENTITIES = 3;

const types = new Map<string, TypeNode>();

function typeNodeOf(type: string): TypeNode {
  const known = types.get(type);
  if (known !== undefined) return known;
  const parsed = parseType(type);
  types.set(type, parsed);
  return parsed;
}

/** The value of a field: a pure function of the model's seed, the object, the field and its arguments; or throws. */
export function fieldValue(
  model: Model,
  thing: Thing,
  field: FieldModel,
  args: object,
  circumstances: Circumstances = {},
): unknown {
  const node = typeNodeOf(field.type);
  if (field.role !== 'plain') return keyValue(model, thing, field);
  const { required, turn } = circumstances;
  const asked = Object.keys(args).length === 0 ? '' : JSON.stringify(args);
  const place = `${thing.type}:${thing.key}.${field.name}${asked}`;
  const seed = `${model.seed}|${place}|${required ?? ''}|${turn ?? ''}`;
  if (field.mood === 'failing' && hash(`${seed}!`) % 6 === 0) throw new Error(`${place} fails`);
  return build(node, true);

  function build(type: TypeNode, nullable: boolean, at = seed): unknown {
    if (type.kind === 'NonNullType') {
      if (field.mood === 'failing' && hash(`${at}?`) % 8 === 0) return null;
      return build(type.type, false, at);
    }
    if (nullable && hash(`${at}null`) % 6 === 0) return null;
    if (type.kind === 'ListType') {
      const { type: memberType } = type;
      const length = hash(`${at}#`) % 4;
      return Array.from({ length }, (_, index) => build(memberType, true, `${at}.${index}`));
    }
    return named(type.name.value, at);
  }

  function named(name: string, at: string): unknown {
    const number = hash(at);
    switch (name) {
      case 'Int':
        return number % 100;
      case 'Float':
        return (number % 1000) / 8;
      case 'Boolean':
        return number % 2 === 0;
      case 'Color':
        return choose(COLORS, number);
      case 'Blob':
        return blob(number);
      case 'String':
      case 'ID':
        return `${place}${required ?? ''}${turn ?? ''}`;
      default: {
        const object = objectOf(model, choose(possibleTypes(model, name), number));
        const key = object.kind === 'entity' ? hash(`${at}@`) % ENTITIES : number.toString(36);
        return { type: object.name, key: String(key) };
      }
    }
  }
}

function keyValue(model: Model, { type, key }: Thing, { name, type: typeText, role }: FieldModel) {
  const number = Number(key);
  switch (typeText) {
    case 'Int!':
      return role === 'half' ? number % 2 : number * 10 + (model.seed % 7);
    case 'ID!':
    case 'String!':
      return role === 'half' ? `${name}-${number >> 1}` : `${type}-${key}`;
    default:
      return { type: typeText.replace('!', ''), key } satisfies Thing;
  }
}

function blob(number: number): unknown {
  return choose(
    [`blob ${number % 10}`, { a: number % 10, b: [1, null] }, [number % 10], 4.5],
    number,
  );
}

/** The values of required fields as the one text on which a field that requires them depends. */
export function requiredText(
  required: readonly RequiredField[],
  read: (field: RequiredField) => unknown,
): string {
  return `<${required.map((field) => JSON.stringify(read(field) ?? null)).join(';')}>`;
}

/** The value of a field as a plain value, of an object those fields that are needed of it. */
export function plainValue(model: Model, thing: Thing, required: RequiredField): unknown {
  const field = fieldOf(objectOf(model, thing.type), required.name);
  const value = completeValue(model, thing, field, required.args?.values ?? {});
  return required.children === undefined ? value : pick(value, required.children);

  function pick(part: unknown, children: readonly string[]): unknown {
    if (Array.isArray(part)) return part.map((member) => pick(member, children));
    if (part === null || part === undefined) return null;
    // A field of which others are needed is of an object type.
    const inner = part as Thing;
    return Object.fromEntries(
      children.map((name) => [name, plainValue(model, inner, { name })] as const),
    );
  }
}

/** The value of a field by the model alone, with those it requires. */
export function completeValue(
  model: Model,
  thing: Thing,
  field: FieldModel,
  args: object,
  turn?: number,
): unknown {
  const { requires } = field;
  return fieldValue(model, thing, field, args, {
    ...(requires && { required: requiredText(requires, (name) => plainValue(model, thing, name)) }),
    ...(turn !== undefined && { turn }),
  });
}

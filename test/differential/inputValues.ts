import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { choose } from './hash.js';

/** Gives numbers one after another; zeros at the end, the plainest choice. */
export type Numbers = () => number;

export function numbersOf(numbers: readonly number[]): Numbers {
  let index = 0;
  return () => {
    const number = numbers[index] ?? 0;
    index += 1;
    return number;
  };
}

/** The variables of one operation, as they are asked for. */
export class Variables {
  readonly definitions: string[] = [];
  readonly values: Record<string, unknown> = {};

  /** A variable that may stand where a type is expected. */
  add(type: GraphQLInputType, hasDefault: boolean, next: Numbers): string {
    const name = `v${this.definitions.length}`;
    const isNonNull = isNonNullType(type);
    const form = next() % 6;
    if (form === 1 && !isNonNull) {
      this.definitions.push(`$${name}: ${type}`);
    } else if (form === 2 && !isNonNull) {
      this.definitions.push(`$${name}: ${type}`);
      this.values[name] = null;
    } else if (form === 3) {
      const nullable = isNonNull ? type.ofType : type;
      this.definitions.push(`$${name}: ${nullable} = ${literal(nullable, next, null)}`);
      if (next() % 2 === 1) this.values[name] = jsonValue(type, next);
    } else if (form === 4 && isNonNull && hasDefault) {
      this.definitions.push(`$${name}: ${type.ofType}`);
    } else {
      this.definitions.push(`$${name}: ${type}`);
      this.values[name] = jsonValue(type, next);
    }
    return `$${name}`;
  }

  /** A condition of @skip or @include. */
  condition(number: number): string {
    const name = `v${this.definitions.length}`;
    const value = number % 2 === 0;
    if (number % 3 === 0) {
      this.definitions.push(`$${name}: Boolean = ${value}`);
      if (number % 9 === 0) this.values[name] = !value;
    } else {
      this.definitions.push(`$${name}: Boolean!`);
      this.values[name] = value;
    }
    return `$${name}`;
  }
}

/** The arguments of a field, as an operation writes them; empty when it passes none. */
export function argumentsText(
  args: readonly GraphQLArgument[],
  numbers: readonly number[],
  variables: Variables,
): string {
  const next = numbersOf(numbers);
  const parts = args.flatMap(({ name, type, defaultValue }) => {
    const mayOmit = !isNonNullType(type) || defaultValue !== undefined;
    const form = next() % 5;
    if (mayOmit && form === 0) return [];
    if (form === 1 || form === 2) {
      return [`${name}: ${variables.add(type, defaultValue !== undefined, next)}`];
    }
    if (form === 3 && !isNonNullType(type) && next() % 3 === 0) return [`${name}: null`];
    return [`${name}: ${literal(type, next, variables)}`];
  });
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}

/** A value of a type as an operation writes it, with variables in it where there may be some. */
function literal(type: GraphQLInputType, next: Numbers, variables: Variables | null): string {
  if (isNonNullType(type)) return literal(type.ofType, next, variables);
  if (isListType(type)) {
    const members = Array.from({ length: next() % 3 }, () => part(type.ofType, next, variables));
    return `[${members.join(', ')}]`;
  }
  if (isInputObjectType(type)) {
    const fields = ['h', ...someOf(['w', 'tags', 'blob', 'color'], next())].map(
      (name) => `${name}: ${part(type.getFields()[name]?.type ?? type, next, variables)}`,
    );
    return `{${fields.join(', ')}}`;
  }
  if (getNamedType(type).name === 'Color') return choose(['GREEN', 'BLUE', 'RED'], next());
  if (getNamedType(type).name === 'Blob') {
    return choose(['"b"', '{x: 1, y: [true, null]}', '[]', '3'], next());
  }
  return JSON.stringify(jsonValue(type, next));
}

function part(type: GraphQLInputType, next: Numbers, variables: Variables | null): string {
  if (variables !== null && next() % 4 === 3) return variables.add(type, false, next);
  return literal(type, next, variables);
}

/** A value of a type as JSON has it. */
function jsonValue(type: GraphQLInputType, next: Numbers): unknown {
  if (isNonNullType(type)) return jsonValue(type.ofType, next);
  if (isListType(type)) {
    return Array.from({ length: next() % 3 }, () => jsonValue(type.ofType, next));
  }
  if (isInputObjectType(type)) {
    const names = ['h', ...someOf(['w', 'tags', 'blob', 'color'], next())];
    return Object.fromEntries(
      names.map((name) => [name, jsonValue(type.getFields()[name]?.type ?? type, next)] as const),
    );
  }
  switch (getNamedType(type).name) {
    case 'Int':
      return choose([3, 0, -1, 7], next());
    case 'Boolean':
      return next() % 2 === 0;
    case 'Color':
      return choose(['GREEN', 'BLUE', 'RED'], next());
    case 'Blob':
      return choose(['b', { x: 1, y: [true, null] }, [], 3], next());
    default:
      return choose(['r', '', 'a "quoted" word\nü'], next());
  }
}

function someOf<Item>(items: readonly Item[], number: number): Item[] {
  return items.filter((_, index) => (number >> index) % 4 === 1);
}

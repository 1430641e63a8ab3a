import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { AskedField, AskedFields } from './askedFields.js';
import { PortalFailure } from './PortalFailure.js';
import { isObject } from './parseAnswer.js';

/** Null where the schema promises a value: the object around it becomes null. */
const BROKEN_PROMISE = Symbol('broken promise');

const TYPENAME = '__typename';

/**
 * Takes from a portal's answer what was asked for, and only that.
 *
 * The gateway merges an answer into the data of others and trusts it: a field nobody asked for would replace a
 * neighbour's, and a value of the wrong form would end the whole operation. So objects are built anew from the asked
 * fields, and a value that does not fit its type becomes null as a GraphQL server would have it.
 */
export class AnswerReader {
  readonly #schema: GraphQLSchema;
  #valuesLeft: number;
  #flaw: string | null = null;

  constructor(schema: GraphQLSchema, maxValues: number) {
    this.#schema = schema;
    this.#valuesLeft = maxValues;
  }

  /** The first field whose value did not fit; null when all did. */
  get flaw(): string | null {
    return this.#flaw;
  }

  /** Reads the fields of the operation itself. */
  readRoot(data: Readonly<Record<string, unknown>>, fields: AskedFields): Record<string, unknown> {
    return this.#readFields(data, fields) ?? {};
  }

  /** Reads an entity; what the hub knows of it already, its id and type among it, stays as the hub knows it. */
  readEntity(
    entity: unknown,
    fields: AskedFields,
    known: Readonly<Record<string, unknown>>,
  ): Record<string, unknown> | null {
    if (!isObject(entity)) return null;
    const read = this.#readFields(entity, fields);
    if (read === null) return null;
    for (const [key, { name, fields: below }] of fields) {
      if (key in read && below === undefined && Object.hasOwn(known, name)) read[key] = known[name];
    }
    return read;
  }

  #readFields(
    object: Readonly<Record<string, unknown>>,
    fields: AskedFields,
  ): Record<string, unknown> | null {
    const read: Record<string, unknown> = {};
    for (const [key, field] of fields) {
      // A field is absent when a condition of the operation leaves it out. As a key, __proto__ is never data.
      if (!Object.hasOwn(object, key) || key === '__proto__') continue;
      const value = this.#read(object[key], field, field.type);
      if (value === BROKEN_PROMISE) return null;
      read[key] = value;
    }
    return read;
  }

  #read(value: unknown, field: AskedField, type: GraphQLOutputType | undefined): unknown {
    this.#valuesLeft -= 1;
    if (this.#valuesLeft < 0) {
      throw new PortalFailure('SUBGRAPH_RESPONSE_TOO_LARGE', 'the answer has too many values');
    }
    if (isNonNullType(type)) {
      // What non-null wraps in an output type is an output type.
      const inner = this.#read(value, field, type.ofType as GraphQLOutputType);
      if (inner !== null) return inner;
      this.#note(field);
      return BROKEN_PROMISE;
    }
    if (value === null) return null;
    if (isListType(type)) {
      // And so does a list.
      const itemType = type.ofType as GraphQLOutputType;
      return Array.isArray(value) ? this.#readList(value, field, itemType) : this.#note(field);
    }
    if (type === undefined && Array.isArray(value)) return this.#readList(value, field, undefined);
    if (field.fields === undefined) return this.#readLeaf(value, field, type);
    if (!isObject(value) || !this.#fitsType(value, type)) return this.#note(field);
    return this.#readFields(value, field.fields);
  }

  #readList(
    list: readonly unknown[],
    field: AskedField,
    itemType: GraphQLOutputType | undefined,
  ): unknown[] | null {
    const items: unknown[] = [];
    for (const item of list) {
      const read = this.#read(item, field, itemType);
      if (read === BROKEN_PROMISE) return null;
      items.push(read);
    }
    return items;
  }

  #readLeaf(value: unknown, field: AskedField, type: GraphQLOutputType | undefined): unknown {
    if (field.name === TYPENAME) {
      return typeof value === 'string' && isObjectType(this.#schema.getType(value))
        ? value
        : this.#note(field);
    }
    if (isLeafType(type)) {
      try {
        type.parseValue(value);
      } catch {
        return this.#note(field);
      }
    }
    return this.#isPlain(value) ? value : this.#note(field);
  }

  /** Whether the object's own word on its type, if it gives one, agrees with the schema. */
  #fitsType(
    object: Readonly<Record<string, unknown>>,
    type: GraphQLOutputType | undefined,
  ): boolean {
    if (!Object.hasOwn(object, TYPENAME) || type === undefined) return true;
    const typename = object[TYPENAME];
    const [said, declared] = [
      typeof typename === 'string' ? this.#schema.getType(typename) : undefined,
      getNamedType(type),
    ];
    if (!isObjectType(said)) return false;
    return isAbstractType(declared) ? this.#schema.isSubType(declared, said) : said === declared;
  }

  /** A custom scalar may be any JSON, but no key of it may reach a prototype. */
  #isPlain(value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return true;
    this.#valuesLeft -= 1;
    if (!Array.isArray(value) && Object.hasOwn(value, '__proto__')) return false;
    return Object.values(value).every((inner) => this.#isPlain(inner));
  }

  #note({ name }: AskedField): null {
    this.#flaw ??= name;
    return null;
  }
}

import {
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { sampleOf } from './generateInputs.js';
import { typeOfRecord } from './generateQueries.js';

/** A mutation that acts on records that are there. */
export interface ActingMutation {
  readonly name: string;
  readonly input: GraphQLInputObjectType;
  /** The names of the types of the records it acts on. */
  readonly types: readonly string[];
}

/** All mutations that name the record they act on by `id`, with what they act on as their payload tells it. */
export function actingMutations(schema: GraphQLSchema): ActingMutation[] {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  return fields.flatMap(({ name, args, type }) => {
    const input = args.map((arg) => getNamedType(arg.type)).find(isInputObjectType);
    if (input?.getFields()['id'] === undefined) return [];
    const payload = getNamedType(type);
    const shown = isObjectType(payload) ? Object.values(payload.getFields()) : [];
    const types = shown.flatMap((field) => recordTypes(schema, getNamedType(field.type)));
    if (types.length === 0) throw new Error(`the payload of ${name} has no record`);
    return [{ name, input, types }];
  });
}

function recordTypes(schema: GraphQLSchema, type: GraphQLNamedType): string[] {
  if (isInterfaceType(type)) return schema.getPossibleTypes(type).map(({ name }) => name);
  const isRecord = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
  return isRecord ? [type.name] : [];
}

/** One attempt at a record, as a field of an operation. */
export function attempt({ name, input }: ActingMutation, id: string): string {
  const given = { id: JSON.stringify(id), reason: '"words"' };
  return `${name}(input: ${sampleOf('input', input, given)}) { userErrors { code message path } }`;
}

/** The ids among some that a mutation acts on, by their kind. */
export function idsFor({ types }: ActingMutation, ids: readonly string[]): string[] {
  return ids.filter((id) => types.includes(typeOfRecord(id)));
}

/** The id of no record, of the kind of another. */
export function absentLike(id: string): string {
  return `${id.split(':').slice(0, 2).join(':')}:none`;
}

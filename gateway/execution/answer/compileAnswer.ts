import {
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLNonNull,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type SelectionSetNode,
} from 'graphql';
import { isTree, type Tree } from '../tree.js';
import { collectFields } from './collectFields.js';
import { leafWriter, writeString } from './leafWriters.js';
import { dependsOnType, runtimeType } from './runtimeType.js';
import { forgetMissing, stepOut, type Violation, violation } from './violations.js';
import { WrittenData } from './WrittenData.js';

/** Writes a value as JSON, or answers null for GraphQL's null and notes why, where there must be a value. */
export type ValueWriter = (value: unknown, violations: Violation[]) => string | null;

/** What the writers of an operation are compiled with. */
export interface Answering {
  readonly schema: GraphQLSchema;
  /** Fields that clients did not ask for: not written, but an object is null without their value. */
  readonly hidden: ReadonlySet<FieldNode>;
  /** Response keys that the plan had to call otherwise, by the name in the plan. */
  readonly writtenAs: ReadonlyMap<string, string>;
}

interface FieldWriter {
  /** Key in the tree that the fetches filled. */
  readonly key: string;
  /** JSON of the key with its colon; null for a field that is not written. */
  readonly label: string | null;
  /** The same after another field. */
  readonly nextLabel: string;
  readonly isNonNull: boolean;
  readonly write: ValueWriter;
  /** Its text where no value decides it, as of `__typename`. */
  readonly constant: string | null;
}

/** Compiles the writer of an operation's root: one pass over the tree, with GraphQL's propagation of null. */
export function compileAnswer(
  root: GraphQLCompositeType,
  selectionSet: SelectionSetNode,
  answering: Answering,
): ValueWriter {
  return compileObject(root, [selectionSet], answering);
}

function compileValue(
  type: GraphQLOutputType,
  selectionSets: readonly SelectionSetNode[],
  answering: Answering,
): ValueWriter {
  if (isNonNullType(type)) return compileValue(type.ofType, selectionSets, answering);
  if (isListType(type)) {
    return compileList(
      compileValue(type.ofType, selectionSets, answering),
      isNonNullType(type.ofType),
    );
  }
  if (isLeafType(type)) {
    const write = leafWriter(type);
    return (value, violations) => {
      const text = write(value);
      if (text === null) violations.push(violation('invalid'));
      return text;
    };
  }
  return compileObject(type, selectionSets, answering);
}

function compileList(write: ValueWriter, isNonNull: boolean): ValueWriter {
  return (list, violations) => {
    if (!Array.isArray(list)) {
      violations.push(violation('invalid'));
      return null;
    }
    const first = violations.length;
    let text = '[';
    for (let index = 0; index < list.length; index++) {
      const known = violations.length;
      const member: unknown = list[index];
      const written = writeMember(member, write, isNonNull, violations);
      if (violations.length > known)
        stepOut(violations, known, index, written === null && isNonNull);
      if (written === null && isNonNull) {
        forgetMissing(violations, first, known);
        return null;
      }
      text += index === 0 ? (written ?? 'null') : `,${written ?? 'null'}`;
    }
    return `${text}]`;
  };
}

function writeMember(
  value: unknown,
  write: ValueWriter,
  isNonNull: boolean,
  violations: Violation[],
): string | null {
  if (value !== null && value !== undefined) return write(value, violations);
  if (isNonNull) violations.push(violation(value === null ? 'null' : 'missing'));
  return null;
}

function compileObject(
  declared: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
  answering: Answering,
): ValueWriter {
  // A position of an abstract type has a writer for each type that comes, made when it comes.
  const byType = new Map<unknown, readonly FieldWriter[]>();
  return (object, violations) => {
    const typeName = isTree(object) ? object['__typename'] : null;
    let fields = byType.get(typeName);
    if (fields === undefined) {
      const type = runtimeType(typeName, declared, answering.schema);
      if (
        type === null ||
        (typeName !== undefined && dependsOnType(type, selectionSets, answering))
      ) {
        // Of an interface object only the interface is known until another subgraph has told more.
        violations.push(violation(type === null ? 'invalid' : 'missing'));
        return null;
      }
      fields = compileFields(type, selectionSets, answering);
      byType.set(typeName, fields);
    }
    return writeFields(fields, object as Tree, violations);
  };
}

function writeFields(
  fields: readonly FieldWriter[],
  object: Tree,
  violations: Violation[],
): string | null {
  const first = violations.length;
  let text = '{';
  for (let index = 0; index < fields.length; index++) {
    const { key, label, nextLabel, isNonNull, write, constant } = fields[index] as FieldWriter;
    const known = violations.length;
    const written = constant ?? writeMember(object[key], write, isNonNull, violations);
    if (violations.length > known) stepOut(violations, known, key, written === null && isNonNull);
    if (written === null && isNonNull) {
      forgetMissing(violations, first, known);
      return null;
    }
    if (label === null) continue;
    text += text.length === 1 ? label : nextLabel;
    text += written ?? 'null';
  }
  return `${text}}`;
}

function compileFields(
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
  answering: Answering,
): FieldWriter[] {
  return [...collectFields(type, selectionSets, answering)].flatMap(([key, all]): FieldWriter[] => {
    const name = all[0]?.name.value ?? '';
    const isHidden = all.some((node) => answering.hidden.has(node));
    const written = `${writeString(answering.writtenAs.get(key) ?? key)}:`;
    const named = { key, label: isHidden ? null : written, nextLabel: `,${written}` };
    if (name === '__typename' && isObjectType(type)) {
      const constant = writeString(type.name);
      return [{ ...named, isNonNull: true, write: () => constant, constant }];
    }
    if (name === '__schema' || name === '__type') {
      return [{ ...named, isNonNull: false, write: writtenBefore, constant: null }];
    }
    const fieldType = fieldTypeOf(type, name);
    const below = all.flatMap(({ selectionSet }) => selectionSet ?? []);
    const write = compileValue(fieldType, below, answering);
    return [{ ...named, isNonNull: isNonNullType(fieldType), write, constant: null }];
  });
}

/** Introspection is answered from the schema, as JSON already. */
const writtenBefore: ValueWriter = (value) => (value instanceof WrittenData ? value.text : null);

function fieldTypeOf(type: GraphQLCompositeType, name: string): GraphQLOutputType {
  const field = isUnionType(type) ? undefined : type.getFields()[name];
  // The operation was validated, so this is a type name that nobody has told.
  return field?.type ?? new GraphQLNonNull(GraphQLString);
}

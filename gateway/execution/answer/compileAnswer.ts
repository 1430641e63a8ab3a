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
import { JsonWriter } from './JsonWriter.js';
import { leafWriter } from './leafWriters.js';
import { dependsOnType, runtimeType } from './runtimeType.js';
import { forgetMissing, stepOut, type Violation, violation } from './violations.js';
import { WrittenData } from './WrittenData.js';

/** Writes the root of an answer as JSON, or answers null for GraphQL's null; notes the nulls that must not be. */
export type AnswerWriter = (root: Tree, violations: Violation[]) => string | null;

/** Writes a value, or answers false, with nothing written, for GraphQL's null; notes why where there must be a value. */
type ValueWriter = (value: unknown, out: JsonWriter, violations: Violation[]) => boolean;

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
  /** JSON of the key, between a comma and a colon; null for a field that is not written. */
  readonly label: string | null;
  /** Whether no value decides what is written, as of `__typename`, so that the label has it. */
  readonly isFixed: boolean;
  readonly isNonNull: boolean;
  readonly write: ValueWriter;
}

/** An answer is written whole before anything else runs, so all are written into the same bytes. */
const ANSWER = new JsonWriter();

/** Compiles the writer of an operation's root: one pass over the tree, with GraphQL's propagation of null. */
export function compileAnswer(
  root: GraphQLCompositeType,
  selectionSet: SelectionSetNode,
  answering: Answering,
): AnswerWriter {
  const write = compileObject(root, [selectionSet], answering);
  return (tree, violations) => {
    ANSWER.cutTo(0);
    return write(tree, ANSWER, violations) ? ANSWER.take() : null;
  };
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
    return (value, out, violations) => {
      const isWritten = write(value, out);
      if (!isWritten) violations.push(violation('invalid'));
      return isWritten;
    };
  }
  return compileObject(type, selectionSets, answering);
}

function compileList(write: ValueWriter, isNonNull: boolean): ValueWriter {
  const member = { write, isNonNull };
  return (list, out, violations) => {
    if (!Array.isArray(list)) {
      violations.push(violation('invalid'));
      return false;
    }
    const first = violations.length;
    const start = out.length;
    for (let index = 0; index < list.length; index++) {
      const known = violations.length;
      out.ascii(',');
      const isWritten = writeMember(list[index], member, out, violations);
      if (violations.length > known) stepOut(violations, known, index, !isWritten);
      if (!isWritten) {
        forgetMissing(violations, first, known);
        out.cutTo(start);
        return false;
      }
    }
    out.closeList(start);
    return true;
  };
}

/** Writes a value, or `null` where it may be; answers false where it must not. */
function writeMember(
  value: unknown,
  { write, isNonNull }: Pick<FieldWriter, 'write' | 'isNonNull'>,
  out: JsonWriter,
  violations: Violation[],
): boolean {
  if (value !== null && value !== undefined) {
    if (write(value, out, violations)) return true;
  } else if (isNonNull) violations.push(violation(value === null ? 'null' : 'missing'));
  if (isNonNull) return false;
  out.ascii('null');
  return true;
}

function compileObject(
  declared: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
  answering: Answering,
): ValueWriter {
  // A position of an abstract type has a writer for each type that comes, made when it comes.
  const byType = new Map<unknown, readonly FieldWriter[]>();
  return (object, out, violations) => {
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
        return false;
      }
      fields = compileFields(type, selectionSets, answering);
      byType.set(typeName, fields);
    }
    return writeFields(fields, object as Tree, out, violations);
  };
}

function writeFields(
  fields: readonly FieldWriter[],
  object: Tree,
  out: JsonWriter,
  violations: Violation[],
): boolean {
  const first = violations.length;
  const start = out.length;
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index] as FieldWriter;
    const { key, label } = field;
    const known = violations.length;
    const before = out.length;
    if (label !== null) out.ascii(label);
    const isWritten = field.isFixed || writeMember(object[key], field, out, violations);
    if (violations.length > known) stepOut(violations, known, key, !isWritten);
    if (!isWritten) {
      forgetMissing(violations, first, known);
      out.cutTo(start);
      return false;
    }
    if (label === null) out.cutTo(before);
  }
  out.closeObject(start);
  return true;
}

function compileFields(
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
  answering: Answering,
): FieldWriter[] {
  return [...collectFields(type, selectionSets, answering)].flatMap(([key, all]): FieldWriter[] => {
    const name = all[0]?.name.value ?? '';
    const isHidden = all.some((node) => answering.hidden.has(node));
    const label = isHidden ? null : `,"${answering.writtenAs.get(key) ?? key}":`;
    if (name === '__typename' && isObjectType(type)) {
      const fixed = label && `${label}"${type.name}"`;
      return [{ key, label: fixed, isFixed: true, isNonNull: true, write: () => true }];
    }
    if (name === '__schema' || name === '__type') {
      return [{ key, label, isFixed: false, isNonNull: false, write: writtenBefore }];
    }
    const fieldType = fieldTypeOf(type, name);
    const below = all.flatMap(({ selectionSet }) => selectionSet ?? []);
    const write = compileValue(fieldType, below, answering);
    return [{ key, label, isFixed: false, isNonNull: isNonNullType(fieldType), write }];
  });
}

/** Introspection is answered from the schema, as JSON already. */
const writtenBefore: ValueWriter = (value, out) => {
  if (!(value instanceof WrittenData)) return false;
  out.json(value.text);
  return true;
};

function fieldTypeOf(type: GraphQLCompositeType, name: string): GraphQLOutputType {
  const field = isUnionType(type) ? undefined : type.getFields()[name];
  // The operation was validated, so this is a type name that nobody has told.
  return field?.type ?? new GraphQLNonNull(GraphQLString);
}

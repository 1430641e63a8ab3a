import {
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type HiddenFields, responseKey } from './selections.js';

const NODE_FIELDS = new Set(['node', 'nodes']);
const ALIAS = 'hub_nodeId';

/** The key under which an id is added, or null where the client asks for one itself. */
type AddedKey = 'id' | typeof ALIAS | null;

/**
 * Makes an operation ask `Query.node` and `Query.nodes` for `id`.
 *
 * The subgraph that answers these fields knows the kind of a record, not whether the record exists; that is told by
 * the owner, to which a plan goes for the id. Without it a record that is not there would be an object whose fields
 * are null.
 */
export function askNodeIds(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  hidden: HiddenFields,
): OperationDefinitionNode {
  // Fields with one response key are one field to the client, wherever they stand.
  const fieldsByKey = new Map<string, FieldNode[]>();
  visitNodeFields(operation, schema, (field) => {
    const key = responseKey(field);
    fieldsByKey.set(key, [...(fieldsByKey.get(key) ?? []), field]);
    return undefined;
  });
  const added = new Map([...fieldsByKey].map(([key, fields]) => [key, addedKeyFor(fields)]));
  if ([...added.values()].every((key) => key === null)) return operation;
  return visitNodeFields(operation, schema, (field) => {
    const key = added.get(responseKey(field)) ?? null;
    return key === null ? undefined : withId(field, key, hidden);
  });
}

function visitNodeFields(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  change: (field: FieldNode) => FieldNode | undefined,
): OperationDefinitionNode {
  const types = new TypeInfo(schema);
  return visit(
    operation,
    visitWithTypeInfo(types, {
      [Kind.FIELD]: {
        leave(field) {
          const isOfQuery = types.getParentType() === schema.getQueryType();
          return isOfQuery && NODE_FIELDS.has(field.name.value) ? change(field) : undefined;
        },
      },
    }),
  );
}

function addedKeyFor(fields: readonly FieldNode[]): AddedKey {
  const selections = fields.flatMap((field) => field.selectionSet?.selections ?? []);
  if (selections.some(isPlainId)) return null;
  // Planning is several times faster with the key field itself than with an alias of it.
  return selections.some(mayHaveKeyId) ? ALIAS : 'id';
}

function isPlainId(selection: SelectionNode): boolean {
  return (
    selection.kind === Kind.FIELD &&
    selection.name.value === 'id' &&
    selection.alias === undefined &&
    !selection.directives?.length
  );
}

/** Whether a selection could give the answer a key `id`. */
function mayHaveKeyId(selection: SelectionNode): boolean {
  switch (selection.kind) {
    case Kind.FIELD:
      return responseKey(selection) === 'id';
    case Kind.INLINE_FRAGMENT:
      return selection.selectionSet.selections.some(mayHaveKeyId);
    case Kind.FRAGMENT_SPREAD:
      return true;
  }
}

function withId(field: FieldNode, key: 'id' | typeof ALIAS, hidden: HiddenFields): FieldNode {
  const id: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: 'id' },
    ...(key === ALIAS && { alias: { kind: Kind.NAME, value: ALIAS } }),
  };
  hidden.add(id);
  const selections = [...(field.selectionSet?.selections ?? []), id];
  return { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

import { type FieldNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import {
  type PlainSelection,
  plainSelections,
  responseKey,
  type Scope,
  scopeBelow,
  scopeInside,
  scopeOf,
} from './selections.js';
import type { SupergraphFacts } from './supergraphFacts.js';

/** An operation without misleading aliases. */
export interface RenamedAliases {
  readonly operation: OperationDefinitionNode;
  /** The client's response keys, by those in the operation. */
  readonly writtenAs: ReadonlyMap<string, string>;
}

/** What a response key begins with in place of the client's. */
export const RENAMED = 'hub_as_';

/**
 * Renames aliases that are the name of another field of their object.
 *
 * With `id: name` the planner takes the name for the key, and a subgraph is asked for a record that nobody has; the same
 * with a field that a `@requires` names. A field that some `@requires` asks is renamed as well where the client may ask
 * for it with other arguments: a plan would keep one of the two. So is an object that one asks: what the client asks
 * of it can fail and make it null, and what is required would be null with it.
 */
export function renameKeyAliases(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  { required, requiredWithArguments }: SupergraphFacts,
): RenamedAliases {
  const writtenAs = new Map<string, string>();
  const rename = (field: FieldNode, scope: Scope): FieldNode => {
    const name = field.name.value;
    const key = responseKey(field);
    const misleads = key !== name && [...scope.possible].some((type) => key in type.getFields());
    const mayDiffer = field.arguments?.length ? required : requiredWithArguments;
    const asksMore = field.selectionSet !== undefined && required.has(name);
    const asksOtherwise = key === name && (mayDiffer.has(name) || asksMore);
    // `__proto__` is no key that an object of an answer can have.
    const isTaken = key.startsWith(RENAMED) || key === '__proto__';
    if (!misleads && !asksOtherwise && !isTaken) return field;
    writtenAs.set(`${RENAMED}${key}`, key);
    return { ...field, alias: { kind: Kind.NAME, value: `${RENAMED}${key}` } };
  };
  const look = (
    set: OperationDefinitionNode['selectionSet'],
    scope: Scope,
  ): OperationDefinitionNode['selectionSet'] => ({
    kind: Kind.SELECTION_SET,
    selections: plainSelections(set).map((selection): PlainSelection => {
      const { selectionSet } = selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const inside = scopeInside(selection, scope, schema);
        return { ...selection, selectionSet: look(selection.selectionSet, inside) };
      }
      const field = rename(selection, scope);
      const below = scopeBelow(selection, scope, schema);
      if (selectionSet === undefined || below === null) return field;
      return { ...field, selectionSet: look(selectionSet, below) };
    }),
  });
  const root = schema.getRootType(operation.operation);
  if (!root) return { operation, writtenAs };
  const selectionSet = look(operation.selectionSet, scopeOf(root, schema));
  return { operation: { ...operation, selectionSet }, writtenAs };
}

import {
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import {
  type HiddenFields,
  type PlainSelection,
  plainSelections,
  type Scope,
  scopeBelow,
  scopeInside,
  scopeOf,
  selectionSetOf,
} from './selections.js';

/**
 * Drops fragments that no object can meet, and dissolves those that every object meets.
 *
 * Of fragments within each other the planner fails on those that no type satisfies together, and loses fields of a type
 * inside one on an interface where the type is known already.
 */
export function keepPossibleFragments(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  hidden: HiddenFields,
): OperationDefinitionNode {
  const keep = (set: SelectionSetNode, scope: Scope): PlainSelection[] =>
    plainSelections(set).flatMap((selection): PlainSelection[] => {
      const { selectionSet } = selection;
      if (selectionSet === undefined) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const inside = scopeInside(selection, scope, schema);
        if (inside.possible.size === 0) return [];
        const dissolves = isNamedBy(scope, inside, schema);
        const below = keep(selectionSet, dissolves ? { ...inside, type: scope.type } : inside);
        if (below.length === 0 || dissolves) return below;
        return [{ ...selection, selectionSet: selectionSetOf(below, hidden) }];
      }
      const scopeOfField = scopeBelow(selection, scope, schema);
      if (scopeOfField === null) return [selection];
      const below = keep(selectionSet, scopeOfField);
      return [{ ...selection, selectionSet: selectionSetOf(below, hidden) }];
    });
  const root = schema.getRootType(operation.operation);
  if (!root) return operation;
  const selections = keep(operation.selectionSet, scopeOf(root, schema));
  return { ...operation, selectionSet: selectionSetOf(selections, hidden) };
}

/** Whether what a fragment selects can be selected around it just as well. */
function isNamedBy(around: Scope, inside: Scope, schema: GraphQLSchema): boolean {
  if (inside.possible.size < around.possible.size) return false;
  return (
    isObjectType(around.type) ||
    around.type === inside.type ||
    (isInterfaceType(around.type) &&
      isInterfaceType(inside.type) &&
      schema.isSubType(inside.type, around.type))
  );
}

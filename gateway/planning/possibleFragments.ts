import {
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
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

interface PossibleFragmentsFacts {
  readonly schema: GraphQLSchema;
  /** Names of the interfaces that are an interface object in some subgraph. */
  readonly interfaceObjects: ReadonlySet<string>;
}

/**
 * Drops fragments that no object can meet, and dissolves those that every object meets.
 *
 * Of fragments within each other the planner fails on those that no type satisfies together, and loses fields of a type
 * inside one on an interface where the type is known already.
 */
export function keepPossibleFragments(
  operation: OperationDefinitionNode,
  { schema, interfaceObjects }: PossibleFragmentsFacts,
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
        const fails = isMutation || [scope, inside].some(isOfInterfaceObject);
        if (fails && isAbstractType(inside.type)) {
          return perType(below, scope, inside, (one, type) =>
            keep({ kind: Kind.SELECTION_SET, selections: [one] }, scopeOf(type, schema)),
          );
        }
        return [{ ...selection, selectionSet: selectionSetOf(below, hidden) }];
      }
      const scopeOfField = scopeBelow(selection, scope, schema);
      if (scopeOfField === null) return [selection];
      const below = keep(selectionSet, scopeOfField);
      return [{ ...selection, selectionSet: selectionSetOf(below, hidden) }];
    });
  const isOfInterfaceObject = ({ type }: Scope) => interfaceObjects.has(type.name);
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const root = schema.getRootType(operation.operation);
  if (!root) return operation;
  const selections = keep(operation.selectionSet, scopeOf(root, schema));
  return { ...operation, selectionSet: selectionSetOf(selections, hidden) };
}

/**
 * Writes a fragment on one abstract type at another out for each type that an object can have.
 *
 * Where one of the two is an interface object somewhere, the planner fails on the fragment as it stands. Of mutations it
 * loses what other fragments select, where several subgraphs could answer and do not know the type of the one.
 */
function perType(
  selections: readonly PlainSelection[],
  around: Scope,
  inside: Scope,
  keepFor: (selection: PlainSelection, type: GraphQLObjectType) => readonly PlainSelection[],
): PlainSelection[] {
  const isAll = inside.possible.size === around.possible.size;
  const fields = isInterfaceType(around.type) ? around.type.getFields() : {};
  return selections.flatMap((selection): PlainSelection[] => {
    const name = selection.kind === Kind.FIELD ? selection.name.value : '';
    if (isAll && (name === '__typename' || name in fields)) return [selection];
    return [...inside.possible].flatMap((type): PlainSelection[] => {
      const selections = keepFor(selection, type);
      if (selections.length === 0) return [];
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type.name } },
          selectionSet: { kind: Kind.SELECTION_SET, selections },
        },
      ];
    });
  });
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

import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** The keys of interfaces, as `@key` writes them. */
export type InterfaceKeys = ReadonlyMap<string, readonly string[]>;

/**
 * Adds the key to what a fetch hands to the subgraph of an interface object, where it has none.
 *
 * Where such a fetch is for a field that requires another and for one type's fields as well, the planner leaves the key
 * to the part of that type, so that the subgraph cannot find the objects of the others.
 */
export function keepKeys(
  fetch: FetchNode,
  interfaceKeys: InterfaceKeys,
  schema: GraphQLSchema,
): FetchNode {
  const { requires = [], inputRewrites = [] } = fetch;
  const setter = inputRewrites.find(
    (one) => one.kind === 'ValueSetter' && interfaceKeys.has(one.setValueTo),
  );
  if (setter?.kind !== 'ValueSetter') return fetch;
  const keys = (interfaceKeys.get(setter.setValueTo) ?? []).map(selectionsOf);
  const handed = requires.map(selectionsIn);
  // Of several keys one that the plan fetches.
  const key = keys.find((one) => handed.some((selections) => hasKey(selections, one)));
  if (key === undefined) return fetch;
  return {
    ...fetch,
    requires: requires.map((part) => {
      const selections = selectionsIn(part);
      // The same fetch can be for objects of types that are not the interface's.
      if (part.kind === 'Field' || !isOf(part.typeCondition, setter.setValueTo, schema))
        return part;
      if (keys.some((one) => hasKey(selections, one))) return part;
      return { ...part, selections: [...part.selections, ...key] };
    }),
  };
}

function isOf(typeName: string | undefined, interfaceName: string, schema: GraphQLSchema): boolean {
  if (typeName === undefined || typeName === interfaceName) return true;
  const type = schema.getType(typeName);
  const asked = schema.getType(interfaceName);
  return isInterfaceType(asked) && isObjectType(type) && schema.isSubType(asked, type);
}

function selectionsIn(selection: QueryPlanSelectionNode): readonly QueryPlanSelectionNode[] {
  return selection.selections ?? [];
}

function hasKey(
  selections: readonly QueryPlanSelectionNode[],
  key: readonly QueryPlanSelectionNode[],
): boolean {
  const names = new Set(
    selections.flatMap((one): string[] => {
      if (one.kind === 'Field') return [one.name];
      return one.selections.flatMap((inner) => (inner.kind === 'Field' ? [inner.name] : []));
    }),
  );
  return key.every((one) => one.kind === 'Field' && names.has(one.name));
}

/** A set of fields, as `@key` and `@requires` write it, as a plan has it. */
export function selectionsOf(fields: string): QueryPlanSelectionNode[] {
  const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? planned(definition.selectionSet) : [];
}

function planned({ selections }: SelectionSetNode): QueryPlanSelectionNode[] {
  return selections.flatMap((selection): QueryPlanSelectionNode[] => {
    if (selection.kind !== Kind.FIELD) return [];
    const { name, selectionSet } = selection;
    const below = selectionSet && { selections: planned(selectionSet) };
    return [{ kind: 'Field', name: name.value, ...below }];
  });
}

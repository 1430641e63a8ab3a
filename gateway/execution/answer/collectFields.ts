import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What the selections of an operation are read with. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Values of the variables that `@skip` and `@include` name. */
  readonly conditions: Readonly<Record<string, unknown>>;
}

/** Gathers the fields that an object of a type gets, by response key and in GraphQL's order. */
export function collectFields(
  type: GraphQLNamedType,
  selectionSets: readonly SelectionSetNode[],
  selecting: Selecting,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, selecting.conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = fields.get(key);
        if (nodes === undefined) fields.set(key, [selection]);
        else nodes.push(selection);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        if (visited.has(name)) continue;
        visited.add(name);
        const fragment = selecting.fragments.get(name);
        if (fragment !== undefined && applies(fragment.typeCondition.name.value, type, selecting)) {
          collect(fragment.selectionSet);
        }
        continue;
      }
      const condition = selection.typeCondition?.name.value;
      if (condition === undefined || applies(condition, type, selecting)) {
        collect(selection.selectionSet);
      }
    }
  };
  for (const set of selectionSets) collect(set);
  return fields;
}

function applies(condition: string, type: GraphQLNamedType, { schema }: Selecting): boolean {
  if (condition === type.name) return true;
  const wanted = schema.getType(condition);
  return (
    isAbstractType(wanted) &&
    (isObjectType(type) || isInterfaceType(type)) &&
    schema.isSubType(wanted, type)
  );
}

function isIncluded(
  { directives = [] }: SelectionNode,
  conditions: Selecting['conditions'],
): boolean {
  return directives.every((directive) => {
    const { value: name } = directive.name;
    if (name !== 'skip' && name !== 'include') return true;
    const value = directive.arguments?.[0]?.value;
    const given =
      value?.kind === Kind.VARIABLE
        ? conditions[value.name.value]
        : value?.kind === Kind.BOOLEAN && value.value;
    return (given === true) === (name === 'include');
  });
}

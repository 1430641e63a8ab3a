import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Where a selection set stands. */
export interface Scope {
  /** The type whose fields can be named there. */
  readonly type: GraphQLCompositeType;
  /** The types that an object there can have. */
  readonly possible: ReadonlySet<GraphQLObjectType>;
}

/** A selection of an operation whose named fragments are written out. */
export type PlainSelection = FieldNode | InlineFragmentNode;

/** Fields that our corrections add: the plan fetches them, and clients do not see them. */
export type HiddenFields = Set<FieldNode>;

/** The scope of a position of a type. */
export function scopeOf(type: GraphQLCompositeType, schema: GraphQLSchema): Scope {
  return { type, possible: new Set(possibleTypes(type, schema)) };
}

/** The scope inside a fragment; nothing is possible where no type meets all conditions around it. */
export function scopeInside(
  { typeCondition }: InlineFragmentNode,
  scope: Scope,
  schema: GraphQLSchema,
): Scope {
  const type = typeCondition && schema.getType(typeCondition.name.value);
  if (!isCompositeType(type)) return scope;
  const meeting = possibleTypes(type, schema).filter((each) => scope.possible.has(each));
  return { type, possible: new Set(meeting) };
}

/** The scope of a field's selections; null for introspection, which subgraphs are not asked. */
export function scopeBelow(field: FieldNode, { type }: Scope, schema: GraphQLSchema): Scope | null {
  const definition = isUnionType(type) ? undefined : type.getFields()[field.name.value];
  const below = definition && getNamedType(definition.type);
  return isCompositeType(below) ? scopeOf(below, schema) : null;
}

function possibleTypes(
  type: GraphQLCompositeType,
  schema: GraphQLSchema,
): readonly GraphQLObjectType[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}

/** The selections of a set whose named fragments are written out. */
export function plainSelections({ selections }: SelectionSetNode): readonly PlainSelection[] {
  return selections.map((selection: SelectionNode) => {
    if (selection.kind !== Kind.FRAGMENT_SPREAD) return selection;
    throw new Error(`the fragment ${selection.name.value} is not written out`);
  });
}

/** The key of a field in the answer. */
export function responseKey({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

/** A set of selections; an empty one gets a hidden type name, because GraphQL has no empty sets. */
export function selectionSetOf(
  selections: readonly SelectionNode[],
  hidden: HiddenFields,
): SelectionSetNode {
  if (selections.length > 0) return { kind: Kind.SELECTION_SET, selections };
  const typeName: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: '__typename' },
  };
  hidden.add(typeName);
  return { kind: Kind.SELECTION_SET, selections: [typeName] };
}

import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';

/** A field where an operation asks it, its fragments followed. */
export interface AskedField {
  readonly node: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly parent: GraphQLCompositeType;
  /** Where it is in the answer, without the indexes of lists. */
  readonly path: readonly string[];
  /** The types the object can have here; empty where fragments exclude each other. */
  readonly runtime: readonly GraphQLObjectType[];
  /** The directives on it and on all that is around it. */
  readonly directives: Directives;
  /** The fragments around it since the object began, outermost first. */
  readonly fragments: readonly {
    readonly name: string | null;
    readonly on: string;
    readonly directives: Directives;
  }[];
}

type Directives = readonly (DirectiveNode | ConstDirectiveNode)[];

type Place = Pick<AskedField, 'parent' | 'path' | 'runtime' | 'fragments' | 'directives'>;

/** All fields an operation asks, with those of introspection only at the root. */
export function askedFields(schema: GraphQLSchema, document: DocumentNode): AskedField[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  const asked: AskedField[] = [];
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const root = schema.getRootType(definition.operation);
    if (root)
      walk(definition.selectionSet, {
        parent: root,
        path: [],
        runtime: [root],
        fragments: [],
        directives: [],
      });
  }
  return asked;

  function walk({ selections }: SelectionSetNode, place: Place): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        walkField(selection, place);
        continue;
      }
      const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
      const fragment = isSpread ? fragments.get(selection.name.value) : selection;
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition?.name.value;
      const type = condition === undefined ? place.parent : schema.getType(condition);
      if (!isCompositeType(type)) continue;
      const around = {
        name: isSpread ? selection.name.value : null,
        on: type.name,
        directives: selection.directives ?? [],
      };
      const possible = objectTypesOf(schema, type);
      walk(fragment.selectionSet, {
        parent: type,
        path: place.path,
        runtime: place.runtime.filter((object) => possible.includes(object)),
        fragments: [...place.fragments, around],
        directives: [...place.directives, ...around.directives],
      });
    }
  }

  function walkField(node: FieldNode, place: Place): void {
    const fields = isUnionType(place.parent) ? {} : place.parent.getFields();
    const isTypename = node.name.value === TypeNameMetaFieldDef.name;
    const definition = isTypename ? TypeNameMetaFieldDef : fields[node.name.value];
    if (definition === undefined) return;
    const path = [...place.path, node.alias?.value ?? node.name.value];
    const directives = [...place.directives, ...(node.directives ?? [])];
    asked.push({ node, definition, ...place, path, directives });
    const type = getNamedType(definition.type);
    if (
      node.selectionSet === undefined ||
      !isCompositeType(type) ||
      node.name.value.startsWith('__')
    )
      return;
    walk(node.selectionSet, {
      parent: type,
      path,
      runtime: objectTypesOf(schema, type),
      fragments: [],
      directives,
    });
  }
}

export function objectTypesOf(schema: GraphQLSchema, type: GraphQLCompositeType) {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}

/** Whether directives hang on a variable. */
export function isConditional(directives: Directives): boolean {
  return directives.some(({ arguments: args = [] }) =>
    args.some(({ value }) => value.kind === Kind.VARIABLE),
  );
}

/** Whether a condition that is written out leaves something out. */
export function isLeftOutByLiteral(directives: Directives): boolean {
  return directives.some(({ name, arguments: args = [] }) =>
    args.some(
      ({ value }) => value.kind === Kind.BOOLEAN && value.value === (name.value === 'skip'),
    ),
  );
}

/** Whether a condition on a variable leaves something out, with the values that variables have. */
export function isLeftOutByVariable(
  directives: Directives,
  values: Readonly<Record<string, unknown>>,
): boolean {
  return directives.some(({ name, arguments: args = [] }) =>
    args.some(
      ({ value }) =>
        value.kind === Kind.VARIABLE && values[value.name.value] === (name.value === 'skip'),
    ),
  );
}

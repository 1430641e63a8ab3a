import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { type CacheHints, type CachePolicy, restrict } from './cacheHints.js';

const UNCACHEABLE: CachePolicy = { maxAge: 0 };

/**
 * The policy of an answer as far as the schema tells: the most restrictive of all that the operation asks.
 *
 * By Apollo's rules a field of the root, and one that gives objects, may not be kept unless it, or its type, says
 * otherwise; any other is kept as long as what it stands in. What portals add is passed over: their answers tell.
 *
 * @param operation without named fragments
 */
export function operationPolicy(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  hints: CacheHints,
): CachePolicy {
  const root = schema.getRootType(operation.operation);
  if (operation.operation !== OperationTypeNode.QUERY || !root) return UNCACHEABLE;
  const policyOfSet = (set: SelectionSetNode, parent: GraphQLNamedType): CachePolicy =>
    set.selections.map((selection) => policyOf(selection, parent)).reduce(restrict, {});
  const policyOf = (
    selection: SelectionSetNode['selections'][number],
    parent: GraphQLNamedType,
  ): CachePolicy => {
    if (selection.kind === Kind.FIELD) {
      const own = fieldPolicy(selection, parent, { schema, hints, isRoot: parent === root });
      const type = fieldType(parent, selection.name.value);
      if (selection.selectionSet === undefined || type === undefined) return own;
      return restrict(own, policyOfSet(selection.selectionSet, type));
    }
    // Without named fragments: those are written out before an operation is planned.
    if (selection.kind === Kind.FRAGMENT_SPREAD) return UNCACHEABLE;
    const condition = selection.typeCondition?.name.value;
    const type = (condition !== undefined && schema.getType(condition)) || parent;
    // What is only asked of one type must be allowed to be kept by that type, too.
    const ofType = type === parent || type === root ? {} : typePolicy(type, hints);
    return restrict(ofType, policyOfSet(selection.selectionSet, type));
  };
  return policyOfSet(operation.selectionSet, root);
}

interface Surroundings {
  readonly schema: GraphQLSchema;
  readonly hints: CacheHints;
  readonly isRoot: boolean;
}

function fieldPolicy(
  { name }: FieldNode,
  parent: GraphQLNamedType,
  { schema, hints, isRoot }: Surroundings,
): CachePolicy {
  if (name.value === '__typename') return {};
  const type = fieldType(parent, name.value);
  // Of introspection: it changes with the schema.
  if (type === undefined) return UNCACHEABLE;
  const possible = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [];
  return [parent, ...possible]
    .map((each) => policyAt(each.name, name.value, type, { hints, isRoot }))
    .reduce(restrict, {});
}

function policyAt(
  parentName: string,
  fieldName: string,
  type: GraphQLNamedType,
  { hints, isRoot }: Pick<Surroundings, 'hints' | 'isRoot'>,
): CachePolicy {
  const isOwn = hints.isOwn(parentName, fieldName);
  const ofField = hints.ofField(parentName, fieldName);
  if (!isCompositeType(type)) {
    return isOwn && isRoot && ofField?.maxAge === undefined
      ? restrict(UNCACHEABLE, ofField ?? {})
      : plain(ofField);
  }
  const ofType = hints.ofType(type.name);
  // A portal's object, of its own type.
  if (!isOwn && !hints.isOwnType(type.name)) return {};
  const maxAge = ofField?.inheritMaxAge ? ofType?.maxAge : (ofField?.maxAge ?? ofType?.maxAge);
  const scope = ofField?.scope ?? ofType?.scope;
  const inherits =
    !(isRoot && isOwn) && (ofField?.inheritMaxAge === true || ofType?.inheritMaxAge === true);
  return {
    ...(maxAge !== undefined ? { maxAge } : !inherits && { maxAge: 0 }),
    ...(scope !== undefined && { scope }),
  };
}

function typePolicy({ name }: GraphQLNamedType, hints: CacheHints): CachePolicy {
  if (!hints.isOwnType(name)) return {};
  const hint = hints.ofType(name);
  if (hint?.maxAge === undefined && !hint?.inheritMaxAge) {
    return restrict(UNCACHEABLE, plain(hint));
  }
  return plain(hint);
}

function plain({ maxAge, scope }: CachePolicy = {}): CachePolicy {
  return { ...(maxAge !== undefined && { maxAge }), ...(scope !== undefined && { scope }) };
}

function fieldType(parent: GraphQLNamedType, fieldName: string): GraphQLNamedType | undefined {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  const type = parent.getFields()[fieldName]?.type;
  return type && getNamedType(type);
}

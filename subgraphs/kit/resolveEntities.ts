import {
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';

interface Reference {
  readonly __typename: string;
}

type ResolveReference = (
  reference: Reference,
  context: unknown,
  info: GraphQLResolveInfo,
) => unknown;

/**
 * Has a subgraph resolve the references of a fetch together.
 *
 * The resolver of \@apollo/subgraph makes three promises of each entity, and one that throws at once takes the others with
 * it; here all of a fetch are one promise, and one that fails is an error at its place. References to what is no object
 * with a `__resolveReference` of its own are left to \@apollo/subgraph.
 */
export function resolveEntities(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  if (field?.resolve === undefined) return;
  const others = field.resolve;
  const resolvers = referenceResolvers(schema);
  const resolve: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
    // The argument is [_Any!]!, and the planner sends a type's name in each.
    const references = args['representations'] as readonly Reference[];
    for (const { __typename } of references) {
      if (!resolvers.has(__typename)) return others(source, args, context, info);
    }
    const entities = references.map((reference) => {
      try {
        return resolvers.get(reference.__typename)?.(reference, context, info);
      } catch (error) {
        return asError(error);
      }
    });
    return settled(references, entities);
  };
  field.resolve = resolve;
}

/** By the names of object types; \@apollo/subgraph keeps them in the types' extensions. */
function referenceResolvers(schema: GraphQLSchema): ReadonlyMap<string, ResolveReference> {
  const resolvers = new Map<string, ResolveReference>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const apollo: { subgraph?: { resolveReference?: ResolveReference } } | undefined =
      type.extensions['apollo'] ?? undefined;
    const resolver = apollo?.subgraph?.resolveReference;
    if (resolver !== undefined) resolvers.set(type.name, resolver);
  }
  return resolvers;
}

/** The entities when all are there, each with its type's name; graphql-js takes an error as that of its place. */
function settled(
  references: readonly Reference[],
  entities: unknown[],
): unknown[] | Promise<unknown[]> {
  let waiting = 0;
  let done: (() => void) | undefined;
  const settle = (index: number, entity: unknown): void => {
    entities[index] = entity;
    waiting -= 1;
    if (waiting === 0) done?.();
  };
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index];
    const typeName = references[index]?.__typename ?? '';
    if (isPromise(entity)) {
      waiting += 1;
      entity.then(
        (found) => settle(index, named(found, typeName)),
        (error: unknown) => settle(index, asError(error)),
      );
    } else {
      entities[index] = named(entity, typeName);
    }
  }
  if (waiting === 0) return entities;
  return new Promise((resolve) => {
    done = () => resolve(entities);
  });
}

/** An entity by whose `__typename` the union of all entities is resolved. */
function named(entity: unknown, typeName: string): unknown {
  if (typeof entity !== 'object' || entity === null || entity instanceof Error) return entity;
  if (!('__typename' in entity))
    return Object.defineProperty(entity, '__typename', { value: typeName });
  return entity.__typename === typeName ? entity : { ...entity, __typename: typeName };
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new GraphQLError(`not an error: ${String(error)}`);
}

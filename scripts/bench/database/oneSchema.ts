import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { attachScalars } from '../../../gateway/attachScalars.js';
import {
  type AllStores,
  openSubgraph,
  SUBGRAPH_NAMES,
  type SubgraphName,
} from '../../../subgraphs/index.js';
import type { OpenSubgraph } from '../../../subgraphs/kit/defineSubgraph.js';
import type { RequestFacts } from '../../../subgraphs/kit/requestFacts.js';
import { ownersOf } from './ownersOf.js';

/** The context of the one schema: the facts of a request, and what each domain makes of them. */
export interface OneSchemaContext extends RequestFacts {
  contextOf(name: SubgraphName): object;
}

/** The same domains as one schema. */
export interface OneSchema {
  readonly schema: GraphQLSchema;
  createContext<Facts extends RequestFacts>(facts: Facts): Facts & OneSchemaContext;
}

type Resolver = GraphQLFieldResolver<unknown, OneSchemaContext>;
type ResolveReference = (reference: object, context: object, info: GraphQLResolveInfo) => unknown;

/**
 * Joins the resolvers of all bundled subgraphs in one schema of graphql-js, as if there had never been subgraphs: where
 * one points at a record of another domain, that domain's loader is asked and the execution goes on.
 */
export function buildOneSchema(apiSdl: string, stores: AllStores): OneSchema {
  const opened = new Map(SUBGRAPH_NAMES.map((name) => [name, openSubgraph(name, stores[name])]));
  const subgraphOf = (name: SubgraphName): OpenSubgraph => {
    const subgraph = opened.get(name);
    if (subgraph === undefined) throw new Error(`there is no subgraph ${name}`);
    return subgraph;
  };
  const owners = ownersOf();
  const schema = buildSchema(apiSdl);
  attachScalars(schema);

  /** The subgraph that answers a field: the owner of its type if it can. */
  function homeOf(typeName: string, fieldName: string): SubgraphName {
    const owner = owners.get(typeName);
    const names = owner === undefined ? SUBGRAPH_NAMES : [owner, ...SUBGRAPH_NAMES];
    const home = names.find((name) => {
      const type = subgraphOf(name).schema.getType(typeName);
      return isObjectType(type) && fieldName in type.getFields();
    });
    if (home === undefined) throw new Error(`no subgraph answers ${typeName}.${fieldName}`);
    return home;
  }

  /** The record behind what a subgraph gave: a reference to another's record is followed. */
  function follow(home: SubgraphName, returned: string) {
    const inHome = subgraphOf(home).schema.getType(returned);
    const followed = (value: unknown, context: OneSchemaContext, info: GraphQLResolveInfo) => {
      if (typeof value !== 'object' || value === null) return value;
      const typeName = isAbstractType(inHome)
        ? inHome.resolveType?.(value, context.contextOf(home), info, inHome)
        : returned;
      if (typeof typeName !== 'string') return value;
      const owner = owners.get(typeName);
      if (owner === undefined || owner === home) return value;
      const record = referenceResolverOf(subgraphOf(owner), typeName)(
        value,
        context.contextOf(owner),
        info,
      );
      if (!isAbstractType(inHome)) return record;
      // Whoever resolves the abstract type next has only the record.
      return Promise.resolve(record).then((found) =>
        typeof found === 'object' && found !== null ? { ...found, __typename: typeName } : found,
      );
    };
    return followed;
  }

  /** Whether a field of a subgraph can give a reference to another's record. */
  function canRefer(home: SubgraphName, returned: string): boolean {
    const type = schema.getType(returned);
    const names = isAbstractType(type)
      ? schema.getPossibleTypes(type).map(({ name }) => name)
      : [returned];
    return names.some((name) => (owners.get(name) ?? home) !== home);
  }

  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) {
      const inHomes = SUBGRAPH_NAMES.flatMap((name) => {
        const inHome = subgraphOf(name).schema.getType(type.name);
        return isAbstractType(inHome) && inHome.resolveType ? [{ name, inHome }] : [];
      });
      type.resolveType = (value, context, info) => {
        const known = (value as { __typename?: string }).__typename;
        if (known !== undefined) return known;
        const [first] = inHomes;
        return first?.inHome.resolveType?.(
          value,
          context.contextOf(first.name),
          info,
          first.inHome,
        );
      };
    }
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const home = homeOf(type.name, field.name);
      const inHome = subgraphOf(home).schema.getType(type.name);
      const resolve = isObjectType(inHome) ? inHome.getFields()[field.name]?.resolve : undefined;
      const returned = getNamedType(field.type).name;
      const owner = owners.get(type.name);
      const isElsewhere = owner !== undefined && owner !== home;
      if (resolve === undefined && !isElsewhere && !canRefer(home, returned)) continue;
      field.resolve = joined({
        resolve: resolve ?? ((source) => (source as Record<string, unknown>)[field.name]),
        home,
        toReference: isElsewhere ? referenceOf(subgraphOf(owner), type.name) : null,
        follow: canRefer(home, returned) ? follow(home, returned) : null,
      });
    }
  }
  return {
    schema,
    createContext(facts) {
      const contexts = new Map<SubgraphName, object>();
      return {
        ...facts,
        contextOf(name) {
          let context = contexts.get(name);
          if (context === undefined) {
            context = subgraphOf(name).createContext(facts);
            contexts.set(name, context);
          }
          return context;
        },
      };
    },
  };
}

interface Joint {
  readonly resolve: Resolver;
  readonly home: SubgraphName;
  /** Makes of the owner's record what the home of the field knows of it. */
  readonly toReference: ((record: unknown) => unknown) | null;
  readonly follow:
    | ((value: unknown, context: OneSchemaContext, info: GraphQLResolveInfo) => unknown)
    | null;
}

function joined({ resolve, home, toReference, follow }: Joint): Resolver {
  // The resolvers of a subgraph expect the context of that subgraph, which this is.
  const plain: Resolver = (source, args, context, info) =>
    resolve(
      toReference === null ? source : toReference(source),
      args,
      context.contextOf(home) as OneSchemaContext,
      info,
    );
  if (follow === null) return plain;
  const followAll = (value: unknown, context: OneSchemaContext, info: GraphQLResolveInfo) =>
    Array.isArray(value)
      ? value.map((each) => follow(each, context, info))
      : follow(value, context, info);
  return (source, args, context, info) => {
    const value = plain(source, args, context, info);
    return value instanceof Promise
      ? value.then((settled) => followAll(settled, context, info))
      : followAll(value, context, info);
  };
}

function referenceResolverOf({ schema }: OpenSubgraph, typeName: string): ResolveReference {
  const type = schema.getType(typeName);
  // Where @apollo/subgraph keeps it.
  const { apollo } = (type?.extensions ?? {}) as {
    apollo?: { subgraph?: { resolveReference?: ResolveReference } };
  };
  const resolve = apollo?.subgraph?.resolveReference;
  if (resolve === undefined) throw new Error(`${typeName} has no __resolveReference`);
  return resolve;
}

/** What another subgraph is told of a record: its keys, as its owner gives them. */
function referenceOf({ schema }: OpenSubgraph, typeName: string) {
  const type = schema.getType(typeName);
  const fields = isObjectType(type) ? type.getFields() : {};
  const keys = ['id', 'code', 'nodeKey'].flatMap((name) => {
    const field = fields[name];
    return field === undefined ? [] : [{ name, resolve: field.resolve }];
  });
  return (record: unknown) =>
    Object.fromEntries(
      keys.map(({ name, resolve }) => [
        name,
        // The resolvers of keys take the record and nothing else.
        resolve === undefined
          ? (record as Record<string, unknown>)[name]
          : (resolve as (record: unknown) => unknown)(record),
      ]),
    );
}

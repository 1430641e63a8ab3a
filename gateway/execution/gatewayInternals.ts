import type { Schema } from '@apollo/federation-internals';
import type { ApolloGateway, GraphQLDataSource } from '@apollo/gateway';
import type { QueryPlanner } from '@apollo/query-planner';
import { type GraphQLSchema, isInterfaceType } from 'graphql';

/** What @apollo/gateway keeps of the supergraph it serves. */
export interface LoadedSupergraph {
  readonly planner: QueryPlanner;
  readonly supergraphSchema: GraphQLSchema;
  /** Names of its interfaces. */
  readonly interfaces: ReadonlySet<string>;
  /** What clients see, as the planner has it. */
  readonly plannerApiSchema: Schema;
  readonly dataSources: ReadonlyMap<string, GraphQLDataSource>;
}

interface Internals {
  readonly queryPlanner?: QueryPlanner;
  readonly supergraphSchema?: GraphQLSchema;
  readonly apiSchema?: Schema;
  readonly serviceMap: Readonly<Record<string, { readonly dataSource: GraphQLDataSource }>>;
}

/**
 * Reads what a gateway has loaded, in its listener of loads and updates.
 *
 * These are private members of the pinned version. A planner of our own for the same supergraph would cost each swap
 * its time and each gateway its memory once more.
 */
export function readLoadedSupergraph(gateway: ApolloGateway): LoadedSupergraph {
  const internals = gateway as unknown as Internals;
  const { queryPlanner, supergraphSchema, apiSchema, serviceMap } = internals;
  if (!queryPlanner || !supergraphSchema || !apiSchema) {
    throw new Error('@apollo/gateway keeps its planner elsewhere than in the pinned version');
  }
  const dataSources = Object.entries(serviceMap).map(
    ([name, { dataSource }]) => [name, dataSource] as const,
  );
  return {
    planner: queryPlanner,
    supergraphSchema,
    interfaces: new Set(
      Object.values(supergraphSchema.getTypeMap())
        .filter(isInterfaceType)
        .map(({ name }) => name),
    ),
    plannerApiSchema: apiSchema,
    dataSources: new Map(dataSources),
  };
}

import { type Schema, Supergraph } from '@apollo/federation-internals';
import type { ApolloGateway, GraphQLDataSource } from '@apollo/gateway';
import { QueryPlanner, type QueryPlannerConfig } from '@apollo/query-planner';
import { type GraphQLSchema, isInterfaceType } from 'graphql';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import { createPlan, type PlanOperation } from '../planning/createPlan.js';
import {
  type SeparatedSupergraph,
  separateRequirements,
} from '../planning/requirements/separateRequirements.js';

/** What @apollo/gateway keeps of the supergraph it serves. */
export interface LoadedSupergraph {
  readonly plan: PlanOperation;
  readonly supergraphSchema: GraphQLSchema;
  /** Names of its interfaces. */
  readonly interfaces: ReadonlySet<string>;
  /** What clients see, as the planner has it. */
  readonly plannerApiSchema: Schema;
  /** How plans are told in terms of the subgraphs, where they are made with a supergraph of our own. */
  readonly separated: SeparatedSupergraph | null;
  readonly dataSources: ReadonlyMap<string, GraphQLDataSource>;
}

interface Internals {
  readonly queryPlanner?: QueryPlanner;
  readonly supergraphSchema?: GraphQLSchema;
  readonly apiSchema?: Schema;
  readonly config?: { readonly queryPlannerConfig?: QueryPlannerConfig };
  readonly serviceMap: Readonly<Record<string, { readonly dataSource: GraphQLDataSource }>>;
}

/**
 * Reads what a gateway has loaded, in its listener of loads and updates.
 *
 * These are private members of the pinned version. A planner of our own costs a swap its time and a gateway its memory
 * once more, so there is one only for a supergraph that Apollo's would confuse.
 */
export function readLoadedSupergraph(
  gateway: ApolloGateway,
  supergraphSdl: string,
  log: Log,
): LoadedSupergraph {
  const internals = gateway as unknown as Internals;
  const { queryPlanner, supergraphSchema, apiSchema, serviceMap, config } = internals;
  if (!queryPlanner || !supergraphSchema || !apiSchema) {
    throw new Error('@apollo/gateway keeps its planner elsewhere than in the pinned version');
  }
  const dataSources = Object.entries(serviceMap).map(
    ([name, { dataSource }]) => [name, dataSource] as const,
  );
  const plannerConfig = config?.queryPlannerConfig;
  const own = separatePlanning(supergraphSdl, plannerConfig, log);
  const { planner, ...planning } = own ?? {
    planner: queryPlanner,
    plannerApiSchema: apiSchema,
    separated: null,
  };
  return {
    ...planning,
    plan: createPlan(planner, plannerConfig, log),
    supergraphSchema,
    interfaces: new Set(
      Object.values(supergraphSchema.getTypeMap())
        .filter(isInterfaceType)
        .map(({ name }) => name),
    ),
    dataSources: new Map(dataSources),
  };
}

/** The planning of a supergraph that Apollo's planner would confuse; null for others. */
function separatePlanning(
  supergraphSdl: string,
  config: QueryPlannerConfig | undefined,
  log: Log,
): (Pick<LoadedSupergraph, 'plannerApiSchema' | 'separated'> & { planner: QueryPlanner }) | null {
  try {
    const separated = separateRequirements(supergraphSdl);
    if (separated === null) return null;
    const supergraph = Supergraph.build(separated.document, { validateSupergraph: false });
    const planner = new QueryPlanner(supergraph, config);
    return { planner, plannerApiSchema: supergraph.apiSchema(), separated };
  } catch (err) {
    log.error('requirements of fields not separated: some could get values of others', { err });
    return null;
  }
}

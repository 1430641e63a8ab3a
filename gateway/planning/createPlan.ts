import type { Operation } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner, type QueryPlannerConfig } from '@apollo/query-planner';
import type { Log } from '../../subgraphs/kit/requestFacts.js';

/** Plans an operation; throws where there is no plan. */
export type PlanOperation = (operation: Operation) => QueryPlan;

/**
 * Plans with a planner, and where it fails over one of the plans that it compares, with another that takes the first.
 *
 * With several requirements in a chain, some of those plans would have a fetch wait for one that waits for it. The planner
 * notices, and gives up instead of leaving that plan out.
 */
export function createPlan(
  planner: Pick<QueryPlanner, 'supergraph' | 'buildQueryPlan'>,
  config: QueryPlannerConfig | undefined,
  log: Pick<Log, 'warn'>,
): PlanOperation {
  let withoutComparing: QueryPlanner | null = null;
  return (operation) => {
    try {
      return planner.buildQueryPlan(operation);
    } catch (err) {
      // What has filled the memory once would fill it again.
      if (err instanceof RangeError) throw err;
      log.warn('plans could not be compared; planning without', { err });
      withoutComparing ??= new QueryPlanner(planner.supergraph, {
        ...config,
        debug: { ...config?.debug, maxEvaluatedPlans: 1 },
      });
      return withoutComparing.buildQueryPlan(operation);
    }
  };
}

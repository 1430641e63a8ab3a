import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { silentLog } from '../support/askSubgraph.js';
import type { Operation } from './generateOperation.js';

/** A node of a query plan, as far as tests look at it. */
export interface PlanNode {
  readonly kind: string;
  readonly nodes?: readonly PlanNode[];
  readonly node?: PlanNode;
  readonly ifClause?: PlanNode;
  readonly elseClause?: PlanNode;
  readonly [other: string]: unknown;
}

/** Plans operations over a supergraph without running them. */
export interface Planner {
  /** The plan; null when nothing is to be fetched, the planner's message when it has none. */
  plan(operation: Pick<Operation, 'query' | 'variables'>): Promise<PlanNode | null | string>;
  stop(): Promise<void>;
}

export async function openPlanner(supergraphSdl: string): Promise<Planner> {
  let planned: PlanNode | null = null;
  const server = new ApolloServer({
    gateway: new ApolloGateway({
      supergraphSdl,
      buildService: () => ({ process: async () => ({ data: null }) as never }),
      logger: silentLog,
      queryPlannerConfig: { debug: { maxEvaluatedPlans: 100 } },
      experimental_didResolveQueryPlan: ({ queryPlan }) => {
        // The planner's own types have no index signature.
        planned = (queryPlan.node ?? null) as PlanNode | null;
      },
    }),
    stopOnTerminationSignals: false,
    logger: silentLog,
  });
  await server.start();
  return {
    async plan({ query, variables }) {
      planned = null;
      try {
        const { body } = await server.executeOperation({ query, variables: { ...variables } });
        if (planned !== null || body.kind !== 'single') return planned;
        return body.singleResult.errors?.[0]?.message ?? null;
      } catch (error) {
        return planned ?? String(error);
      }
    },
    stop: () => server.stop(),
  };
}

/** A plan in lines. */
export function planText(plan: PlanNode | null | string): string {
  if (plan === null) return 'nothing is fetched';
  if (typeof plan === 'string') return plan;
  return linesOf(plan).join('\n');
}

function linesOf(node: PlanNode): string[] {
  const { kind, nodes = [], node: inner, ifClause, elseClause } = node;
  const children = [...nodes, inner, ifClause, elseClause].flatMap((child) =>
    child === undefined || child === null ? [] : linesOf(child),
  );
  const indented = children.map((line) => `  ${line}`);
  switch (kind) {
    case 'Flatten':
      return [`Flatten ${(node['path'] as string[]).join('.')}`, ...indented];
    case 'Condition':
      return [`Condition $${node['condition']}${ifClause ? '' : ' is false'}`, ...indented];
    case 'Fetch':
      return [
        `Fetch ${node['serviceName']}: ${node['operation']}`,
        ...['requires', 'inputRewrites', 'outputRewrites'].flatMap((name) =>
          node[name] === undefined ? [] : [`  ${name}: ${JSON.stringify(node[name])}`],
        ),
      ];
    default:
      return [kind, ...indented];
  }
}

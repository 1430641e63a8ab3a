import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../context.js';
import type { InterfaceKeys } from '../../planning/keepKeys.js';
import type { Narrow } from '../../planning/narrowFetches.js';
import type { SeparatedSupergraph } from '../../planning/requirements/separateRequirements.js';
import type { Asked } from '../executor.js';
import type { Tree } from '../tree.js';

type StockOptions = Extract<
  GraphQLDataSourceProcessOptions<RequestContext>,
  { readonly incomingRequestContext: object }
>;

/** A request as data sources are told of it; those here read its schema and its cache policy, which `asked` has. */
export function asIncoming(asked: Execution['asked']): StockOptions['incomingRequestContext'] {
  return asked as unknown as StockOptions['incomingRequestContext'];
}

// A member of an enum that @apollo/gateway declares and does not export.
export const OPERATION_REQUEST = 'incoming operation' as StockOptions['kind'];

/** What a plan is compiled with. */
export interface PlanFacts {
  /** The supergraph's schema, which knows also the types that clients do not see. */
  readonly supergraphSchema: GraphQLSchema;
  /** Names of its interfaces. */
  readonly interfaces: ReadonlySet<string>;
  /** How plans are told in terms of the subgraphs, where they are made with a supergraph of our own. */
  readonly separated: SeparatedSupergraph | null;
  /** The keys of interfaces that are an object in some subgraph. */
  readonly interfaceKeys?: InterfaceKeys;
  /** How a fetch differs by the types of its objects, in a plan of an operation for which it can. */
  readonly narrow?: Narrow;
  /** The data source of a subgraph. */
  sourceOf(subgraph: string): GraphQLDataSource | undefined;
}

/** One execution of an operation. */
export interface Execution {
  /** As the client gave them; a subgraph coerces those that it is sent. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** With the operation's defaults, for what the gateway itself decides by them. */
  readonly coercedVariables: Readonly<Record<string, unknown>>;
  /** The root of the answer, which fetches fill. */
  readonly data: Tree;
  readonly errors: GraphQLError[];
  readonly asked: Pick<Asked, 'contextValue' | 'schema' | 'overallCachePolicy'>;
  /**
   * The request's context, with the contexts of subgraphs that end with this execution. The request's own context lives
   * until its connection has the next request, and the values of a WeakMap survive the collector's quick rounds.
   */
  readonly context: RequestContext;
}

/** A compiled part of a plan: works on the objects it is given, and notes what fails; never rejects. */
export type Step = (execution: Execution, objects: readonly Tree[]) => Promise<void>;

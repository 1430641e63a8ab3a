import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { OpenSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import { maskSubgraphError } from '../../subgraphs/kit/subgraphErrors.js';
import type { RequestContext } from '../context.js';
import { createFetchRunner, type RunFetch } from './createFetchRunner.js';

type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

/**
 * Runs a bundled subgraph in this process.
 *
 * All fetches of one operation share one context of the subgraph, and so its loaders; two requests never do.
 */
export class InProcessDataSource implements GraphQLDataSource<RequestContext> {
  readonly #subgraph: OpenSubgraph;
  readonly #run: RunFetch;

  /** @param usesBeforeCompiling how often a fetch is executed before it is compiled */
  constructor(subgraph: OpenSubgraph, usesBeforeCompiling?: number) {
    this.#subgraph = subgraph;
    this.#run = createFetchRunner(subgraph.schema, usesBeforeCompiling);
  }

  async process({
    request,
    context,
  }: GraphQLDataSourceProcessOptions<RequestContext>): Promise<Response> {
    // The gateway's other kinds of request, schema loading and health checks, do not exist with a given supergraph.
    const facts = context as RequestContext;
    const result = await this.#run(request.query ?? '', request.variables, this.#contextOf(facts));
    const subgraph = this.#subgraph.name;
    const errors = result.errors?.map((error) => maskSubgraphError(error, { ...facts, subgraph }));
    return { data: result.data ?? null, ...(errors && { errors }) } as Response;
  }

  #contextOf(facts: RequestContext): object {
    let context = facts.subgraphContexts.get(this);
    if (context === undefined) {
      context = this.#subgraph.createContext(facts);
      facts.subgraphContexts.set(this, context);
    }
    return context;
  }
}

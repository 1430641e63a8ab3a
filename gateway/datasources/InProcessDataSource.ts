import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { type DocumentNode, execute, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { OpenSubgraph } from '../../subgraphs/kit/defineSubgraph.js';
import { maskSubgraphError } from '../../subgraphs/kit/subgraphErrors.js';
import type { RequestContext } from '../context.js';

type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

const PARSED_FETCHES = 2_000;

/**
 * Runs a bundled subgraph in this process.
 *
 * All fetches of one operation share one context of the subgraph, and so its loaders; two requests never do.
 */
export class InProcessDataSource implements GraphQLDataSource<RequestContext> {
  readonly #subgraph: OpenSubgraph;
  readonly #contexts = new WeakMap<RequestContext, object>();
  readonly #documents = new LRUCache<string, DocumentNode>({ max: PARSED_FETCHES });

  constructor(subgraph: OpenSubgraph) {
    this.#subgraph = subgraph;
  }

  async process({
    request,
    context,
  }: GraphQLDataSourceProcessOptions<RequestContext>): Promise<Response> {
    // The gateway's other kinds of request, schema loading and health checks, do not exist with a given supergraph.
    const facts = context as RequestContext;
    const { schema, name } = this.#subgraph;
    const result = await execute({
      schema,
      document: this.#documentOf(request.query ?? ''),
      contextValue: this.#contextOf(facts),
      ...(request.variables && { variableValues: request.variables }),
    });
    const errors = result.errors?.map((error) =>
      maskSubgraphError(error, { ...facts, subgraph: name }),
    );
    return { data: result.data ?? null, ...(errors && { errors }) } as Response;
  }

  #contextOf(facts: RequestContext): object {
    let context = this.#contexts.get(facts);
    if (context === undefined) {
      context = this.#subgraph.createContext(facts);
      this.#contexts.set(facts, context);
    }
    return context;
  }

  #documentOf(query: string): DocumentNode {
    let document = this.#documents.get(query);
    if (document === undefined) {
      // Not validated: the planner wrote it for the schema this subgraph was composed with.
      document = parse(query, { noLocation: true });
      this.#documents.set(query, document);
    }
    return document;
  }
}

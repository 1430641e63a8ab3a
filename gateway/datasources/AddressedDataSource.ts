import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import type { ErrorCode } from '../../schema/errorCodes.js';
import { type SignViewer, VIEWER_HEADER } from '../../subgraphs/kit/signedViewer.js';
import type { RequestContext } from '../context.js';
import { postJson } from './postJson.js';

type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

const DEADLINE_MS = 10_000;
const UNAVAILABLE: ErrorCode = 'SUBGRAPH_UNAVAILABLE';

/** Reaches a subgraph of the operator's own at its address: a bundled one that runs alone, or one that a file names. */
export class AddressedDataSource implements GraphQLDataSource<RequestContext> {
  readonly #name: string;
  readonly #path: string;
  readonly #pool: Pool;
  readonly #sign: SignViewer | null;

  /** @param sign signs who asks, so that the subgraph can trust it; null tells it nothing */
  constructor(name: string, url: string, sign: SignViewer | null) {
    const { origin, pathname, search } = new URL(url);
    this.#name = name;
    this.#sign = sign;
    this.#path = `${pathname}${search}`;
    this.#pool = new Pool(origin, { connections: 32 });
  }

  async process(options: GraphQLDataSourceProcessOptions<RequestContext>): Promise<Response> {
    const { query, variables } = options.request;
    const context = options.context as RequestContext;
    try {
      const { statusCode, json } = await postJson(this.#pool, {
        path: this.#path,
        headers: {
          'content-type': 'application/json',
          'x-request-id': context.requestId,
          ...(this.#sign && { [VIEWER_HEADER]: await this.#sign(context.viewer, this.#name) }),
          ...(context.acceptLanguage && { 'accept-language': context.acceptLanguage }),
        },
        body: JSON.stringify({ query, variables }),
        deadlineMs: DEADLINE_MS,
      });
      // Its refusal is of this hub: the client has signed in, or need not.
      if (statusCode === 401) throw new Error(`it refuses this hub: ${refusalIn(json)}`);
      const answer = parseAnswer(json);
      if (answer === null) throw new Error(`HTTP ${statusCode} without a GraphQL answer`);
      return answer;
    } catch (err) {
      const { log, requestId } = context;
      log.warn('subgraph not reachable', { err, requestId, subgraph: this.#name });
      throw new GraphQLError(`The subgraph ${this.#name} cannot be reached at the moment`, {
        // serviceName is what the gateway calls the subgraph in the errors it passes on.
        extensions: { code: UNAVAILABLE, serviceName: this.#name },
      });
    }
  }

  /** Closes the connections. */
  async close(): Promise<void> {
    await this.#pool.close();
  }
}

function refusalIn(json: unknown): string {
  return JSON.stringify(json).slice(0, 500);
}

function parseAnswer(json: unknown): Response | null {
  if (typeof json !== 'object' || json === null) return null;
  // A bundled subgraph of the same build: what has data or errors is its answer.
  return 'data' in json || 'errors' in json ? (json as Response) : null;
}

import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import type { CachePolicy } from '../../caching/cacheHints.js';
import type { RequestContext } from '../../context.js';
import { AnswerReader } from './AnswerReader.js';
import type { AddressPolicy } from './addressPolicy.js';
import { createOperationReader } from './askedFields.js';
import type { EntityCache, EntityLookUp } from './entityCache.js';
import type { PortalState } from './PortalCircuit.js';
import { PortalConnection } from './PortalConnection.js';
import { PortalFailure, portalError, toPortalFailure } from './PortalFailure.js';
import { entitiesOf, type PortalAnswer, parseAnswer } from './parseAnswer.js';
import { portalCachePolicy } from './portalCachePolicy.js';
import { portalHeaders } from './portalHeaders.js';
import type { PortalLimits } from './portalLimits.js';
import { chooseRepresentations, type Representation, typenameOf } from './representations.js';

type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;
type Options = GraphQLDataSourceProcessOptions<RequestContext>;

/** A portal as its data source needs it. */
export interface PortalDataSourceOptions {
  /** The portal's code, which is its subgraph's name. */
  readonly code: string;
  /** Where its subgraph answers. */
  readonly url: string;
  /** Whether it adds to other platforms' records, and so gets their ids. */
  readonly enriches: () => boolean;
  readonly policy: AddressPolicy;
  readonly limits: PortalLimits;
  /** Entities that portals allow to be kept; none are without it. */
  readonly entities?: EntityCache;
}

/**
 * Reaches a national portal's subgraph.
 *
 * Whatever goes wrong there costs the portal's own fields and one error that names the portal and the kind of failure.
 */
export class PortalDataSource implements GraphQLDataSource<RequestContext> {
  readonly #code: string;
  readonly #url: string;
  readonly #entities: EntityCache | undefined;
  readonly #enriches: () => boolean;
  readonly #limits: PortalLimits;
  readonly #connection: PortalConnection;
  readonly #readOperation = createOperationReader();

  constructor({ code, url, enriches, policy, limits, entities }: PortalDataSourceOptions) {
    this.#code = code;
    this.#url = url;
    this.#entities = entities;
    this.#enriches = enriches;
    this.#limits = limits;
    this.#connection = new PortalConnection({ url, policy, limits });
  }

  async process(options: Options): Promise<Response> {
    const startedAt = performance.now();
    try {
      const { data, failure } = await this.#ask(options);
      if (failure === null) return { data };
      this.#logFailure(failure, options, startedAt);
      return { data, errors: [portalError(this.#code, failure.code).toJSON()] };
    } catch (err) {
      const failure = toPortalFailure(err);
      this.#logFailure(failure, options, startedAt);
      throw portalError(this.#code, failure.code);
    }
  }

  /** Whether the portal is asked at the moment. */
  state(): PortalState {
    return this.#connection.circuit.state();
  }

  /** When a call failed last; null when none has. */
  lastFailureAt(): Date | null {
    return this.#connection.circuit.lastFailureAt();
  }

  /** Closes the connections once their calls are done. */
  async close(): Promise<void> {
    await this.#connection.close();
  }

  async #ask(options: Options): Promise<Answered> {
    const { query = '', variables = {} } = options.request;
    const schema = schemaOf(options);
    const asked = this.#readOperation(query, schema);
    const reader = new AnswerReader(schema, this.#limits.maxValues);
    const { representations } = variables;
    if (!Array.isArray(representations)) {
      const { answer } = await this.#call(options, asked.isQuery, variables, null);
      const data = answer.data && reader.readRoot(answer.data, asked.root);
      return { data, failure: failureOf(answer, reader) };
    }
    const { sent, places } = chooseRepresentations(representations, {
      code: this.#code,
      enriches: this.#enriches(),
    });
    if (sent.length === 0) return { data: { _entities: places.map(() => null) }, failure: null };
    const lookUp = await this.#lookUp(options, sent);
    const known = lookUp?.known ?? [];
    const missing = sent.flatMap((representation, index) =>
      known[index] === undefined ? [{ representation, index }] : [],
    );
    for (const { seconds } of known.filter((each) => each !== undefined)) {
      noteCachePolicy(options, { maxAge: seconds });
    }
    const { answer, policy } =
      missing.length === 0
        ? NOTHING_ASKED
        : await this.#call(
            options,
            asked.isQuery,
            { ...variables, representations: missing.map(({ representation }) => representation) },
            missing.length,
          );
    const given = answer.data && entitiesOf(answer.data);
    const entities = given && inPlace(known, sent.length, given);
    const data = entities && {
      // A record that stands at several places is read for each: the gateway goes on to write into it.
      _entities: places.map((index) => {
        const represented = index === null ? undefined : sent[index];
        if (index === null || represented === undefined) return null;
        const fields = asked.ofEntities(typenameOf(represented));
        return reader.readEntity(entities[index], fields, represented);
      }),
    };
    const failure = failureOf(answer, reader);
    // Of an answer with a fault nothing is kept.
    if (failure === null && given) {
      missing.forEach(({ index }, place) => {
        lookUp?.keep(index, given[place], policy);
      });
    }
    return { data, failure };
  }

  #call(
    options: Options,
    repeatable: boolean,
    variables: Readonly<Record<string, unknown>>,
    entityCount: number | null,
  ): Promise<Called> {
    const { request, context } = options;
    const body = JSON.stringify({ query: request.query, variables });
    const headers = portalHeaders(context as RequestContext);
    const { maxDepth } = this.#limits;
    return this.#connection.post({
      body,
      headers,
      repeatable,
      read: (text, headers) => {
        const answer = parseAnswer(text, { maxDepth, entityCount });
        const policy = portalCachePolicy(headers);
        noteCachePolicy(options, policy);
        return { answer, policy };
      },
    });
  }

  async #lookUp(
    { request, context }: Options,
    representations: readonly Representation[],
  ): Promise<EntityLookUp | null> {
    if (this.#entities === undefined) return null;
    const { representations: _representations, ...variables } = request.variables ?? {};
    return this.#entities.lookUp(
      {
        code: this.#code,
        url: this.#url,
        query: request.query ?? '',
        variables,
        languages: portalHeaders(context as RequestContext)['accept-language'],
      },
      representations,
    );
  }

  #logFailure({ code, message, cause }: PortalFailure, { context }: Options, startedAt: number) {
    const { log, requestId } = context as RequestContext;
    log.warn('portal call failed', {
      portal: this.#code,
      requestId,
      code,
      durationMs: Math.round((performance.now() - startedAt) * 10) / 10,
      detail: message,
      ...(cause !== undefined && { err: cause }),
    });
  }
}

/** An answer, and how long it may be kept. */
interface Called {
  readonly answer: PortalAnswer;
  readonly policy: CachePolicy;
}

const NOTHING_ASKED: Called = { answer: { data: { _entities: [] }, reported: [] }, policy: {} };

/** What is known and what was given, in the order in which all of it was to be asked. */
function inPlace(
  known: EntityLookUp['known'],
  count: number,
  given: readonly unknown[],
): readonly unknown[] {
  let next = 0;
  return Array.from({ length: count }, (_, index) => {
    const found = known[index];
    if (found !== undefined) return found.entity;
    next += 1;
    return given[next - 1];
  });
}

interface Answered {
  readonly data: Record<string, unknown> | null;
  readonly failure: PortalFailure | null;
}

/** What is wrong with an answer that can be used in part. */
function failureOf({ reported }: PortalAnswer, { flaw }: AnswerReader): PortalFailure | null {
  if (reported.length > 0) return new PortalFailure('SUBGRAPH_ERROR', reported.join(' | '));
  if (flaw === null) return null;
  return new PortalFailure('SUBGRAPH_BAD_RESPONSE', `the value of ${flaw} does not fit its type`);
}

/** The most restrictive policy of all that an operation asked is that of its answer. */
function noteCachePolicy(options: Options, policy: CachePolicy): void {
  if ('incomingRequestContext' in options) {
    options.incomingRequestContext.overallCachePolicy?.restrict(policy);
  }
}

function schemaOf(options: Options): GraphQLSchema {
  // The gateway's other kinds of request, schema loading and health checks, do not exist with a given supergraph.
  if ('incomingRequestContext' in options) return options.incomingRequestContext.schema;
  throw new Error(`a portal is not asked for ${options.kind}`);
}

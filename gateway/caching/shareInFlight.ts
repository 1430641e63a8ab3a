import { GraphQLError, OperationTypeNode } from 'graphql';
import type { RequestContext } from '../context.js';
import {
  type Asked,
  type Executor,
  isForPublic,
  type KeyedExecutor,
} from '../execution/executor.js';
import type { Metrics } from '../metrics/createMetrics.js';
import { createAnswerKeys } from './answerKeys.js';

type Answer = Awaited<ReturnType<Executor>>;

/** An execution that has begun. */
interface InFlight {
  readonly asked: Asked;
  readonly answer: Promise<Answer>;
}

/**
 * Lets equal queries of one viewer that come while the first of them is executed wait for its answer.
 *
 * After a change that this process has made, nobody gets the answer of an execution that began before it. A change
 * elsewhere can be missing from an answer for the time that one execution takes.
 */
export function shareInFlight(
  execute: KeyedExecutor,
  metrics: Pick<Metrics, 'queryShared'>,
): Executor {
  const keyOf = createAnswerKeys();
  const inFlight = new Map<string, InFlight>();
  return async (asked) => {
    if (asked.operation.operation === OperationTypeNode.MUTATION) {
      try {
        return await execute(asked, null);
      } finally {
        inFlight.clear();
      }
    }
    const answerKey = keyOf(asked);
    if (answerKey === null) return execute(asked, null);
    // The viewer is all that the rules of a domain know of who asks.
    const viewer = isForPublic(asked) ? '' : JSON.stringify(asked.contextValue.viewer);
    const key = `${viewer} ${answerKey}`;
    const first = inFlight.get(key);
    if (first !== undefined) {
      metrics.queryShared();
      return answerLike(first, asked);
    }
    const begun = { asked, answer: execute(asked, answerKey) };
    inFlight.set(key, begun);
    try {
      return await begun.answer;
    } finally {
      if (inFlight.get(key) === begun) inFlight.delete(key);
    }
  };
}

/** The answer to the first of equal queries, told as the answer to another. */
async function answerLike(first: InFlight, asked: Asked): Promise<Answer> {
  const [told, own] = [first.asked.contextValue, asked.contextValue];
  own.log.debug('waits for an equal query', { requestId: own.requestId, first: told.requestId });
  const answer = await first.answer;
  asked.overallCachePolicy.restrict(
    first.asked.overallCachePolicy.policyIfCacheable() ?? { maxAge: 0 },
  );
  Object.assign(own.subgraphMs, told.subgraphMs);
  if (answer === null) return null;
  const { errors } = answer;
  if (errors === undefined) return { ...answer };
  // What failed is in the log under the id of the first.
  own.log.info('shares the errors of an equal query', {
    requestId: own.requestId,
    first: told.requestId,
  });
  return { ...answer, errors: errors.map((error) => asOf(error, told, own)) };
}

/** An error that names one request, as an error of another: the name of the first is not the other client's. */
function asOf(error: GraphQLError, told: RequestContext, own: RequestContext): GraphQLError {
  const { message, path, extensions, originalError } = error;
  const names = extensions['requestId'] === told.requestId;
  return new GraphQLError(
    names
      ? message.replaceAll(`(request ${told.requestId})`, `(request ${own.requestId})`)
      : message,
    {
      ...(path && { path }),
      ...(originalError && { originalError }),
      extensions: { ...extensions, ...(names && { requestId: own.requestId }) },
    },
  );
}

import type { ApolloServerPlugin } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { ErrorCode } from '../../schema/errorCodes.js';
import type { RequestContext } from '../context.js';
import type { Metrics, Outcome } from './createMetrics.js';

const FAULTS: ReadonlySet<unknown> = new Set<ErrorCode>([
  'INTERNAL_SERVER_ERROR',
  'SERVICE_UNAVAILABLE',
]);

/** Counts every operation with its outcome and the time it took. */
export function measureOperations(
  metrics: Pick<Metrics, 'operationEnded'>,
): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const startedAt = performance.now();
      return {
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const seconds = (performance.now() - startedAt) / 1_000;
          metrics.operationEnded(outcomeOf(response.body.singleResult), seconds);
        },
      };
    },
  };
}

function outcomeOf({ data, errors = [] }: FormattedExecutionResult): Outcome {
  if (errors.length === 0) return 'ok';
  if (data !== undefined && data !== null) return 'partial';
  return errors.some(({ extensions }) => FAULTS.has(extensions?.['code'])) ? 'failed' : 'refused';
}

import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Log } from '../subgraphs/kit/requestFacts.js';
import type { Config } from './config.js';
import { createMetrics, type Metrics } from './metrics/createMetrics.js';
import { measureOperations } from './metrics/measureOperations.js';
import { dropValueCompletion } from './plugins/dropValueCompletion.js';
import { limitOperations } from './plugins/limitOperations.js';
import { logOperations } from './plugins/logOperations.js';
import { createMaskErrors } from './plugins/maskErrors.js';
import { requireOperation } from './plugins/requireOperation.js';
import { tellErrorsOnce } from './plugins/tellErrorsOnce.js';
import { recordOperations } from './usage/recordOperations.js';
import type { UsageRecorder } from './usage/UsageRecorder.js';

interface ServerSettings {
  readonly operationLimits: Config['operationLimits'];
  /** Counts what clients ask for; without it nothing is counted. */
  readonly usageRecorder?: Pick<UsageRecorder, 'record'> | null;
  /** What is counted; nobody reads it without. */
  readonly metrics?: Pick<Metrics, 'operationEnded'>;
  readonly log: Log;
}

/** The options of the Apollo Server that stands before whatever executes: limits, masks, the log. */
export function serverOptions({
  operationLimits,
  usageRecorder = null,
  metrics = createMetrics(),
  log,
}: ServerSettings) {
  return {
    introspection: true,
    parseOptions: { maxTokens: operationLimits.tokens },
    // A GET only reads, and a POST must be JSON, which another site's page cannot send without being asked first.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: createMaskErrors(log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      requireOperation,
      limitOperations(operationLimits),
      logOperations,
      measureOperations(metrics),
      ...(usageRecorder === null ? [] : [recordOperations(usageRecorder)]),
      dropValueCompletion,
      tellErrorsOnce,
    ],
    logger: apolloLogger(log),
  };
}

/** Our log as Apollo's packages write to it. */
export function apolloLogger(log: Log) {
  const line = (level: 'debug' | 'info' | 'warn' | 'error') => (text?: unknown) => {
    log[level]('apollo', { text: String(text) });
  };
  // Apollo's info lines tell of every start in words of its own; they are details here.
  return { debug: line('debug'), info: line('debug'), warn: line('warn'), error: line('error') };
}

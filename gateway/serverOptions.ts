import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { Log } from '../subgraphs/kit/requestFacts.js';
import type { Config } from './config.js';
import { createMetrics, type Metrics } from './metrics/createMetrics.js';
import { measureOperations } from './metrics/measureOperations.js';
import { createPersistedQueryCache } from './persistedQueries/persistedQueryCache.js';
import {
  NONE_REGISTERED,
  type PersistedQuerySettings,
} from './persistedQueries/persistedQuerySettings.js';
import { dropValueCompletion } from './plugins/dropValueCompletion.js';
import { limitOperations } from './plugins/limitOperations.js';
import { logOperations } from './plugins/logOperations.js';
import { createMaskErrors } from './plugins/maskErrors.js';
import { requireOperation } from './plugins/requireOperation.js';
import { requireRegistered } from './plugins/requireRegistered.js';
import { sendCachePolicy } from './plugins/sendCachePolicy.js';
import { tellErrorsOnce } from './plugins/tellErrorsOnce.js';
import { recordOperations } from './usage/recordOperations.js';
import type { UsageRecorder } from './usage/UsageRecorder.js';

interface ServerSettings {
  readonly operationLimits: Config['operationLimits'];
  readonly persistedQueries?: PersistedQuerySettings;
  /** Counts what clients ask for; without it nothing is counted. */
  readonly usageRecorder?: Pick<UsageRecorder, 'record'> | null;
  /** What is counted; nobody reads it without. */
  readonly metrics?: Metrics;
  readonly log: Log;
}

/** The options of the Apollo Server that stands before whatever executes: limits, masks, the log. */
export function serverOptions({
  operationLimits,
  persistedQueries = NONE_REGISTERED,
  usageRecorder = null,
  metrics = createMetrics(),
  log,
}: ServerSettings) {
  const { registered, onlyRegistered, maxBytes } = persistedQueries;
  return {
    introspection: true,
    parseOptions: { maxTokens: operationLimits.tokens },
    persistedQueries: { cache: createPersistedQueryCache({ registered, maxBytes, metrics }) },
    // A GET only reads, and a POST must be JSON, which another site's page cannot send without being asked first.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: createMaskErrors(log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every resolver of the schema, and knows no hints: they are not in what clients see.
      ApolloServerPluginCacheControlDisabled(),
      sendCachePolicy,
      requireOperation,
      ...(onlyRegistered ? [requireRegistered(registered)] : []),
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

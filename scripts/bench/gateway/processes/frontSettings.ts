import type { Readiness } from '../../../../gateway/http/healthRoutes.js';

/** Readiness of a contender, which has nothing that can be away. */
export const alwaysReady: Readiness = {
  pingDatabase: async () => {},
  isPrepared: () => true,
  supergraph: () => ({ revision: null, source: 'file', degraded: false }),
  isStopping: () => false,
};

/** A folder without the explorer, which no bench opens. */
export const NO_EXPLORER = '/nowhere';

import { openSchemaThreads, type SchemaThreads } from '../../schema/worker/openSchemaThreads.js';
import type { ThreadLimits } from '../../schema/worker/openThreads.js';

/**
 * Opens the threads in which a hub composes, checks and compares, and in which a gateway first tries what it is going
 * to load: a supergraph that does not load, or that hangs or kills its thread, is refused there.
 */
export function openSupergraphThreads(limits: ThreadLimits = {}): SchemaThreads {
  return openSchemaThreads({
    ...limits,
    script: new URL('./supergraphWorker.js', import.meta.url),
  });
}

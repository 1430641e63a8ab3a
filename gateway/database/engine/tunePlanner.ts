import type { Engine } from './loadEngine.js';
import { runCommand } from './runCommand.js';

/**
 * Makes the query planner choose between plans by trying them, as MongoDB servers before 9 do.
 *
 * By default this version estimates some by sampling the data, which runs in an execution engine that this build
 * leaves out: counts with several possible indexes then fail with QueryFeatureNotAllowed.
 */
export async function tunePlanner(engine: Engine): Promise<void> {
  await runCommand(engine, 'admin', { setParameter: 1, internalQueryPlanRanker: 'multiPlanning' });
}

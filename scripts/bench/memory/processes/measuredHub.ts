// The hub whose memory is measured: its gateway with the bench's subgraphs, the manager that swaps supergraphs and the
// counting of what clients ask for. Told by messages which supergraph the registry has and when to measure.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { readConfig } from '../../../../gateway/config.js';
import { createGateway } from '../../../../gateway/createGateway.js';
import { createLog } from '../../../../gateway/createLog.js';
import { createHttpServer } from '../../../../gateway/http/createHttpServer.js';
import { RegistrySupergraphManager } from '../../../../gateway/supergraph/RegistrySupergraphManager.js';
import { UsageRecorder } from '../../../../gateway/usage/UsageRecorder.js';
import { benchDataSources } from '../../gateway/processes/benchDataSources.js';
import { alwaysReady, NO_EXPLORER } from '../../gateway/processes/frontSettings.js';
import { supergraphOf } from '../supergraphRevisions.js';
import type { FromHub, ToHub } from './messages.js';

const POLL_MS = 50;

const { operationLimits } = readConfig();
const log = createLog('warn');
let newest = { revision: 0, supergraphSdl: supergraphOf(0) };
const manager = new RegistrySupergraphManager({
  registry: {
    newestRevision: async () => newest.revision,
    supergraph: async () => newest,
  },
  bundled: { hash: 'bench', supergraphSdl: newest.supergraphSdl },
  lastGood: { read: async () => null, write: async () => {} },
  log,
  pollMs: POLL_MS,
});
const usageRecorder = new UsageRecorder({
  store: { ensureIndexes: async () => {}, add: async () => {} },
  log,
});
const gateway = await createGateway({
  supergraphSdl: manager,
  dataSources: benchDataSources(),
  operationLimits,
  usageRecorder,
  log,
});
usageRecorder.start();
const app = await createHttpServer({
  gateway,
  readiness: alwaysReady,
  explorerAssetsDir: NO_EXPLORER,
  log,
});
const url = await app.listen({ host: '127.0.0.1', port: 0 });

process.on('message', async (message: ToHub) => {
  if (message.kind === 'measure resident') {
    return tell({ kind: 'resident', bytes: process.memoryUsage.rss() });
  }
  if (message.kind === 'measure heap') return tell({ kind: 'heap', bytes: await keptHeap() });
  newest = message;
  const { revision } = message;
  while (manager.current().revision !== revision) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return tell({ kind: 'served', revision });
});
process.once('disconnect', () => process.exit());
tell({ kind: 'listening', url });

async function keptHeap(): Promise<number> {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('the measured hub must run with --expose-gc');
  gc();
  // What weak references held goes with a second collection, after their turn.
  await nextTurn();
  gc();
  return process.memoryUsage().heapUsed;
}

function tell(message: FromHub): void {
  process.send?.(message);
}

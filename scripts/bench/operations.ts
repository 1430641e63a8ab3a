import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readDocumentedQueries } from '../documentedQueries.js';
import { NOTHING_KEPT, startHubProcess } from '../hubProcess.js';
import { importOpenData } from './importOpenData.js';
import { type Load, measureLoad, medianOf } from './measureLoad.js';

/** What the bench of the documented operations measured. */
export interface OperationsResult {
  readonly clients: number;
  readonly rounds: number;
  readonly records: Readonly<Record<string, number>>;
  /** By operation, the medians over the rounds. */
  readonly operations: readonly ({ readonly id: string } & Load)[];
}

interface OperationsOptions {
  /** A hub that runs already; without it one is started on a fresh directory and filled. */
  readonly url: string | null;
  /** Folder of the open data to fill a fresh hub with; null for the start data alone. */
  readonly dataFolder: string | null;
  readonly clients: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly say: (line: string) => void;
}

/** Asks each documented operation with many clients, in rounds over all operations. */
export async function benchOperations(options: OperationsOptions): Promise<OperationsResult> {
  if (options.url !== null) return measure(options.url, options);
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tten-hub-bench-'));
  const environment = { DATA_DIR: dataDir, LOG_LEVEL: 'info' };
  try {
    if (options.dataFolder !== null)
      await importOpenData(options.dataFolder, environment, options.say);
    const hub = await startHubProcess({ ...environment, ...NOTHING_KEPT });
    try {
      return await measure(hub.url, options);
    } finally {
      await hub.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measure(
  url: string,
  { clients, rounds, seconds, say }: OperationsOptions,
): Promise<OperationsResult> {
  const endpoint = `${url}/graphql`;
  const queries = await readDocumentedQueries();
  const loads = new Map<string, Load[]>(queries.map(({ id }) => [id, []]));
  for (const { query } of queries)
    await measureLoad({ url: endpoint, query, clients, seconds: 0.5 });
  for (let round = 1; round <= rounds; round += 1) {
    say(`round ${round} of ${rounds}`);
    for (const { id, query } of queries) {
      loads.get(id)?.push(await measureLoad({ url: endpoint, query, clients, seconds }));
    }
  }
  return {
    clients,
    rounds,
    records: await countRecords(endpoint),
    operations: [...loads].map(([id, ofRounds]) => ({ id, ...medianLoad(ofRounds) })),
  };
}

async function countRecords(endpoint: string): Promise<Record<string, number>> {
  const query = `{
    technologies(filter: { states: [PUBLISHED, EXPIRED, FULFILLED] }) { totalCount }
    institutions(filter: { statuses: [ACTIVE, INACTIVE, WITHDRAWN] }) { totalCount }
    events { totalCount }
    projects { totalCount }
  }`;
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  // The query above decides the shape.
  const { data } = (await response.json()) as { data: Record<string, { totalCount: number }> };
  return Object.fromEntries(Object.entries(data).map(([name, list]) => [name, list.totalCount]));
}

function medianLoad(loads: readonly Load[]): Load {
  const median = (pick: (load: Load) => number) => medianOf(loads.map(pick));
  return {
    requests: loads.reduce((sum, load) => sum + load.requests, 0),
    perSecond: median((load) => load.perSecond),
    p50: median((load) => load.p50),
    p95: median((load) => load.p95),
    p99: median((load) => load.p99),
    failures: loads.reduce((sum, load) => sum + load.failures, 0),
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { askSteadily } from '../askSteadily.js';
import { spreadOf } from '../gateway/statistics.js';
import { distinctOperations } from './distinctOperations.js';
import { MeasuredHub } from './MeasuredHub.js';
import { supergraphOf } from './supergraphRevisions.js';

/** The hub's memory at one moment, and what was done since the one before. */
export interface MemorySample {
  /** Since the clients began. */
  readonly seconds: number;
  /** The median of what was resident each second; with collections and swaps it goes up and down. */
  readonly rssMiB: number;
  /** After a swap and a forced collection of garbage. */
  readonly heapMiB: number;
  readonly requests: number;
  readonly failures: number;
  readonly swaps: number;
}

/** What the bench of memory measured. */
export interface MemoryResult {
  readonly clients: number;
  readonly operations: number;
  readonly samples: readonly MemorySample[];
  /** The place of the sample that the last one is held against. */
  readonly baseline: number;
  /** The last sample's memory by that of the baseline. */
  readonly rssRatio: number;
  readonly heapRatio: number;
  /** The first of the wrong answers. */
  readonly faults: readonly string[];
}

interface MemoryOptions {
  readonly samples: number;
  readonly sampleSeconds: number;
  readonly swapSeconds: number;
  readonly clients: number;
  readonly pauseMs: number;
  readonly operations: number;
  readonly say: (line: string) => void;
}

const MEBIBYTE = 2 ** 20;
const SECOND_MS = 1_000;
/** By the fifth sample caches are full and code is compiled. */
const BASELINE = 5;

/** Measures the memory of a hub that is asked ever other operations while its supergraph changes. */
export async function benchMemory(options: MemoryOptions): Promise<MemoryResult> {
  const hub = await MeasuredHub.start();
  try {
    return await measure(hub, options);
  } finally {
    await hub.stop();
  }
}

async function measure(hub: MeasuredHub, options: MemoryOptions): Promise<MemoryResult> {
  const { clients, pauseMs, sampleSeconds, swapSeconds, say } = options;
  const operations = distinctOperations(options.operations);
  const steady = askSteadily({
    url: `${hub.url}/graphql`,
    clients,
    pauseMs,
    // A walk over all of them in an order of its own for each client.
    queryOf: (client, round) =>
      operations[(round * 7919 + client * 1009) % operations.length] ?? '',
    faultOf: (body) => (body.includes('"errors"') ? body : null),
  });
  const beganAt = performance.now();
  const samples: MemorySample[] = [];
  let resident: number[] = [];
  let told = { requests: 0, failures: 0, swaps: 0 };
  for (let revision = 1; samples.length < options.samples; revision += 1) {
    for (let left = swapSeconds * SECOND_MS; left > 0; left -= SECOND_MS) {
      await sleep(Math.min(left, SECOND_MS));
      resident.push(await hub.residentBytes());
    }
    await hub.swap(revision, supergraphOf(revision));
    const seconds = (performance.now() - beganAt) / SECOND_MS;
    if (seconds < (samples.length + 1) * sampleSeconds) continue;
    // Just after a swap the operations that are kept do not depend on how fast the machine was since the last one.
    const heapUsed = await hub.heapBytes();
    const failures = steady.answers.filter(({ fault }) => fault !== null).length;
    const now = { requests: steady.answers.length, failures, swaps: revision };
    const sample = {
      seconds: Math.round(seconds),
      rssMiB: (spreadOf(resident)?.median ?? 0) / MEBIBYTE,
      heapMiB: heapUsed / MEBIBYTE,
      requests: now.requests - told.requests,
      failures: now.failures - told.failures,
      swaps: now.swaps - told.swaps,
    };
    told = now;
    resident = [];
    samples.push(sample);
    say(JSON.stringify(sample));
  }
  await steady.stop();
  return {
    clients,
    operations: operations.length,
    samples,
    ...compared(samples),
    faults: steady.answers.flatMap(({ fault }) => fault ?? []).slice(0, 3),
  };
}

function compared(samples: readonly MemorySample[]) {
  const baseline = samples.length > BASELINE ? BASELINE : 1;
  const [first, last] = [samples[baseline - 1], samples.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a bench needs samples');
  return {
    baseline,
    rssRatio: last.rssMiB / first.rssMiB,
    heapRatio: last.heapMiB / first.heapMiB,
  };
}

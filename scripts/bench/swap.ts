import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type HubProcess, NOTHING_KEPT, startHubProcess } from '../hubProcess.js';
import { askSteadily, type SteadyAnswer, type SteadyClients } from './askSteadily.js';
import { benchPortalSdl, serveBenchPortal } from './benchPortal.js';
import { percentile } from './measureLoad.js';
import { publishAt } from './publishAt.js';

/** What the bench of swapped supergraphs measured; times in milliseconds. */
export interface SwapResult {
  readonly clients: number;
  readonly pauseMs: number;
  readonly publishes: number;
  readonly rollbacks: number;
  readonly requests: number;
  /** Answers that were no 200, or not right by one of the two schemas. */
  readonly failed: number;
  /** The first of the wrong answers. */
  readonly faults: readonly string[];
  readonly p95Before: number;
  readonly p95During: number;
  /** By gateway: from the answer to a publish or rollback until the gateway serves its revision. */
  readonly publishToServed: readonly { readonly median: number; readonly max: number }[];
}

interface SwapOptions {
  readonly clients: number;
  readonly pauseMs: number;
  readonly publishes: number;
  /** Seconds of load before the first publish. */
  readonly seconds: number;
  readonly say: (line: string) => void;
}

const PUBLISHES_PER_ROLLBACK = 4;
const LOOK_EVERY_MS = 10;
const GIVE_UP_MS = 60_000;

// Valid in every revision, and the answer tells by which of the two schemas it was made.
const ASK =
  '{ __type(name: "BenchportalQuery") { fields { name } } benchportal { motto } technologies { totalCount } }';

/** Publishes and rolls back on two hubs over one registry while clients ask both without end. */
export async function benchSwap(options: SwapOptions): Promise<SwapResult> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tten-hub-bench-'));
  const token = randomBytes(32).toString('hex');
  const environment = {
    DATA_DIR: dataDir,
    LOG_LEVEL: 'info',
    REGISTRY_ADMIN_TOKEN: token,
    PORTAL_ALLOW_HTTP: 'true',
    PORTAL_ALLOW_PRIVATE: 'true',
  };
  // The hub asks an endpoint whether it serves what is published: each of the two schemas has its own.
  const rich = await serveBenchPortal('benchportal', 'grants');
  const poor = await serveBenchPortal('benchportal');
  const hubs: HubProcess[] = [];
  try {
    for (let hub = 1; hub <= 2; hub += 1) {
      hubs.push(await startHubProcess({ ...environment, ...NOTHING_KEPT }));
    }
    return await measure(hubs, { ...options, urls: { rich: rich.url, poor: poor.url }, token });
  } finally {
    await Promise.all(hubs.map((hub) => hub.stop()));
    await Promise.all([rich.stop(), poor.stop()]);
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measure(
  hubs: readonly HubProcess[],
  {
    clients,
    pauseMs,
    publishes,
    seconds,
    say,
    urls,
    token,
  }: SwapOptions & {
    readonly urls: { readonly rich: string; readonly poor: string };
    readonly token: string;
  },
): Promise<SwapResult> {
  const [publisher] = hubs;
  if (publisher === undefined) throw new Error('there is no hub to publish at');
  const override = { name: 'bench', reason: 'a field comes and goes' };
  const publish = (isRich: boolean) =>
    publishAt(publisher, token, 'benchportal/publish', {
      sdl: isRich ? benchPortalSdl('benchportal', 'grants') : benchPortalSdl('benchportal'),
      url: isRich ? urls.rich : urls.poor,
      override,
    });

  let newest = await publish(false);
  await Promise.all(hubs.map((hub) => servedAfter(hub, newest)));
  const faultOf = judge(await totalCount(publisher.url));
  const steady: readonly SteadyClients[] = hubs.map(({ url }) =>
    askSteadily({
      url: `${url}/graphql`,
      clients: clients / hubs.length,
      pauseMs,
      // Half of them ask with a text of their own, which is planned each time.
      queryOf: (client, round) => (client % 2 === 0 ? ASK : `query C${client}R${round} ${ASK}`),
      faultOf,
    }),
  );
  const answers = () => steady.flatMap((some) => some.answers);
  // The first second compiles code.
  await sleep(1_000);
  const beganAt = performance.now();
  await sleep(seconds * 1_000);
  const publishedAt = performance.now();

  const lags: number[][] = hubs.map(() => []);
  let rollbacks = 0;
  let isRich = false;
  const arrive = async (revision: number) => {
    newest = revision;
    isRich = !isRich;
    const after = await Promise.all(hubs.map((hub) => servedAfter(hub, revision)));
    for (const [index, lag] of after.entries()) lags[index]?.push(lag);
    say(`revision ${revision}: served after ${after.map((lag) => lag.toFixed()).join(' and ')} ms`);
  };
  for (let published = 1; published <= publishes; published += 1) {
    await arrive(await publish(!isRich));
    if (published % PUBLISHES_PER_ROLLBACK === 0) {
      rollbacks += 1;
      await arrive(
        await publishAt(publisher, token, 'rollback', { revision: newest - 1, reason: 'bench' }),
      );
    }
  }
  const endedAt = performance.now();
  await Promise.all(steady.map((some) => some.stop()));

  const between = (from: number, to: number) =>
    p95(answers().filter(({ askedAt }) => askedAt >= from && askedAt < to));
  const faults = answers().flatMap(({ fault }) => fault ?? []);
  return {
    clients,
    pauseMs,
    publishes,
    rollbacks,
    requests: answers().length,
    failed: faults.length,
    faults: faults.slice(0, 3),
    p95Before: between(beganAt, publishedAt),
    p95During: between(publishedAt, endedAt),
    publishToServed: lags.map((lag) => {
      const sorted = lag.toSorted((one, other) => one - other);
      return { median: percentile(sorted, 0.5), max: percentile(sorted, 1) };
    }),
  };
}

/** Resolves with the milliseconds until a hub serves a revision. */
async function servedAfter({ url }: HubProcess, revision: number): Promise<number> {
  const since = performance.now();
  for (;;) {
    const ready: unknown = await (await fetch(`${url}/readyz`)).json();
    const spent = performance.now() - since;
    if (Object(Object(ready).supergraph).revision === revision) return spent;
    if (spent > GIVE_UP_MS) throw new Error(`revision ${revision} is not served after ${spent} ms`);
    await sleep(LOOK_EVERY_MS);
  }
}

async function totalCount(url: string): Promise<number> {
  const response = await fetch(`${url}/graphql?query={technologies{totalCount}}`);
  const answer: unknown = await response.json();
  return Number(Object(Object(Object(answer).data).technologies).totalCount);
}

function judge(total: number): (body: string) => string | null {
  const right = [['motto'], ['motto', 'grants']].map((names) => {
    const __type = { fields: names.map((name) => ({ name })) };
    const benchportal = { motto: 'motto' };
    return JSON.stringify({ data: { __type, benchportal, technologies: { totalCount: total } } });
  });
  return (body) => (right.includes(body.trim()) ? null : body);
}

function p95(answers: readonly SteadyAnswer[]): number {
  const sorted = answers.map(({ durationMs }) => durationMs).sort((one, other) => one - other);
  return percentile(sorted, 0.95);
}

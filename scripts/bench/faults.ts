import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type HubProcess, NOTHING_KEPT, startHubProcess } from '../hubProcess.js';
import { askSteadily } from './askSteadily.js';
import { benchPortalSdl } from './benchPortal.js';
import { ALL_FAULTS, type Fault, type FaultyPortal, startFaultyPortal } from './faultyPortal.js';
import { type Load, measureLoad, medianOf } from './measureLoad.js';
import { publishAt } from './publishAt.js';

/** What one fault of one portal did to the others; times in milliseconds, medians over the rounds. */
export interface FaultRow {
  /** `none` compares a portal that is well with itself: what differs there is noise. */
  readonly fault: Fault | 'none';
  readonly portal: string;
  /** Of operations that ask the hub and other portals, with this portal well and with its fault. */
  readonly p95Well: number;
  readonly p95Faulty: number;
  /** The median over the rounds of p95Faulty / p95Well of one round. */
  readonly ratio: number;
  /** Of those operations, answers that were no 200 or had errors. */
  readonly failures: number;
  /** Of the operations that ask the faulty portal, answers that were not right for a portal with a fault. */
  readonly wrong: number;
  /** Operations that asked for the faulty portal, and calls of the hub that arrived there, while it had the fault. */
  readonly asked: number;
  readonly arrived: number;
  /** Most memory of the hub's process in MiB; null where the system does not tell. */
  readonly rssWell: number | null;
  readonly rssFaulty: number | null;
}

/** What the bench of faulty portals measured. */
export interface FaultsResult {
  readonly rounds: number;
  readonly seconds: number;
  readonly faults: readonly FaultRow[];
}

interface FaultsOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly say: (line: string) => void;
}

const PORTALS = 8;
const CLIENTS = 8;
const LOOK_EVERY_MS = 50;
const GIVE_UP_MS = 60_000;

/** Compares, fault by fault and in turns, a hub whose eight portals are well with one of them failing. */
export async function benchFaults(options: FaultsOptions): Promise<FaultsResult> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tten-hub-bench-'));
  const token = randomBytes(32).toString('hex');
  const portals: FaultyPortal[] = [];
  for (let number = 1; number <= PORTALS; number += 1) {
    portals.push(await startFaultyPortal(`bench${number}`));
  }
  const hub = await startHubProcess({
    DATA_DIR: dataDir,
    LOG_LEVEL: 'info',
    REGISTRY_ADMIN_TOKEN: token,
    PORTAL_ALLOW_HTTP: 'true',
    PORTAL_ALLOW_PRIVATE: 'true',
    ...NOTHING_KEPT,
  });
  try {
    for (const { code, url } of portals) {
      await publishAt(hub, token, `${code}/publish`, { sdl: benchPortalSdl(code), url });
    }
    const faults: FaultRow[] = [];
    for (const portal of portals) await answersRight(hub, portal);
    for (const [index, fault] of (['none', ...ALL_FAULTS] as const).entries()) {
      const portal = portals[index % portals.length];
      const others = portals.filter((other) => other !== portal).slice(0, 2);
      if (portal !== undefined)
        faults.push(await measureFault(hub, portal, others, fault, options));
    }
    return { rounds: options.rounds, seconds: options.seconds, faults };
  } finally {
    await hub.stop();
    await Promise.all(portals.map((portal) => portal.stop()));
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measureFault(
  hub: HubProcess,
  portal: FaultyPortal,
  others: readonly FaultyPortal[],
  fault: FaultRow['fault'],
  { rounds, seconds, say }: FaultsOptions,
): Promise<FaultRow> {
  const fields = others.map(({ code }) => `${code} { motto }`).join(' ');
  const query = `{ technologies(first: 5) { nodes { id title { value } } } ${fields} }`;
  const measured: { readonly well: Phase; readonly faulty: Phase }[] = [];
  await measurePhase(hub, portal, query, 1);
  for (let round = 1; round <= rounds; round += 1) {
    const well = await measurePhase(hub, portal, query, seconds);
    await portal.setFault(fault === 'none' ? null : fault);
    const faulty = await measurePhase(hub, portal, query, seconds);
    await portal.setFault(null);
    await answersRight(hub, portal);
    measured.push({ well, faulty });
    say(
      `${fault}, round ${round}: p95 ${well.load.p95.toFixed(1)} and ${faulty.load.p95.toFixed(1)} ms`,
    );
  }
  const sum = (pick: (each: (typeof measured)[number]) => number) =>
    measured.reduce((total, each) => total + pick(each), 0);
  return {
    fault,
    portal: portal.code,
    p95Well: medianOf(measured.map(({ well }) => well.load.p95)),
    p95Faulty: medianOf(measured.map(({ faulty }) => faulty.load.p95)),
    ratio: medianOf(measured.map(({ well, faulty }) => faulty.load.p95 / well.load.p95)),
    failures: sum(({ well, faulty }) => well.load.failures + faulty.load.failures),
    wrong: sum(({ well, faulty }) => well.wrong + faulty.wrong),
    asked: sum(({ faulty }) => faulty.asked),
    arrived: sum(({ faulty }) => faulty.arrived),
    rssWell: mostOf(measured.map(({ well }) => well.rss)),
    rssFaulty: mostOf(measured.map(({ faulty }) => faulty.rss)),
  };
}

interface Phase {
  readonly load: Load;
  readonly wrong: number;
  readonly asked: number;
  readonly arrived: number;
  readonly rss: number | null;
}

/** Lets clients ask the others and, at the same time, as many ask the portal. */
async function measurePhase(
  hub: HubProcess,
  portal: FaultyPortal,
  query: string,
  seconds: number,
): Promise<Phase> {
  const url = `${hub.url}/graphql`;
  const arrivedBefore = portal.calls();
  const touching = askSteadily({
    url,
    clients: CLIENTS,
    // A portal that fails at once must not be asked more often than one that takes its time.
    pauseMs: 50,
    queryOf: () => `{ technologies(first: 1) { totalCount } ${portal.code} { motto } }`,
    faultOf: (body) => faultOf(body, portal.code),
  });
  const memory: (number | null)[] = [];
  const watching = setInterval(() => {
    void residentMiB(hub).then((rss) => memory.push(rss));
  }, LOOK_EVERY_MS);
  const load = await measureLoad({ url, query, clients: CLIENTS, seconds });
  clearInterval(watching);
  await touching.stop();
  return {
    load,
    wrong: touching.answers.filter(({ fault }) => fault !== null).length,
    asked: touching.answers.length,
    arrived: portal.calls() - arrivedBefore,
    rss: mostOf(memory),
  };
}

/** Null for an answer with the hub's field and the portal's, or else one error that names portal and kind. */
function faultOf(body: string, code: string): string | null {
  const { data, errors } = Object(JSON.parse(body));
  const isHubRight = typeof Object(Object(data).technologies).totalCount === 'number';
  const portal: unknown = Object(data)[code];
  const motto: unknown = Object(portal).motto ?? null;
  const isRight =
    errors === undefined
      ? motto === 'motto'
      : motto === null &&
        errors.length === 1 &&
        String(errors[0].extensions.code).startsWith('SUBGRAPH_') &&
        errors[0].extensions.subgraph === code &&
        !/127\.0\.0\.1|localhost|html|xxx|broken/.test(body);
  return isHubRight && isRight ? null : body;
}

/** Waits until a portal that is well is asked again. */
async function answersRight({ url }: HubProcess, { code }: FaultyPortal): Promise<void> {
  for (const since = performance.now(); ; ) {
    const response = await fetch(`${url}/graphql?query={${code}{motto}}`);
    const answer: unknown = await response.json();
    if (Object(Object(Object(answer).data)[code]).motto === 'motto') return;
    if (performance.now() - since > GIVE_UP_MS) throw new Error(`${code} is not asked again`);
    await sleep(LOOK_EVERY_MS);
  }
}

/** Memory of the hub's process; null where /proc does not tell. */
async function residentMiB({ child }: HubProcess): Promise<number | null> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

function mostOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}

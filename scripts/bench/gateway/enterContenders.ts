import { askOnce } from './askOnce.js';
import { type Comparison, compareAnswer, worstOf } from './compareAnswers.js';
import type { Contender } from './contenders.js';
import { expectedData } from './expectedData.js';
import { type InstalledPeer, installPeer, type PeerName } from './installPeer.js';
import { type BenchCase, requestsOf } from './operations.js';
import { isSameCase } from './ratios.js';
import { type RunningContender, type StartDeps, startContender } from './startContender.js';
import { type Spread, spreadOf } from './statistics.js';

/** A contender that runs, with what was found out while it entered. */
export interface Entered {
  readonly running: RunningContender;
  readonly startMs: Spread | null;
  /** How its answers compare with those of graphql-js, by case. */
  readonly answers: readonly (BenchCase & { readonly comparison: Comparison })[];
}

/** A contender that cannot take part. */
export interface NotEntered {
  readonly contender: Contender;
  readonly reason: string;
}

interface EnterOptions extends Omit<StartDeps, 'folder'> {
  readonly cases: readonly BenchCase[];
  /** How often each is started to time it; the last of them stays. */
  readonly starts: number;
  readonly peersFolder: string;
  readonly say: (line: string) => void;
}

/** Installs, starts and tries each contender; one that fails is told of, and the others go on. */
export async function enterContenders(
  contenders: readonly Contender[],
  options: EnterOptions,
): Promise<{ readonly entered: readonly Entered[]; readonly notEntered: readonly NotEntered[] }> {
  const entered: Entered[] = [];
  const notEntered: NotEntered[] = [];
  const installed = new Map<PeerName, InstalledPeer>();
  for (const contender of contenders) {
    try {
      entered.push(await enter(contender, installed, options));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      options.say(`${contender.name} does not take part: ${reason}`);
      notEntered.push({ contender, reason });
    }
  }
  return { entered, notEntered };
}

async function enter(
  contender: Contender,
  installed: Map<PeerName, InstalledPeer>,
  options: EnterOptions,
): Promise<Entered> {
  const folder = await folderOf(contender, installed, options);
  const times: number[] = [];
  let running = await startContender(contender, { ...options, folder });
  times.push(running.startMs);
  while (times.length < options.starts) {
    await options.processes.stop(running.child);
    running = await startContender(contender, { ...options, folder });
    times.push(running.startMs);
  }
  const startMs = spreadOf(times);
  options.say(`${contender.name}: first answer ${startMs?.median.toFixed()} ms after its start`);
  return { running, startMs, answers: await tryAnswers(running.url, options.cases) };
}

async function folderOf(
  { peer }: Contender,
  installed: Map<PeerName, InstalledPeer>,
  { peersFolder, say }: EnterOptions,
): Promise<string | null> {
  if (peer === null) return null;
  const outcome = installed.get(peer) ?? (await installPeer(peer, peersFolder, say));
  installed.set(peer, outcome);
  if (outcome.status === 'absent') throw new Error(outcome.reason);
  return outcome.folder;
}

/** Asks each request of each case once, which also fills the memory of the subgraphs. */
async function tryAnswers(url: string, cases: readonly BenchCase[]): Promise<Entered['answers']> {
  const answers: (BenchCase & { comparison: Comparison })[] = [];
  for (const wanted of cases) {
    const known = answers.find((tried) =>
      isSameCase({ ...tried, clients: wanted.clients }, wanted),
    );
    const comparison = known?.comparison ?? (await tryCase(url, wanted));
    answers.push({ ...wanted, comparison });
  }
  return answers;
}

async function tryCase(url: string, wanted: BenchCase): Promise<Comparison> {
  const comparisons: Comparison[] = [];
  for (const request of requestsOf(wanted)) {
    const body = await askOnce(url, request).catch(() => '');
    comparisons.push(compareAnswer(body, await expectedData(request)));
  }
  return worstOf(comparisons);
}

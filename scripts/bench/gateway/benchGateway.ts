import { mkdir } from 'node:fs/promises';
import { thisMachine } from '../machine.js';
import { checkClaims } from './claims.js';
import { worstOf } from './compareAnswers.js';
import { CONTENDERS, type Contender } from './contenders.js';
import { type Entered, enterContenders, type NotEntered } from './enterContenders.js';
import type { LoadGenerator } from './load/LoadGenerator.js';
import { CaseMeter, meteredCase } from './measureCase.js';
import { measureCold } from './measureCold.js';
import { type BenchCase, casesOf, type OperationName } from './operations.js';
import { canPin, PinnedProcesses } from './PinnedProcesses.js';
import { isSameCase, ratiosOf } from './ratios.js';
import type { GatewayResults, MeasuredCase, MeasuredContender, RoundMade } from './results.js';
import { startSurroundings } from './startSurroundings.js';
import type { Spread } from './statistics.js';

/** What to measure, and how long. */
export interface GatewayBenchOptions {
  /** Names of contenders; empty for all. */
  readonly only: readonly string[];
  readonly operations: readonly OperationName[];
  readonly clients: readonly number[];
  readonly items: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
  /** How long a contender may take at most until an operation gets no faster; 0 for a bench that only tries all. */
  readonly warmUpSeconds: number;
  /** How often a contender is started, and how many unknown operations it is asked. */
  readonly starts: number;
  readonly coldOperations: number;
  readonly subgraphs: 'memo' | 'real';
  /** Where the run keeps the files of its contenders and their logs. */
  readonly runFolder: string;
  readonly peersFolder: string;
  /** Whether to install a generator that makes more load of the same processor. */
  readonly installsGenerator: boolean;
  readonly say: (line: string) => void;
}

/** Measures the hub's gateway beside the others. */
export async function benchGateway(options: GatewayBenchOptions): Promise<GatewayResults> {
  const contenders = chosen(options.only);
  const cases = casesOf(options.operations, options.items, options.clients);
  await mkdir(options.runFolder, { recursive: true });
  const isPinned = canPin();
  const processes = new PinnedProcesses(isPinned);
  try {
    const around = await startSurroundings({ ...options, processes });
    const enterOptions = { ...options, ...around, cases, processes };
    const { entered, notEntered } = await enterContenders(contenders, enterOptions);
    const measured = await measureRounds(entered, cases, around.generator, options);
    const running = entered.map((each) => each.running);
    const cold = await measureCold(running, options.coldOperations);
    const described = describe(contenders, entered, notEntered, cold);
    return {
      machine: thisMachine(),
      measuredOn: new Date().toISOString().slice(0, 10),
      settings: {
        rounds: options.rounds,
        seconds: options.seconds,
        warmUpSeconds: options.warmUpSeconds,
        subgraphs: options.subgraphs,
        generator: around.generatorName,
        isPinned,
      },
      contenders: described,
      cases: measured,
      ratios: ratiosOf(described, measured),
      claims: checkClaims(described, measured),
    };
  } finally {
    await processes.stopAll();
  }
}

function chosen(only: readonly string[]): readonly Contender[] {
  const names = CONTENDERS.map(({ name }) => name);
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Error(`--only: there is no contender ${unknown}; there are ${names.join(', ')}`);
  }
  return CONTENDERS.filter(({ name }) => only.length === 0 || only.includes(name));
}

interface Measuring extends MeasuredCase {
  readonly rounds: RoundMade[];
  readonly meter: CaseMeter;
}

/** Every case of every contender in every round: forwards, and in the next round backwards. */
async function measureRounds(
  entered: readonly Entered[],
  cases: readonly BenchCase[],
  generator: LoadGenerator,
  { rounds, seconds, warmUpSeconds, say }: GatewayBenchOptions,
): Promise<MeasuredCase[]> {
  const measuring = entered.flatMap(({ running, answers }) =>
    answers.map(({ operation, items, clients, comparison }): Measuring => {
      const wanted = { operation, items, clients };
      const { name } = running.contender;
      const meter = new CaseMeter(running, meteredCase(wanted), generator);
      return { ...wanted, contender: name, answers: comparison, rounds: [], meter };
    }),
  );
  const right = measuring.filter(({ answers }) => answers !== 'different');
  await warmUp(right, { seconds, warmUpSeconds, say });
  for (let round = 1; round <= rounds; round += 1) {
    for (const [index, wanted] of cases.entries()) {
      const { operation, items, clients } = wanted;
      say(
        `round ${round} of ${rounds}, case ${index + 1} of ${cases.length}: ${operation}, items: ${items}, clients: ${clients}`,
      );
      const ofCase = right.filter((each) => isSameCase(each, wanted));
      for (const each of round % 2 === 1 ? ofCase : ofCase.toReversed()) {
        each.rounds.push(await each.meter.measure(seconds));
      }
    }
  }
  return measuring.map(({ meter: _meter, ...measured }) => measured);
}

/** Warms each operation and page size of a contender up once, with the most clients. */
async function warmUp(
  measuring: readonly Measuring[],
  { seconds, warmUpSeconds, say }: Pick<GatewayBenchOptions, 'seconds' | 'warmUpSeconds' | 'say'>,
): Promise<void> {
  const warm = new Set<string>();
  const mostClientsFirst = measuring.toSorted((one, other) => other.clients - one.clients);
  for (const { meter, contender, operation, items } of mostClientsFirst) {
    const code = `${contender}, ${operation}, items: ${items}`;
    const spent = await meter.warmUp(seconds, warm.has(code) ? 0 : warmUpSeconds);
    if (!warm.has(code)) say(`warm: ${code}: after ${Math.round(spent)} s`);
    warm.add(code);
  }
}

function describe(
  contenders: readonly Contender[],
  entered: readonly Entered[],
  notEntered: readonly NotEntered[],
  cold: ReadonlyMap<string, Spread | null>,
): MeasuredContender[] {
  return contenders.map(({ name, title, kind }): MeasuredContender => {
    const entry = entered.find(({ running }) => running.contender.name === name);
    if (entry === undefined) {
      const { reason = 'unknown' } = notEntered.find((one) => one.contender.name === name) ?? {};
      return { name, title, kind, status: 'absent', reason };
    }
    return {
      name,
      title,
      kind,
      status: 'measured',
      answers: worstOf(entry.answers.map(({ comparison }) => comparison)),
      startMs: entry.startMs,
      coldMs: cold.get(name) ?? null,
    };
  });
}

import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../../gateway/packageRoot.js';
import { type DocumentedQuery, readDocumentedQueries } from '../../documentedQueries.js';
import { askOnce } from '../gateway/askOnce.js';
import { type Comparison, compareAnswer } from '../gateway/compareAnswers.js';
import type { LoadGenerator } from '../gateway/load/LoadGenerator.js';
import { CaseMeter } from '../gateway/measureCase.js';
import { canPin, PinnedProcesses } from '../gateway/PinnedProcesses.js';
import type { RoundMade } from '../gateway/results.js';
import { startGenerator } from '../gateway/startSurroundings.js';
import { ratioOf, type Spread } from '../gateway/statistics.js';
import {
  CONTENDERS,
  CommandQuestion,
  type ContenderName,
  processesFolder,
  type RunningContender,
  startContender,
} from './contenders.js';
import type { RecordCounts } from './fillDatabase.js';
import type { CommandCounts } from './processes/commandCounts.js';

/** What to measure, and how long. */
export interface DatabaseBenchOptions {
  /** How many there are; other records in proportion. */
  readonly technologies: number;
  /** Parts of names of operations; empty for all. */
  readonly only: readonly string[];
  readonly clients: number;
  readonly rounds: number;
  readonly seconds: number;
  /** How long a contender may take at most until an operation gets no faster; 0 for a bench that only tries all. */
  readonly warmUpSeconds: number;
  /** Where the database stays, for the next run. */
  readonly dataFolder: string;
  readonly runFolder: string;
  readonly peersFolder: string;
  readonly installsGenerator: boolean;
  readonly say: (line: string) => void;
}

/** One operation as both contenders answer it. */
export interface MeasuredOperation {
  readonly id: string;
  /** How the hub's answer compares with that of the one schema. */
  readonly answers: Comparison;
  readonly bytes: number;
  /** Commands to the database of a request that was made before. */
  readonly commands: Readonly<Record<ContenderName, CommandCounts>>;
  readonly rounds: Readonly<Record<ContenderName, readonly RoundMade[]>>;
  /** How many times the time of the one schema the hub takes, by requests per second of the same rounds. */
  readonly ratio: Spread | null;
  /** The same by processor time of the process that answers, which other work on the machine changes less. */
  readonly ratioByCpu: Spread | null;
}

/** All that a run found. */
export interface DatabaseResults {
  readonly records: RecordCounts;
  readonly settings: {
    readonly clients: number;
    readonly rounds: number;
    readonly seconds: number;
    readonly generator: string;
    readonly isPinned: boolean;
  };
  readonly operations: readonly MeasuredOperation[];
}

/** The most times the time of the one schema that the hub may take. */
export const MOST_TIMES = 1.15;
const FEWEST_REQUESTS = 20;

/** Measures the documented operations through the hub beside the same domains in one schema, over one database. */
export async function benchDatabase(options: DatabaseBenchOptions): Promise<DatabaseResults> {
  const { clients, rounds, seconds, runFolder } = options;
  const logFolder = path.join(runFolder, 'logs');
  await rm(logFolder, { recursive: true, force: true });
  await mkdir(logFolder, { recursive: true });
  const isPinned = canPin();
  const processes = new PinnedProcesses(isPinned);
  try {
    const { uri, records } = await startDatabase(processes, logFolder, options);
    const around = await startGenerator({ ...options, processes }, logFolder);
    const queries = (await readDocumentedQueries()).filter(
      ({ id }) => options.only.length === 0 || options.only.some((part) => id.includes(part)),
    );
    const startBoth = (isCounting: boolean) =>
      Promise.all(
        CONTENDERS.map((name) =>
          startContender(name, {
            ...{ processes, logFolder, isCounting, databaseUri: uri },
            databaseName: databaseNameOf(options),
          }),
        ),
      );
    const counting = await startBoth(true);
    const commands = await countCommands(counting, queries);
    await Promise.all(counting.map(({ child }) => processes.stop(child)));
    const running = await startBoth(false);
    const operations = await measureOperations(running, queries, around.generator, options);
    return {
      records,
      settings: { clients, rounds, seconds, generator: around.generatorName, isPinned },
      operations: operations.map((measured) => ({
        ...measured,
        commands: {
          hub: commands.hub.get(measured.id) ?? {},
          oneSchema: commands.oneSchema.get(measured.id) ?? {},
        },
      })),
    };
  } finally {
    await processes.stopAll();
  }
}

function databaseNameOf({ technologies }: Pick<DatabaseBenchOptions, 'technologies'>): string {
  return `bench_${technologies}`;
}

async function startDatabase(
  processes: PinnedProcesses,
  logFolder: string,
  options: DatabaseBenchOptions,
): Promise<{ uri: string; records: RecordCounts }> {
  const { technologies, dataFolder } = options;
  await mkdir(dataFolder, { recursive: true });
  const errorFile = path.join(logFolder, 'database.log');
  const child = processes.start({
    place: 'others',
    args: [
      path.join(processesFolder(), 'database.js'),
      ...[dataFolder, databaseNameOf(options), String(technologies)],
    ],
    folder: packageRoot(),
    output: 'bench',
    errorFile,
  });
  if (child.stdout === null) throw new Error('the database has no standard output');
  options.say(`database: filled on the first run only; progress in ${errorFile}`);
  const failed = once(child, 'exit').then(() => {
    throw new Error(`the database of the bench has ended; see ${errorFile}`);
  });
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    failed,
  ]);
  // Nobody waits for its end any more.
  failed.catch(() => {});
  // The process is part of the bench.
  return JSON.parse(String(line)) as { uri: string; records: RecordCounts };
}

function requestOf({ query }: DocumentedQuery) {
  const operationName = /query (\w+)/.exec(query)?.[1];
  if (operationName === undefined) throw new Error('a documented query has a name');
  return { query, operationName, variables: {} };
}

/** A body for each client, with a variable that the query does not declare: the hub executes equal queries at one time once. */
function bodiesOf(query: DocumentedQuery, clients: number): string[] {
  return Array.from({ length: clients }, (_, client) =>
    JSON.stringify({ ...requestOf(query), variables: { client } }),
  );
}

/** What each operation asks of the database when it is asked again. */
async function countCommands(
  running: readonly RunningContender[],
  queries: readonly DocumentedQuery[],
): Promise<Record<ContenderName, ReadonlyMap<string, CommandCounts>>> {
  const countOf = async (name: ContenderName) => {
    const contender = runningOf(running, name);
    const question = new CommandQuestion(contender);
    const counts = new Map<string, CommandCounts>();
    for (const query of queries) {
      await askOnce(contender.url, requestOf(query));
      await question.ask();
      await askOnce(contender.url, requestOf(query));
      counts.set(query.id, await question.ask());
    }
    return counts;
  };
  const [hub, oneSchema] = [await countOf('hub'), await countOf('oneSchema')];
  return { hub, oneSchema };
}

function runningOf(running: readonly RunningContender[], name: ContenderName): RunningContender {
  const found = running.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} does not run`);
  return found;
}

interface Measuring {
  readonly id: string;
  readonly answers: Comparison;
  readonly bytes: number;
  readonly meters: Readonly<Record<ContenderName, CaseMeter>>;
  readonly rounds: Readonly<Record<ContenderName, RoundMade[]>>;
}

async function measureOperations(
  running: readonly RunningContender[],
  queries: readonly DocumentedQuery[],
  generator: LoadGenerator,
  { clients, rounds, seconds, warmUpSeconds, say }: DatabaseBenchOptions,
): Promise<Omit<MeasuredOperation, 'commands'>[]> {
  const hub = runningOf(running, 'hub');
  const oneSchema = runningOf(running, 'oneSchema');
  const operations: Measuring[] = [];
  for (const query of queries) {
    const { url } = oneSchema;
    const [expected, body] = await Promise.all(
      [url, hub.url].map((each) => askOnce(each, requestOf(query))),
    );
    const { data } = JSON.parse(expected ?? '');
    const answers = compareAnswer(body ?? '', data);
    const wanted = {
      bodies: bodiesOf(query, clients),
      clients,
      fewestRequests: FEWEST_REQUESTS,
    };
    operations.push({
      id: query.id,
      answers,
      bytes: Buffer.byteLength(body ?? ''),
      meters: {
        hub: new CaseMeter(hub, wanted, generator),
        oneSchema: new CaseMeter(oneSchema, wanted, generator),
      },
      rounds: { hub: [], oneSchema: [] },
    });
  }
  const same = operations.filter(({ answers }) => answers !== 'different');
  for (const { id, meters } of same) {
    say(`warming up: ${id}`);
    for (const name of CONTENDERS) await meters[name].warmUp(seconds, warmUpSeconds);
  }
  for (let round = 1; round <= rounds; round += 1) {
    say(`round ${round} of ${rounds}`);
    for (const operation of same) {
      for (const name of round % 2 === 1 ? CONTENDERS : CONTENDERS.toReversed()) {
        operation.rounds[name].push(await operation.meters[name].measure(seconds));
      }
    }
  }
  return operations.map(({ meters: _meters, ...measured }) => {
    const of = (name: ContenderName, pick: (round: RoundMade) => number) =>
      measured.rounds[name].map(pick);
    const rate = ({ requestsPerSecond }: RoundMade) => requestsPerSecond;
    const cpu = ({ cpuMs }: RoundMade) => cpuMs ?? 0;
    return {
      ...measured,
      ratio: ratioOf(of('oneSchema', rate), of('hub', rate)),
      ratioByCpu: ratioOf(of('hub', cpu), of('oneSchema', cpu)),
    };
  });
}

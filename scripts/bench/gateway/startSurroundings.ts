import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../../gateway/packageRoot.js';
import type { BenchFiles } from './contenders.js';
import {
  BENCH_SUBGRAPHS,
  type BenchSubgraph,
  composeBenchSupergraph,
  federation1SdlOf,
} from './domain/subgraphs.js';
import { installPeer } from './installPeer.js';
import { LoadGenerator } from './load/LoadGenerator.js';
import type { PinnedProcesses } from './PinnedProcesses.js';

/** What stands around the contenders: subgraphs that answer, and a process that makes load. */
export interface Surroundings {
  readonly files: BenchFiles;
  readonly logFolder: string;
  readonly generator: LoadGenerator;
  /** What makes the load, in words. */
  readonly generatorName: string;
}

interface SurroundingsOptions {
  readonly processes: PinnedProcesses;
  /** Where the run keeps the files of its contenders and their logs. */
  readonly runFolder: string;
  readonly peersFolder: string;
  readonly subgraphs: 'memo' | 'real';
  /** Whether to install a generator that makes more load of the same processor. */
  readonly installsGenerator: boolean;
  readonly say: (line: string) => void;
}

const built = path.join(packageRoot(), 'dist', 'scripts', 'bench', 'gateway');

/** Starts the subgraphs and the load generator, and writes the files that contenders read. */
export async function startSurroundings(options: SurroundingsOptions): Promise<Surroundings> {
  const { processes, runFolder } = options;
  const logFolder = path.join(runFolder, 'logs');
  await rm(logFolder, { recursive: true, force: true });
  await mkdir(logFolder, { recursive: true });
  const urls = await startSubgraphs(processes, logFolder, options.subgraphs);
  const files = {
    supergraphFile: path.join(runFolder, 'supergraph.graphql'),
    servicesFile: path.join(runFolder, 'services.json'),
  };
  await writeFile(files.supergraphFile, composeBenchSupergraph(urls));
  const services = BENCH_SUBGRAPHS.map((name) => ({
    name,
    url: urls[name],
    schema: federation1SdlOf(name),
  }));
  await writeFile(files.servicesFile, JSON.stringify(services));
  return { files, logFolder, ...(await startGenerator(options, logFolder)) };
}

async function startSubgraphs(
  processes: PinnedProcesses,
  logFolder: string,
  mode: 'memo' | 'real',
): Promise<Record<BenchSubgraph, string>> {
  const errorFile = path.join(logFolder, 'subgraphs.log');
  const child = processes.start({
    place: 'others',
    args: [path.join(built, 'processes', 'subgraphs.js'), mode],
    folder: packageRoot(),
    output: 'bench',
    errorFile,
  });
  if (child.stdout === null) throw new Error('the subgraphs have no standard output');
  const failed = once(child, 'exit').then(() => {
    throw new Error(`the subgraphs of the bench have ended; see ${errorFile}`);
  });
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    failed,
  ]);
  // Nobody waits for their end any more.
  failed.catch(() => {});
  // The process is part of the bench.
  return JSON.parse(String(line)) as Record<BenchSubgraph, string>;
}

/** Starts what makes the load. */
export async function startGenerator(
  {
    processes,
    peersFolder,
    installsGenerator,
    say,
  }: Pick<SurroundingsOptions, 'processes' | 'peersFolder' | 'installsGenerator' | 'say'>,
  logFolder: string,
): Promise<Pick<Surroundings, 'generator' | 'generatorName'>> {
  const autocannon = installsGenerator ? await installPeer('autocannon', peersFolder, say) : null;
  const isInstalled = autocannon?.status === 'installed';
  const child = processes.start({
    place: 'others',
    args: [isInstalled ? 'generator.mjs' : path.join(built, 'load', 'undiciGenerator.js')],
    folder: isInstalled ? autocannon.folder : packageRoot(),
    output: 'bench',
    errorFile: path.join(logFolder, 'generator.log'),
  });
  return {
    generator: new LoadGenerator(child),
    generatorName: isInstalled ? 'autocannon' : 'undici',
  };
}

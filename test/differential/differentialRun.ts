import { BatchRunner, batchAt, batchSeed, type Fault } from './batch.js';
import type { Bench } from './bench.js';
import type { Construct } from './constructNames.js';
import { ConstructCounts, missingConstructs } from './constructs.js';
import { type FaultName, KNOWN_FAULTS } from './knownFaults.js';
import { openPlanner, type Planner } from './planner.js';

/** What a run is. */
export interface RunOptions {
  readonly kind: 'hub' | 'stock';
  readonly operations: number;
  readonly seed: number;
  /** The most operations over one supergraph. */
  readonly each: number;
  /** Whether operations that show known faults are compared, too. */
  readonly all?: boolean;
  /** The part of the supergraphs that this run is about, of how many; all without it. */
  readonly part?: { readonly index: number; readonly of: number };
  /** Of how many supergraphs one has its plans looked at; planning a second time takes as long as asking. */
  readonly planned?: number;
  /** Told of each difference; the seed is its batch's. */
  onFault(fault: Fault, seed: number, runner: BatchRunner): Promise<void>;
  onProgress?(facts: { readonly operations: number; readonly differences: number }): void;
}

/** What a run has found. */
export interface RunResult {
  readonly operations: number;
  readonly differences: number;
  /** Supergraphs that were compared, and those whose subgraphs do not fit together. */
  readonly supergraphs: number;
  readonly refused: number;
  readonly counts: ReadonlyMap<Construct, number>;
  readonly missing: readonly Construct[];
  /** Operations that were not compared because of a known fault, and differences that one explains. */
  readonly avoided: ReadonlyMap<FaultName, number>;
  readonly explained: ReadonlyMap<FaultName, number>;
}

/** Compares operations over generated supergraphs until there were so many. */
export async function differentialRun(options: RunOptions): Promise<RunResult> {
  const { kind, seed, each, all = false, planned = 8, part = { index: 0, of: 1 } } = options;
  const isCorrected = (name: FaultName) => all || KNOWN_FAULTS[name].corrected;
  const runner = new BatchRunner(kind, isCorrected);
  const constructs = new ConstructCounts();
  let operations = 0;
  let differences = 0;
  let supergraphs = 0;
  let refused = 0;
  for (let turn = 0; operations < options.operations; turn += 1) {
    const plans = turn % planned === 0 ? new PlansOf() : null;
    const at = batchSeed(seed, turn * part.of + part.index);
    const faults = await runner.run(batchAt(at, each), async (operation, bench, comparison) => {
      operations += 1;
      constructs.note(operation, bench, comparison);
      if (plans !== null) constructs.notePlan(await (await plans.planner(bench)).plan(operation));
    });
    await plans?.stop();
    if (faults === null) refused += 1;
    else supergraphs += 1;
    differences += faults?.length ?? 0;
    for (const fault of faults ?? []) await options.onFault(fault, at, runner);
    options.onProgress?.({ operations, differences });
  }
  await runner.stop();
  return {
    operations,
    differences,
    supergraphs,
    refused,
    counts: constructs.counts,
    missing: missingConstructs(constructs.counts, isCorrected),
    avoided: runner.avoided,
    explained: runner.explained,
  };
}

/** The planner of one supergraph, opened when it is first needed. */
class PlansOf {
  #planner: Planner | null = null;

  async planner({ supergraphSdl }: Bench): Promise<Planner> {
    this.#planner ??= await openPlanner(supergraphSdl);
    return this.#planner;
  }

  async stop(): Promise<void> {
    await this.#planner?.stop();
  }
}

import fc from 'fast-check';
import { type Bench, type Comparison, openBench } from './bench.js';
import { type ModelDraft, modelDrafts } from './draftModel.js';
import { type OperationDraft, operationDrafts } from './draftOperation.js';
import { neededNames } from './faultConstructs.js';
import { generateModel } from './generateModel.js';
import { generateOperation, type Operation } from './generateOperation.js';
import { hash } from './hash.js';
import { caseOf, explainingFault, type FaultName, shownFaults } from './knownFaults.js';

/** What a batch is made of: several operations over one supergraph. */
export type BatchDraft = readonly [readonly OperationDraft[], ModelDraft];

/** An operation that was answered wrongly, over the bench it was asked on. */
export interface Fault {
  readonly bench: Bench;
  readonly operation: Operation;
  readonly comparison: Comparison;
  /** What kind of difference it is, the same for cases of one cause as far as one can tell. */
  readonly signature: string;
}

/** Called with each operation that was compared. */
export type Observe = (
  operation: Operation,
  bench: Bench,
  comparison: Comparison,
) => Promise<void> | void;

/** Runs batches on one kind of gateway; keeps the gateway of the last model. */
export class BatchRunner {
  /** How many operations were not compared because of each known fault. */
  readonly avoided = new Map<FaultName, number>();
  /** How many differences each known fault explains. */
  readonly explained = new Map<FaultName, number>();
  readonly #kind: 'hub' | 'stock';
  readonly #isCorrected: (name: FaultName) => boolean;
  #bench: { readonly key: string; readonly bench: Bench | null } | null = null;

  constructor(kind: 'hub' | 'stock', isCorrected: (name: FaultName) => boolean) {
    this.#kind = kind;
    this.#isCorrected = isCorrected;
  }

  /** The operations of a batch that are answered wrongly; null when its subgraphs do not fit together. */
  async run(
    [operations, modelDraft]: BatchDraft,
    observe: Observe = () => {},
  ): Promise<Fault[] | null> {
    const bench = await this.#benchOf(modelDraft);
    if (bench === null) return null;
    const faults: Fault[] = [];
    for (const draft of operations) {
      const operation = generateOperation(
        bench.reference.schema,
        draft,
        (type, alias) =>
          !this.#isCorrected('aliasOfKey') && neededNames(bench.model, type.name).has(alias),
      );
      if (operation === null) continue;
      const one = caseOf(bench.model, bench.reference, operation);
      const shown = shownFaults(one, this.#isCorrected);
      for (const name of shown) count(this.avoided, name);
      if (shown.length > 0) continue;
      const comparison = await bench.compare(operation);
      await observe(operation, bench, comparison);
      if (comparison.differences.length === 0) continue;
      const explained = explainingFault(comparison, one, this.#isCorrected);
      if (explained !== undefined) {
        count(this.explained, explained);
        continue;
      }
      faults.push({ bench, operation, comparison, signature: signatureOf(comparison) });
    }
    return faults;
  }

  /** Asks one operation over the supergraph of a batch. */
  async ask([, modelDraft]: BatchDraft, operation: Operation): Promise<Fault[]> {
    const bench = await this.#benchOf(modelDraft);
    if (bench === null) throw new Error('the subgraphs of this batch do not fit together');
    const comparison = await bench.compare(operation);
    if (comparison.differences.length === 0) return [];
    return [{ bench, operation, comparison, signature: signatureOf(comparison) }];
  }

  async stop(): Promise<void> {
    await this.#bench?.bench?.stop();
    this.#bench = null;
  }

  async #benchOf(draft: ModelDraft): Promise<Bench | null> {
    const key = JSON.stringify(draft);
    if (this.#bench?.key === key) return this.#bench.bench;
    await this.stop();
    const opened = await openBench(generateModel(draft), this.#kind);
    const bench = 'refused' in opened ? null : opened;
    this.#bench = { key, bench };
    return bench;
  }
}

function count(counts: Map<FaultName, number>, name: FaultName): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** The arbitrary of the batches with so many operations. */
function batchesOf(operations: number): fc.Arbitrary<BatchDraft> {
  const several = fc.array(operationDrafts, { minLength: 1, maxLength: operations, size: 'max' });
  return fc.tuple(several, modelDrafts);
}

/** The seed of one batch of a run. */
export function batchSeed(seed: number, index: number): number {
  return hash(`${seed}/${index}`) | 0;
}

/** The batch of a seed, or the smaller one at a path. */
export function batchAt(seed: number, operations: number, path = '0'): BatchDraft {
  const [draft] = fc.sample(batchesOf(operations), {
    seed,
    path,
    numRuns: 1,
    unbiased: true,
  } as never);
  if (draft === undefined) throw new Error(`no batch at seed ${seed}, path ${path}`);
  return draft;
}

/** The smallest batch found in which the same fault shows, and the path to it. */
export async function shrinkFault(
  runner: BatchRunner,
  seed: number,
  operations: number,
  signature: string,
  milliseconds: number,
): Promise<{ readonly fault: Fault; readonly path: string } | null> {
  let smallest: Fault | null = null;
  const property = fc.asyncProperty(batchesOf(operations), async (draft) => {
    const fault = (await runner.run(draft))?.find((one) => one.signature === signature);
    if (fault === undefined) return true;
    smallest = fault;
    return false;
  });
  const { counterexamplePath } = await fc.check(property, {
    seed,
    numRuns: 1,
    unbiased: true,
    interruptAfterTimeLimit: milliseconds,
  } as never);
  return smallest === null ? null : { fault: smallest, path: counterexamplePath ?? '0' };
}

function signatureOf({ differences, answer }: Comparison): string {
  const [difference = ''] = differences;
  const [cause = ''] = answer.causes ?? [];
  return `${kindOf(difference)} / ${(cause.split('\n')[0] ?? '')
    .replace(/"[^"]*"/g, '…')
    .replace(/\w*\d\w*/g, '#')
    .slice(0, 120)}`;
}

function kindOf(difference: string): string {
  for (const kind of [
    'has the keys',
    'is null, not',
    ', not null',
    'error has no path',
    'where nothing fails',
    'no error explains',
    'which did not fail',
    'mutations that ran',
  ]) {
    if (difference.includes(kind)) return kind;
  }
  return 'another value';
}

import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Construct } from './constructNames.js';
import type { RunResult } from './differentialRun.js';
import type { FaultName } from './knownFaults.js';

/** What the process of a part tells. */
export type PartMessage =
  | { readonly kind: 'progress'; readonly operations: number; readonly differences: number }
  | { readonly kind: 'found'; readonly signature: string; readonly report: string }
  | { readonly kind: 'result'; readonly result: PartResult };

/** What a part of a run has found, as a message carries it. */
export interface PartResult
  extends Omit<RunResult, 'counts' | 'avoided' | 'explained' | 'missing'> {
  readonly counts: readonly (readonly [Construct, number])[];
  readonly avoided: readonly (readonly [FaultName, number])[];
  readonly explained: readonly (readonly [FaultName, number])[];
  /** How often each kind of difference came. */
  readonly signatures: readonly (readonly [string, number])[];
}

interface ParallelOptions {
  readonly parts: number;
  readonly args: readonly string[];
  onProgress(facts: { readonly operations: number; readonly differences: number }): void;
  onFound(report: string): void;
}

/** Runs parts of a run in processes of this script and adds up what they have found. */
export async function runParts({
  parts,
  args,
  onProgress,
  onFound,
}: ParallelOptions): Promise<PartResult> {
  const progress = Array.from({ length: parts }, () => ({ operations: 0, differences: 0 }));
  const told = new Set<string>();
  const results = await Promise.all(
    progress.map(async (_, part) => {
      const child = fork(process.argv[1] ?? '', [...args, '--part', `${part}/${parts}`]);
      let found: PartResult | null = null;
      child.on('message', (message: PartMessage) => {
        if (message.kind === 'result') found = message.result;
        else if (message.kind === 'progress') {
          progress[part] = message;
          onProgress({
            operations: sum(progress.map(({ operations }) => operations)),
            differences: sum(progress.map(({ differences }) => differences)),
          });
        } else if (!told.has(message.signature)) {
          told.add(message.signature);
          onFound(message.report);
        }
      });
      await once(child, 'exit');
      if (found === null) throw new Error(`part ${part} of the run ended without a result`);
      return found as PartResult;
    }),
  );
  return {
    operations: sum(results.map(({ operations }) => operations)),
    differences: sum(results.map(({ differences }) => differences)),
    supergraphs: sum(results.map(({ supergraphs }) => supergraphs)),
    refused: sum(results.map(({ refused }) => refused)),
    counts: summed(results.map(({ counts }) => counts)),
    avoided: summed(results.map(({ avoided }) => avoided)),
    explained: summed(results.map(({ explained }) => explained)),
    signatures: summed(results.map(({ signatures }) => signatures)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function summed<Name>(
  lists: readonly (readonly (readonly [Name, number])[])[],
): (readonly [Name, number])[] {
  const totals = new Map<Name, number>();
  for (const [name, times] of lists.flat()) totals.set(name, (totals.get(name) ?? 0) + times);
  return [...totals];
}

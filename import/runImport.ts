import type { ImportFormat } from './format.js';
import { openInput } from './reading/openInput.js';
import { readRows } from './reading/readRows.js';
import { createRelationCheck, type DanglingRelations } from './run/danglingRelations.js';
import type { ImportStores } from './run/importStores.js';
import { createJudge, type Verdict } from './run/judgeRows.js';
import { openMapper } from './run/openMapper.js';
import { createRefusalsFile } from './run/refusalsFile.js';
import { registerPlatform } from './run/registerPlatform.js';
import { saveBatch } from './run/saveBatch.js';

/** What a run has done so far: `read` is always the sum of added, changed, unchanged and refused. */
export interface ImportCounts {
  read: number;
  added: number;
  changed: number;
  unchanged: number;
  refused: number;
  /** Values left out of records that are sound without them. */
  setAside: number;
  institutionsCreated: number;
}

/** How far a run has come in its file. */
export interface ImportProgress {
  readonly counts: Readonly<ImportCounts>;
  /** Bytes on disk: of a packed file the packed ones. */
  readonly bytesRead: number;
  readonly totalBytes: number;
}

/** What a run did. */
export interface ImportResult extends Readonly<ImportCounts> {
  readonly dangling: DanglingRelations;
  /** The list of what was refused or set aside; null when nothing was. */
  readonly refusedFile: string | null;
  /** Why the file could not be read to its end; null when it was. */
  readonly failure: string | null;
  /** True when the run was stopped before the end of the file. */
  readonly stopped: boolean;
  readonly seconds: number;
  /** The most memory the process has held so far. */
  readonly peakMemoryBytes: number;
}

/** What to import, from where and into what. */
export interface ImportOptions {
  readonly stores: ImportStores;
  readonly format: ImportFormat;
  readonly file: string;
  /** Files of the format's companions, by name. */
  readonly companions?: Readonly<Record<string, string>>;
  /** Code of the platform the records come from; added to the platforms unless the hub knows it. */
  readonly platform: string;
  /** Name of the platform if it is new; its code without one. */
  readonly platformName?: string | undefined;
  /** Where the list of refusals goes. */
  readonly refusedFile: string;
  readonly now?: () => Date;
  readonly batchSize?: number;
  /** Stops the run after the batch being written. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

const BATCH_SIZE = 500;

/**
 * Imports a file. Importing it again changes nothing; a run that was stopped or killed is made good by running it
 * again. Throws an InputError when there is nothing to import at all.
 */
export async function runImport(options: ImportOptions): Promise<ImportResult> {
  const { stores, format, file, platform, companions = {}, platformName, signal } = options;
  const { now = () => new Date(), batchSize = BATCH_SIZE, onProgress } = options;
  const startedAt = performance.now();
  const { licence } = format;
  const input = await openInput(file);
  const mapRow = await openMapper({ format, file, platform, companions });
  await registerPlatform(
    stores.platforms,
    { code: platform, name: platformName ?? null, licence },
    now(),
  );

  const counts = noCounts();
  const refusals = createRefusalsFile(options.refusedFile);
  const relations = createRelationCheck(stores.institutions);
  const judge = createJudge(mapRow, now);
  let refusedFile: string | null = null;
  let stopped = false;
  try {
    // Rows count with their batch: a run that is stopped has read what it has dealt with.
    for await (const batch of inBatches(readRows(input, format.syntax), batchSize)) {
      stopped = signal?.aborted === true;
      if (stopped) break;
      const verdicts = batch.map(judge);
      const pending = verdicts.flatMap((row) => (row.status === 'save' ? [row.pending] : []));
      const saved = await saveBatch(stores, pending, { platform, licence }, now());
      count(counts, verdicts, saved);
      for (const { row } of pending) relations.add(row.content);
      for (const verdict of verdicts) {
        if (verdict.status === 'refused') refusals.add(verdict.line, 'refused', verdict.problems);
        refusals.add(verdict.line, 'set aside', verdict.setAside);
      }
      await refusals.flush();
      onProgress?.({ counts, bytesRead: input.bytesRead(), totalBytes: input.totalBytes });
    }
  } finally {
    refusedFile = await refusals.close();
  }
  return {
    ...counts,
    dangling: await relations.dangling(),
    refusedFile,
    failure: input.failure(),
    stopped,
    seconds: (performance.now() - startedAt) / 1000,
    peakMemoryBytes: process.resourceUsage().maxRSS * 1024,
  };
}

function noCounts(): ImportCounts {
  return {
    read: 0,
    added: 0,
    changed: 0,
    unchanged: 0,
    refused: 0,
    setAside: 0,
    institutionsCreated: 0,
  };
}

function count(
  counts: ImportCounts,
  verdicts: readonly Verdict[],
  saved: Pick<ImportCounts, 'added' | 'changed' | 'unchanged' | 'institutionsCreated'>,
): void {
  const inStatus = (status: Verdict['status']) =>
    verdicts.filter((verdict) => verdict.status === status).length;
  counts.read += verdicts.length;
  counts.added += saved.added;
  counts.changed += saved.changed;
  counts.unchanged += saved.unchanged + inStatus('repeated');
  counts.refused += inStatus('refused');
  counts.setAside += verdicts.reduce((sum, { setAside }) => sum + setAside.length, 0);
  counts.institutionsCreated += saved.institutionsCreated;
}

async function* inBatches<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

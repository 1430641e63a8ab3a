import { type FileHandle, mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Problem } from '../format.js';

/** Whether a whole row was refused, or only a value of it left out. */
export type RefusalKind = 'refused' | 'set aside';

/** The list of what an import did not take over, as a table for a spreadsheet. */
export interface RefusalsFile {
  /** Adds one line for each problem of a row. */
  add(line: number, kind: RefusalKind, problems: readonly Problem[]): void;
  /** Writes what was added; creates the file with the first of it. */
  flush(): Promise<void>;
  /** Closes the file; gives its path, or null when there was nothing to write. */
  close(): Promise<string | null>;
}

const HEADER = ['line', 'kind', 'field', 'value', 'reason'];
const LONGEST_VALUE = 500;

/** The refusals of a run, in `file`; nothing is created as long as nothing is refused. */
export function createRefusalsFile(file: string): RefusalsFile {
  let handle: FileHandle | null = null;
  let rows: string[][] = [];

  async function flush(): Promise<void> {
    if (rows.length === 0) return;
    const isNew = handle === null;
    handle ??= await create(file);
    // Values come from elsewhere: one that begins like a formula must not become one in a spreadsheet.
    const text = stringify(isNew ? [HEADER, ...rows] : rows, { escape_formulas: true });
    rows = [];
    await handle.appendFile(text);
  }

  return {
    add(line, kind, problems) {
      for (const { field, value, reason } of problems) {
        rows.push([String(line), kind, field, shortened(value), reason]);
      }
    },
    flush,
    async close() {
      await flush();
      await handle?.close();
      return handle === null ? null : file;
    },
  };
}

async function create(file: string): Promise<FileHandle> {
  await mkdir(path.dirname(file), { recursive: true });
  return open(file, 'w');
}

function shortened(value: string): string {
  return value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE)}…`;
}

import type { Source } from '../portalFile/source.js';
import type { Table } from './table.js';

/** What reading a source may use. */
export interface Reading {
  /** The folder of portal.json, which files are named from. */
  readonly folder: string;
  /** Where secrets and addresses stand. */
  readonly environment: NodeJS.ProcessEnv;
  /** Stops the reading. */
  readonly signal: AbortSignal;
  /** Before each further attempt at an API that is busy or away, in milliseconds; the usual ones without it. */
  readonly pauses?: readonly number[];
}

/**
 * Opens a source: its columns are known then, and its rows come as they are asked for. Throws a CommandFailure that
 * names the file, address, column or variable at fault and what would be right, never a secret. Read the rows to their
 * end, or leave the loop: either way the file or the connection is closed.
 */
export async function openSource(source: Source, reading: Reading): Promise<Table> {
  reading.signal.throwIfAborted();
  switch (source.type) {
    case 'csv':
      return (await import('./openCsv.js')).openCsv(source, reading);
    case 'xlsx':
      return (await import('./openXlsx.js')).openXlsx(source, reading);
    case 'rest':
      return (await import('./openRest.js')).openRest(source, reading);
    case 'postgres':
      return (await import('./openPostgres.js')).openPostgres(source, reading);
  }
}

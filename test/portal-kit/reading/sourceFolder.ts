import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Source } from '../../../portal-kit/portalFile/source.js';
import { openSource } from '../../../portal-kit/reading/openSource.js';
import type { BadRow, Row } from '../../../portal-kit/reading/table.js';

/** A folder with files of a source. */
export interface SourceFolder {
  readonly path: string;
  write(name: string, content: string | Uint8Array): Promise<string>;
  remove(): Promise<void>;
}

/** Makes an empty folder for files of sources. */
export async function aSourceFolder(): Promise<SourceFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tten-source-'));
  return {
    path: folder,
    async write(name, content) {
      const file = path.join(folder, name);
      await writeFile(file, content);
      return file;
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Opens a source and reads it to its end. */
export async function readAll(
  source: unknown,
  folder: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<{ columns: readonly string[]; rows: (Row | BadRow)[] }> {
  const { signal } = new AbortController();
  const table = await openSource(Source.parse(source), {
    ...{ folder, environment, signal },
    pauses: [1, 2],
  });
  const rows: (Row | BadRow)[] = [];
  for await (const row of table.rows) rows.push(row);
  return { columns: table.columns, rows };
}

/** The cells of a row as an object, or its problem. */
export function plain(row: Row | BadRow | undefined): unknown {
  if (row === undefined) return undefined;
  return 'problem' in row ? row : { place: row.place, ...Object.fromEntries(row.cells) };
}

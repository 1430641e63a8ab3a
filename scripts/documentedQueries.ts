import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { packageRoot } from '../gateway/packageRoot.js';

/** A query of docs/queries. */
export interface DocumentedQuery {
  /** File name without number and ending, for example find-technologies. */
  readonly id: string;
  readonly query: string;
}

/** Reads the documented queries, in the order of their numbers. */
export async function readDocumentedQueries(): Promise<readonly DocumentedQuery[]> {
  const folder = path.join(packageRoot(), 'docs', 'queries');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    files.map(async (file) => ({
      id: file.replace(/^\d+-|\.graphql$/g, ''),
      query: await readFile(path.join(folder, file), 'utf8'),
    })),
  );
}

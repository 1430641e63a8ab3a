import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReadPortalFile } from '../portalFile/readPortalFile.js';

/** The files a portal is read from: its portal.json, and its sources that are files. */
export function filesOf({ path: own, folder, file }: ReadPortalFile): readonly string[] {
  const sources = file.listings.flatMap(({ source }) =>
    'file' in source ? [path.resolve(folder, source.file)] : [],
  );
  return [own, ...new Set(sources)];
}

/** A text that differs when one of the files was written, replaced, or has come or gone. */
export async function fileTimes(files: readonly string[]): Promise<string> {
  const facts = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`,
        () => 'absent',
      ),
    ),
  );
  return facts.join('\n');
}

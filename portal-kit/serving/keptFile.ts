import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { badInput } from '../CommandFailure.js';
import { systemCode } from '../schemaFile.js';

/** The folder beside portal.json for what `tten serve` keeps. */
export const KEPT_FOLDER = '.tten';

const PART_CHARACTERS = 65_536;

/**
 * Writes a file beside portal.json part by part, and puts it in its place at once, so that nobody ever finds half of it;
 * gives its path from there.
 */
export async function writeKept(
  folder: string,
  file: string,
  lines: Iterable<string>,
): Promise<string> {
  const kept = path.join(folder, KEPT_FOLDER);
  const draft = path.join(kept, `${file}.${randomUUID()}.tmp`);
  try {
    await mkdir(kept, { recursive: true });
    await writeLines(draft, lines);
    await rename(draft, path.join(kept, file));
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw notWritten(file, cause);
  }
  return path.join(KEPT_FOLDER, file);
}

/** The failure for a file that the system does not let be written. */
export function notWritten(file: string, cause: unknown): Error {
  return badInput(
    `${path.join(KEPT_FOLDER, file)} cannot be written (${systemCode(cause)}): this user writes into the folder of portal.json`,
    cause,
  );
}

async function writeLines(file: string, lines: Iterable<string>): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    let part = '';
    for (const line of lines) {
      part += line;
      if (part.length < PART_CHARACTERS) continue;
      await handle.appendFile(part);
      part = '';
    }
    await handle.appendFile(part);
    // Else a machine that loses its power could find the new name with nothing in it.
    await handle.sync();
  } finally {
    await handle.close();
  }
}

import { randomUUID } from 'node:crypto';
import { link, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { badInput } from '../CommandFailure.js';
import { isAbsentFile, systemCode } from '../schemaFile.js';

/** A file to write. */
export interface NewFile {
  /** As the user would write it, relative to the folder. */
  readonly name: string;
  readonly text: string;
}

/** What writing is told. */
export interface Writing {
  readonly folder: string;
  /** Whether files that are there already are replaced. */
  readonly force: boolean;
}

/** Writes files that are not there yet, each at once and none when one of them exists, unless they may be replaced. */
export async function writeNewFiles(files: readonly NewFile[], { folder, force }: Writing) {
  const placed = files.map((file) => ({ ...file, place: path.resolve(folder, file.name) }));
  for (const { name, place } of force ? [] : placed) {
    if (await exists(place)) throw alreadyThere(name);
  }
  for (const { name, place, text } of placed) {
    const draft = `${place}.${randomUUID()}.tmp`;
    try {
      await mkdir(path.dirname(place), { recursive: true });
      await writeFile(draft, text);
      // A link is refused where something has come to be since it was looked for; a new name would take its place.
      await (force ? rename : link)(draft, place);
    } catch (cause) {
      if (systemCode(cause) === 'EEXIST') throw alreadyThere(name);
      throw badInput(`${name} cannot be written: ${systemCode(cause)}`, cause);
    } finally {
      await rm(draft, { force: true });
    }
  }
}

function alreadyThere(name: string): Error {
  return badInput(
    `${name} is there already: give another name with --out, or --force to replace it`,
  );
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (isAbsentFile(error)) return false;
    throw error;
  }
}

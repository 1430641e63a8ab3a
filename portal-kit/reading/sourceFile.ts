import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';
import { badInput } from '../CommandFailure.js';
import { isAbsentFile, systemCode } from '../schemaFile.js';

/** The path of a file that a source names, after a look whether it can be read and is of a size that can be. */
export async function sourceFile(name: string, folder: string, mostBytes: number): Promise<string> {
  const file = path.resolve(folder, name);
  const facts = await stat(file).catch((cause: unknown) => {
    throw isAbsentFile(cause)
      ? badInput(`${name}: there is no such file; "file" is relative to portal.json`, cause)
      : unreadable(name, cause);
  });
  if (!facts.isFile()) throw badInput(`${name} is not a file`);
  if (facts.size > mostBytes) {
    const most = Math.round(mostBytes / 1_000_000);
    throw badInput(`${name} is larger than ${most} MB: split it into several listings`);
  }
  await access(file, constants.R_OK).catch((cause: unknown) => {
    throw unreadable(name, cause);
  });
  return file;
}

/** The failure for a file that the system does not let be read. */
export function unreadable(name: string, cause: unknown): Error {
  return badInput(
    `${name} cannot be read (${systemCode(cause)}): see to it that this user may read it`,
    cause,
  );
}

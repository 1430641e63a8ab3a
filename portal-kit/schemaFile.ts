import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SDL_LIMITS } from '../schema/limits.js';
import { badInput } from './CommandFailure.js';

/** A schema and where it was read. */
export interface SchemaFile {
  /** The path as the user wrote it, for reports. */
  readonly name: string;
  readonly path: string;
  readonly sdl: string;
  /** True for a schema that is made of another file, which is the one to change. */
  readonly isMade: boolean;
}

/** A file this large is no schema, so it is not even read. */
const READABLE_BYTES = 50 * SDL_LIMITS.bytes;

/** Reads a schema; a file that cannot be read or is no text is bad input. */
export async function readSchemaFile(name: string, folder: string): Promise<SchemaFile> {
  const file = path.resolve(folder, name);
  return { name, path: file, sdl: await readText(file, name), isMade: false };
}

/** Reads a text file in UTF-8 that the user named. */
export async function readText(file: string, name: string): Promise<string> {
  const facts = await stat(file).catch((error: unknown) => {
    throw isAbsentFile(error)
      ? badInput(`${name}: there is no such file`, error)
      : badInput(`${name} cannot be read: ${systemCode(error)}`, error);
  });
  if (!facts.isFile()) throw badInput(`${name} is not a file`);
  if (facts.size > READABLE_BYTES) {
    throw badInput(`${name} has ${facts.size.toLocaleString('en')} bytes: that is no schema`);
  }
  const bytes = await readFile(file).catch((error: unknown) => {
    throw badInput(`${name} cannot be read: ${systemCode(error)}`, error);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw badInput(`${name} is not text in UTF-8: save it in that encoding`, error);
  }
}

/** Replaces a file at once, so that no reader and no interruption ever finds half of it. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    const { mode } = await stat(file);
    await writeFile(draft, text, { mode });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw badInput(`${path.basename(file)} cannot be written: ${systemCode(error)}`, error);
  }
}

/** Whether reading failed because nothing is there. */
export function isAbsentFile(error: unknown): boolean {
  return systemCode(error) === 'ENOENT';
}

/** What the system calls a failure, for example EACCES. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : 'unknown error';
}

import { readFile } from 'node:fs/promises';
import { ConfigError } from '../config.js';
import { ManifestError, parseManifest, type RegisteredOperations } from './parseManifest.js';

/** Reads the operations that an operator has registered; without a file there are none. */
export async function readManifest(file: string | null): Promise<RegisteredOperations> {
  if (file === null) return new Map();
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    // What node:fs rejects with has a code.
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(
      `OPERATION_MANIFEST: ${file} cannot be read (${code}); name the file of the manifest, or nothing`,
    );
  }
  try {
    return parseManifest(text);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    throw new ConfigError(`OPERATION_MANIFEST: ${file}: ${error.message}`);
  }
}

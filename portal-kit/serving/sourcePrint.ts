import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ReadPortalFile } from '../portalFile/readPortalFile.js';
import { filesOf } from './fileTimes.js';

/**
 * Fingerprint of all that a portal is read from; null when something of it is not a file, or cannot be read, so that only
 * a reading tells.
 */
export async function sourcePrint(
  portal: ReadPortalFile,
  signal: AbortSignal,
): Promise<string | null> {
  if (portal.file.listings.some(({ source }) => !('file' in source))) return null;
  const hash = createHash('sha256');
  try {
    for (const file of filesOf(portal)) {
      const content = createHash('sha256');
      for await (const part of createReadStream(file, { signal })) content.update(part);
      hash.update(content.digest());
    }
  } catch {
    // The reading meets the same, and says what it is.
    return null;
  }
  return hash.digest('base64url');
}

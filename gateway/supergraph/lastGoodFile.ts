import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const LastGood = z.object({
  revision: z.number().int().positive(),
  bundledHash: z.string(),
  supergraphSdl: z.string().min(1),
});

/** The supergraph a hub last served from the registry. */
export type LastGoodSupergraph = Readonly<z.infer<typeof LastGood>>;

/** Keeps the last good supergraph on disk, for a start without the registry. */
export interface LastGoodFile {
  /** Null when there is none; throws when there is one that cannot be read. */
  read(): Promise<LastGoodSupergraph | null>;
  write(supergraph: LastGoodSupergraph): Promise<void>;
}

/** Names the file in a data directory; reads and writes nothing yet. */
export function openLastGoodFile(dataDir: string): LastGoodFile {
  const file = path.join(dataDir, 'last-good-supergraph.json');
  return {
    async read() {
      const text = await readFile(file, 'utf8').catch((error: unknown) => {
        if (isMissing(error)) return null;
        throw error;
      });
      return text === null ? null : LastGood.parse(JSON.parse(text));
    },
    async write(supergraph) {
      await mkdir(dataDir, { recursive: true });
      // Renamed when whole and on the disk: a reader finds the old file or the new one, also after a power cut.
      const draft = `${file}.${randomUUID()}`;
      try {
        const handle = await open(draft, 'wx', 0o600);
        try {
          await handle.writeFile(JSON.stringify(supergraph));
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(draft, file);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
  };
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

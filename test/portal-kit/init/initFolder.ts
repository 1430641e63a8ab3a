import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageRoot } from '../../../gateway/packageRoot.js';
import type { Person } from '../../../portal-kit/init/ask/person.js';
import { runTten } from '../../../portal-kit/program.js';

/** Lists as ministries keep them. */
export const FIXTURES = path.join(packageRoot(), 'test/fixtures/portalKit');

/** How a command ended, and what it said. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of a ministry's team. */
export interface InitFolder {
  readonly path: string;
  /** Puts a list of the fixtures here. */
  take(name: string): Promise<void>;
  write(name: string, content: string | Uint8Array): Promise<void>;
  read(name: string): Promise<string>;
  names(): Promise<readonly string[]>;
  /** Everything that stands in its files. */
  everything(): Promise<string>;
  /** Runs tten in this process; `person` answers, without one nobody is there. */
  tten(
    args: readonly string[],
    surroundings?: { environment?: NodeJS.ProcessEnv; person?: Person },
  ): Promise<Said>;
  remove(): Promise<void>;
}

/** Makes an empty folder. */
export async function anInitFolder(): Promise<InitFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tten-init-'));
  const place = (name: string) => path.join(folder, name);
  return {
    path: folder,
    take: (name) => cp(path.join(FIXTURES, name), place(name)),
    write: (name, content) => writeFile(place(name), content),
    read: (name) => readFile(place(name), 'utf8'),
    names: () => readdir(folder),
    async everything() {
      const files = await readdir(folder, { recursive: true, withFileTypes: true });
      const texts = files
        .filter((file) => file.isFile())
        .map((file) => readFile(path.join(file.parentPath, file.name), 'utf8'));
      return (await Promise.all(texts)).join('\n');
    },
    async tten(args, { environment = {}, person } = {}) {
      let out = '';
      let err = '';
      const code = await runTten(
        args,
        {
          folder,
          environment,
          paint: (_style, text) => text,
          width: 120,
          fetch,
          person: person ?? null,
          showProgress: () => undefined,
          say: (line) => {
            out += `${line}\n`;
          },
          stopAsked: () => AbortSignal.abort(),
        },
        {
          out: (text) => {
            out += text;
          },
          err: (text) => {
            err += text;
          },
        },
      );
      return { code, out, err };
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { PACKAGE_VERSION } from '../packageVersion.js';

const KIT = '@tten/portal-kit';

const Dependencies = z.object({
  dependencies: z.record(z.string(), z.string()).optional(),
  devDependencies: z.record(z.string(), z.string()).optional(),
});

/**
 * What a package.json in `folder` has to say to depend on this kit: the file it was installed from, or the folder it
 * lies in. The kit is handed over as a file and is in no registry.
 */
export async function kitDependency(folder: string): Promise<string> {
  const here = await ownFolder();
  // An absolute path may name a link, as folders for temporary files do on some systems.
  const target = await realpath(path.dirname(folder)).then(
    (parent) => path.join(parent, path.basename(folder)),
    () => folder,
  );
  const modules = `${path.sep}node_modules${path.sep}`;
  const at = here.indexOf(modules);
  if (at === -1) return `file:${posix(path.relative(target, here))}`;
  const owner = here.slice(0, at);
  const { dependencies, devDependencies } = await readDependencies(owner);
  const given = dependencies?.[KIT] ?? devDependencies?.[KIT] ?? PACKAGE_VERSION;
  const [, file] = /^file:(.*)$/.exec(given) ?? [];
  return file === undefined
    ? given
    : `file:${posix(path.relative(target, path.resolve(owner, file)))}`;
}

/** The folder of this kit, built or not. */
async function ownFolder(): Promise<string> {
  for (let folder = path.dirname(fileURLToPath(import.meta.url)); ; folder = path.dirname(folder)) {
    const text = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => null);
    if (text !== null && JSON.parse(text).name === KIT) return realpath(folder);
    if (folder === path.dirname(folder)) throw new Error(`${KIT} does not find its own folder`);
  }
}

async function readDependencies(folder: string): Promise<z.output<typeof Dependencies>> {
  try {
    return Dependencies.parse(
      JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')),
    );
  } catch {
    // Installed without a package.json, as with `npm install --global`.
    return {};
  }
}

const posix = (file: string) => file.split(path.sep).join('/');

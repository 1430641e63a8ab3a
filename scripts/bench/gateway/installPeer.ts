import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../../gateway/packageRoot.js';

/** What is installed for the bench alone, each in a folder of its own. */
export type PeerName = 'apollo' | 'hive' | 'mercurius' | 'graphql-jit' | 'autocannon';

/** A peer in its folder, or why it is not there. */
export type InstalledPeer =
  | { readonly status: 'installed'; readonly folder: string }
  | { readonly status: 'absent'; readonly reason: string };

const run = promisify(execFile);
const INSTALL_MS = 600_000;
const MARK = 'installed.sha256';

/** Installs a peer by its pinned versions, once; what is there already is not touched. */
export async function installPeer(
  name: PeerName,
  cacheFolder: string,
  say: (line: string) => void,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<InstalledPeer> {
  const source = path.join(packageRoot(), 'scripts', 'bench', 'gateway', 'peers', name);
  const folder = path.join(cacheFolder, name);
  await mkdir(folder, { recursive: true });
  await cp(source, folder, { recursive: true });
  const manifest = await readFile(path.join(source, 'package.json'));
  const hash = createHash('sha256').update(manifest).digest('hex');
  const mark = path.join(folder, MARK);
  if ((await readFile(mark, 'utf8').catch(() => '')) === hash)
    return { status: 'installed', folder };
  say(`installing ${name} into ${folder}`);
  const log = path.join(folder, 'install.log');
  try {
    const options = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel', 'error'];
    const { stdout, stderr } = await run('npm', ['install', '--prefix', folder, ...options], {
      cwd: folder,
      env: environment,
      timeout: INSTALL_MS,
    });
    await writeFile(log, stdout + stderr);
    await writeFile(mark, hash);
    return { status: 'installed', folder };
  } catch (error) {
    await writeFile(log, String(error));
    return { status: 'absent', reason: `npm could not install it; see ${path.relative('', log)}` };
  }
}

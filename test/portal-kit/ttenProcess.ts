import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageRoot } from '../../gateway/packageRoot.js';

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of a portal's team, with the example in it. */
export interface PortalFolder {
  readonly path: string;
  /** Runs the built command in the folder, with nothing of this process's settings. */
  tten(args: readonly string[], environment?: Record<string, string>): Promise<Ended>;
  remove(): Promise<void>;
}

const kit = path.join(packageRoot(), 'portal-kit');

/** Copies the example into a folder of its own. */
export async function aPortalFolder(): Promise<PortalFolder> {
  if (!existsSync(path.join(kit, 'dist'))) {
    throw new Error('the portal kit is not built: npm run build -w portal-kit');
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'tten-portal-'));
  await cp(path.join(kit, 'examples/techmart'), folder, { recursive: true });
  return {
    path: folder,
    tten: (args, environment = {}) =>
      runNode([path.join(kit, 'bin/tten.js'), ...args], folder, environment),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Runs Node.js in a folder to its end, with a pipe for what it prints. */
export function runNode(
  args: readonly string[],
  folder: string,
  environment: Record<string, string> = {},
): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH, HOME, TERM: 'xterm-256color', ...environment },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../gateway/packageRoot.js';

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts a script as its `npm run` does, built, over the database of a data directory. */
export function startBuiltScript(
  name: string,
  args: readonly string[],
  environment: Record<string, string>,
): Running {
  const script = path.join(packageRoot(), 'dist', 'scripts', `${name}.js`);
  if (!existsSync(script)) throw new Error('the scripts are not built: npm run build:server');
  const child = spawn(process.execPath, [script, ...args], {
    cwd: packageRoot(),
    env: { ...process.env, MONGODB_URI: '', ...environment },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { child, ended };
}

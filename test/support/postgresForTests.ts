import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../gateway/packageRoot.js';

/** A real PostgreSQL on loopback. */
export interface PostgresForTests {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL that has run `sql`. */
export async function startPostgres(sql: string): Promise<PostgresForTests> {
  const script = path.join(packageRoot(), 'test/support/postgresProcess.js');
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  child.stdin.write(`${JSON.stringify(sql)}\n`);
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    closed.then(() => ['']),
  ]);
  const port = Number(line[0]);
  if (!(port > 0)) throw new Error('the PostgreSQL for tests did not start');
  return {
    port,
    async stop() {
      child.stdin.end();
      await closed;
    },
  };
}

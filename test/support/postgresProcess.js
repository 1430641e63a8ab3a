// A PostgreSQL of its own process, since Jest cannot load its WebAssembly: runs the SQL it reads from its input, listens,
// prints its port, and ends when its input ends.
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const database = await PGlite.create();
const { value: sql } = await lines.next();
await database.exec(JSON.parse(sql));
const port = await freePort();
const server = new PGLiteSocketServer({
  db: database,
  port,
  host: '127.0.0.1',
  maxConnections: 10,
});
await server.start();
process.stdout.write(`${port}\n`);
await lines.next();
process.exit();

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port: free } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return free;
}

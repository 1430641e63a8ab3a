// Makes load with undici, where autocannon is not installed: each line of standard input is a job, each line of
// standard output what came of it.
import { createInterface } from 'node:readline';
import { Client } from 'undici';
import type { LoadJob, LoadMade } from './LoadGenerator.js';

const headers = { 'content-type': 'application/json' };

async function run({ url, bodies, clients, requests }: LoadJob): Promise<LoadMade> {
  const { origin, pathname: path } = new URL(url);
  const latencies: number[] = [];
  let failures = 0;
  let asked = 0;
  const startedAt = performance.now();
  const client = async () => {
    const connection = new Client(origin, { pipelining: 1 });
    while (asked < requests) {
      const body = bodies[asked % bodies.length] ?? '';
      asked += 1;
      const askedAt = performance.now();
      const answer = await connection.request({ method: 'POST', path, headers, body });
      const text = await answer.body.text();
      latencies.push(Math.round((performance.now() - askedAt) * 1000) / 1000);
      if (answer.statusCode !== 200 || text.includes('"errors":[')) failures += 1;
    }
    await connection.close();
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { seconds: (performance.now() - startedAt) / 1000, latencies, failures };
}

for await (const line of createInterface({ input: process.stdin })) {
  // The bench that started this process writes nothing else.
  const made = await run(JSON.parse(line) as LoadJob);
  process.stdout.write(`${JSON.stringify(made)}\n`);
}

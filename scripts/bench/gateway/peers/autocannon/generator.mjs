// Makes load with autocannon: each line of standard input is a job, each line of standard output what came of it.
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';

const TIMEOUT_SECONDS = 120;

function run({ url, bodies, clients, requests }) {
  // Each client asks for pages of its own.
  const share = Math.max(1, Math.floor(bodies.length / clients));
  const latencies = [];
  let failures = 0;
  let clientsSoFar = 0;
  let startedAt = Number.POSITIVE_INFINITY;
  let endedAt = 0;
  return new Promise((resolve, reject) => {
    const load = autocannon(
      {
        url,
        connections: clients,
        amount: requests,
        timeout: TIMEOUT_SECONDS,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: bodies[0],
        setupClient(client) {
          const first = clientsSoFar * share;
          clientsSoFar += 1;
          const own = Array.from({ length: share }, (_, n) => bodies[(first + n) % bodies.length]);
          client.setRequests(own.map((body) => ({ body })));
          client.on('body', (bytes) => {
            if (bytes.includes('"errors":[')) failures += 1;
          });
        },
      },
      (error, result) => {
        if (error) return reject(error);
        failures += result.errors + result.non2xx;
        resolve({ seconds: (endedAt - startedAt) / 1000, latencies, failures });
      },
    );
    load.on('response', (_client, _status, _bytes, milliseconds) => {
      endedAt = performance.now();
      startedAt = Math.min(startedAt, endedAt - milliseconds);
      latencies.push(Math.round(milliseconds * 1000) / 1000);
    });
  });
}

for await (const line of createInterface({ input: process.stdin })) {
  const result = await run(JSON.parse(line));
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

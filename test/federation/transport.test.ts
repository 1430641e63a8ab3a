import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anInstitution } from '../builders/anInstitution.js';
import { startTestHub, type TestHub } from '../support/testHub.js';

const LONG = '{ institutions(first: 100) { nodes { id name } } }';
const SHORT = '{ institutions(first: 1) { nodes { id } } }';

let hub: TestHub;
let url: string;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

beforeAll(async () => {
  hub = await startTestHub();
  const institutions = Array.from({ length: 100 }, () => anInstitution());
  await hub.stores.institutions.institutions.save(institutions, new Date());
  url = await hub.app.listen({ host: '127.0.0.1', port: 0 });
}, 60_000);

afterAll(async () => {
  agent.destroy();
  await hub.stop();
});

async function ask(query: string, headers: Record<string, string> = {}) {
  const request = get(`${url}/graphql?query=${encodeURIComponent(query)}`, { agent, headers });
  // The one event of a request that is not an error.
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const body = await buffer(response);
  const { statusCode: status, headers: answered } = response;
  return { status, headers: answered, body, isReused: request.reusedSocket };
}

describe('an answer', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is compressed with %s for a client that takes it', async (encoding, unpack) => {
    const plain = await ask(LONG);
    const packed = await ask(LONG, { 'accept-encoding': encoding });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers['vary']).toContain('accept-encoding');
    expect(packed.body.length).toBeLessThan(plain.body.length / 3);
    expect(unpack(packed.body).equals(plain.body)).toBe(true);
  });

  it('has a tag of its own in each encoding, and each of them is known again', async () => {
    const answers = [await ask(LONG), await ask(LONG, { 'accept-encoding': 'gzip' })];
    const tags = answers.map(({ headers }) => String(headers.etag));
    expect(tags[1]).toBe(tags[0]?.replace(/"$/, '-gzip"'));
    for (const tag of tags) {
      const again = await ask(LONG, { 'accept-encoding': 'gzip', 'if-none-match': tag });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    }
  });

  it('is sent as it is when it is short', async () => {
    const { headers, body } = await ask(SHORT, { 'accept-encoding': 'br, gzip' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(body.toString()).data.institutions.nodes).toHaveLength(1);
  });
});

describe('a connection', () => {
  it('is used for the next request, and kept longer than load balancers keep theirs', async () => {
    await ask(SHORT);
    const next = await ask(SHORT);
    expect(next.isReused).toBe(true);
    expect(next.headers['keep-alive']).toBe('timeout=75');
    expect(hub.app.server.headersTimeout).toBeGreaterThan(hub.app.server.keepAliveTimeout);
  });
});

it('does not unpack requests', async () => {
  const { gzipSync } = await import('node:zlib');
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: gzipSync(JSON.stringify({ query: SHORT })),
  });
  expect(response.status).toBe(400);
});

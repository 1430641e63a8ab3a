import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Pool } from 'undici';
import { postJson } from '../../../gateway/datasources/postJson.js';

let server: Server | undefined;
let pool: Pool | undefined;

afterEach(async () => {
  await pool?.destroy();
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
});

/** A pool of one connection to a server that answers so. */
async function serve(answer: RequestListener): Promise<Pool> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve);
  });
  const address = started.address();
  const port = typeof address === 'object' ? address?.port : 0;
  pool = new Pool(`http://127.0.0.1:${port}`, { connections: 1 });
  return pool;
}

const post = { path: '/graphql', headers: { 'content-type': 'application/json' }, body: '{"a":1}' };

describe('JSON that is posted', () => {
  it('arrives whole, and its answer as well', async () => {
    const parts = ['{"text":"', 'ünïcode ☃'.repeat(20_000), '"}'];
    const pool = await serve((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        response.statusCode = body === post.body && request.url === post.path ? 201 : 400;
        for (const part of parts) response.write(part);
        response.end();
      });
    });

    expect(await postJson(pool, { ...post, deadlineMs: 10_000 })).toEqual({
      statusCode: 201,
      json: JSON.parse(parts.join('')),
    });
  });

  it('is refused when the answer is no JSON, with the status', async () => {
    const pool = await serve((_request, response) => response.writeHead(502).end('<html>'));

    await expect(postJson(pool, { ...post, deadlineMs: 10_000 })).rejects.toThrow('HTTP 502');
  });

  it('waits until the deadline, also for a connection, which is free afterwards', async () => {
    let isSilent = true;
    const pool = await serve((_request, response) => {
      if (!isSilent) response.end('{}');
    });

    const both = [1, 2].map(() => postJson(pool, { ...post, deadlineMs: 50 }));
    for (const each of both) await expect(each).rejects.toThrow('no answer within 50 ms');

    isSilent = false;
    expect(await postJson(pool, { ...post, deadlineMs: 10_000 })).toEqual({
      statusCode: 200,
      json: {},
    });
  });

  it('is refused when nobody listens', async () => {
    pool = new Pool('http://127.0.0.1:9', { connections: 1 });

    await expect(postJson(pool, { ...post, deadlineMs: 10_000 })).rejects.toThrow('ECONNREFUSED');
  });
});

import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { aPortalFolder, type PortalFolder } from './ttenProcess.js';

let portal: PortalFolder;
beforeAll(async () => {
  portal = await aPortalFolder();
});
afterAll(() => portal.remove());

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const listening = createServer(listener);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  // A server on a TCP port has an address of this kind.
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
}

const publishTo = (hub: string, ...more: string[]) =>
  portal.tten(['publish', '--hub', hub, ...more], { TTEN_TOKEN: 'very-secret' });

describe('a hub that does not answer as a hub', () => {
  it('is named when nothing listens there, with 2', async () => {
    const hub = await serve(() => undefined);
    await new Promise((resolve) => server?.close(resolve));

    const { code, stderr } = await publishTo(hub);

    expect(stderr).toBe(`${hub} cannot be reached: nothing listens there\n`);
    expect(code).toBe(2);
  });

  it('is named when there is no such host, with 2', async () => {
    const { code, stderr } = await portal.tten(['check', '--hub', 'http://hub.invalid']);

    expect(stderr).toMatch(/^http:\/\/hub\.invalid cannot be reached: .+\n$/);
    expect(code).toBe(2);
  });

  it('is given up after the deadline, with 2', async () => {
    const hub = await serve(() => undefined);

    const { code, stderr } = await publishTo(hub, '--timeout', '0.3');

    expect(stderr).toBe(`${hub} did not answer within 0.3 s: try again, or raise --timeout\n`);
    expect(code).toBe(2);
  });

  it('is given up when it begins an answer and does not end it', async () => {
    const hub = await serve((_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.write('{');
    });

    expect((await publishTo(hub, '--timeout', '0.3')).code).toBe(2);
  });

  it('is doubted when it answers with a page, with 3', async () => {
    const hub = await serve((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<h1>Welcome</h1>');
    });

    const { code, stderr } = await publishTo(hub);

    expect(stderr).toBe(
      `${hub} answers in a way this version of tten does not understand: is it a hub, and of the same release?\n`,
    );
    expect(code).toBe(3);
  });

  it('is doubted when it answers something else in JSON, with 3', async () => {
    const hub = await serve((_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end('{"hello":"world"}');
    });

    const { code, stderr } = await publishTo(hub);

    expect(stderr).toContain('is it a hub');
    expect(code).toBe(3);
  });

  it('does not get the token when it sends it elsewhere', async () => {
    const seen: (string | undefined)[] = [];
    const hub = await serve(({ url, headers }, response) => {
      if (url === '/elsewhere') seen.push(headers.authorization);
      response.statusCode = 307;
      response.setHeader('location', '/elsewhere');
      response.end();
    });

    const { code } = await publishTo(hub);

    expect(seen).toEqual([]);
    expect(code).toBe(3);
  });

  it('is quoted without what could steer a terminal, and never with the token', async () => {
    const hub = await serve(({ headers }, response) => {
      response.statusCode = 403;
      response.setHeader('content-type', 'application/json');
      const message = `\u001b[2J not ${headers.authorization === undefined ? 'sent' : 'yours'}`;
      response.end(JSON.stringify({ error: { code: 'FORBIDDEN', message } }));
    });

    const { code, stdout, stderr } = await publishTo(hub);

    expect(stderr).toMatch(/answers: .\[2J not yours/);
    expect(`${stdout}${stderr}`).not.toContain('very-secret');
    expect(stderr).not.toContain('\u001b');
    expect(code).toBe(3);
  });
});

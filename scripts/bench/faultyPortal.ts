import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { benchPortalSdl } from './benchPortal.js';

const BLOCK = 'x'.repeat(100_000);

const json = (response: ServerResponse) => response.setHeader('content-type', 'application/json');

/** The ways in which a portal of the bench fails; each gets what would be the right answer. */
const FAULTS = {
  hanging: () => {},
  'error 500': (response) => {
    json(response).statusCode = 500;
    response.end('{"errors":[{"message":"broken"}]}');
  },
  html: (response) => response.setHeader('content-type', 'text/html').end('<html></html>'),
  truncated: (response, body) => {
    json(response).setHeader('content-length', body.length);
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  },
  '50 MB': (response) => {
    json(response).write('{"data":{"filler":"');
    let blocks = 500;
    const more = () => {
      while (!response.destroyed && blocks > 0) {
        blocks -= 1;
        if (!response.write(BLOCK)) return;
      }
      response.end('"}}');
    };
    response.on('drain', more);
    more();
  },
  'wrong types': (response, body) =>
    json(response).end(body.replace('"motto":"motto"', '"motto":{}')),
  trickle: (response, body) => {
    json(response);
    let at = 0;
    const timer = setInterval(() => response.write(body[at++] ?? ' '), 100);
    response.on('close', () => clearInterval(timer));
  },
  resetting: (response) => response.destroy(),
} satisfies Record<string, (response: ServerResponse, body: string) => unknown>;

/** A way in which a portal fails; down is that nothing listens. */
export type Fault = keyof typeof FAULTS | 'down';

/** Every fault, down first. */
export const ALL_FAULTS = ['down', ...Object.keys(FAULTS)] as readonly Fault[];

/** A portal on loopback that answers its motto until it is given a fault. */
export interface FaultyPortal {
  readonly code: string;
  readonly url: string;
  /** How many calls have arrived. */
  calls(): number;
  /** Fails from now on; null for a portal that is well. */
  setFault(fault: Fault | null): Promise<void>;
  stop(): Promise<void>;
}

/** Starts such a portal. */
export async function startFaultyPortal(code: string): Promise<FaultyPortal> {
  let fault: Fault | null = null;
  let calls = 0;
  const body = JSON.stringify({ data: { [code]: { motto: 'motto' } } });
  // What the hub asks before it takes the schema.
  const service = JSON.stringify({ data: { _service: { sdl: benchPortalSdl(code) } } });
  const sockets = new Set<Socket>();
  const server = createServer(async (request, response) => {
    calls += 1;
    const asked = await text(request).catch(() => '');
    if (fault !== null && fault !== 'down') FAULTS[fault](response, body);
    else json(response).end(asked.includes('_service') ? service : body);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const close = async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await listen(0);
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    code,
    url: `http://127.0.0.1:${port}/graphql`,
    calls: () => calls,
    async setFault(next) {
      if (next === 'down') await close();
      if (fault === 'down' && next === null) await listen(port);
      fault = next;
    },
    async stop() {
      if (fault !== 'down') await close();
    },
  };
}

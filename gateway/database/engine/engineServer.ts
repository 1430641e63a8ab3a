import { rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import type { Engine } from './loadEngine.js';
import { serveConnection } from './serveConnection.js';

export interface EngineServerOptions {
  engine: Engine;
  socketPath: string;
  /** How long after the last connection has closed `onIdle` is called. */
  lingerMs: number;
  onIdle: () => void;
  onError: (err: unknown) => void;
}

export interface EngineServer {
  connections(): number;
  /** Takes no more connections; at once, so that nobody slips in while the engine closes. */
  stopListening(): void;
  /** Ends the open connections after what was written to them. */
  endConnections(): void;
}

/** Serves an open engine, whose lock on the data directory makes this the only server of the socket. */
export async function startEngineServer(options: EngineServerOptions): Promise<EngineServer> {
  const { engine, socketPath, lingerMs, onIdle, onError } = options;
  const sockets = new Set<Socket>();
  let idle: NodeJS.Timeout;
  const server = createServer((socket) => {
    clearTimeout(idle);
    sockets.add(socket);
    socket.once('close', () => {
      sockets.delete(socket);
      if (sockets.size === 0 && server.listening) waitForUsers();
    });
    serveConnection(engine, socket, onError);
  });
  const waitForUsers = () => {
    idle = setTimeout(onIdle, lingerMs);
  };

  // A crash leaves the file behind; we hold the lock, so nobody listens on it.
  await rm(socketPath, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socketPath, resolve);
  });
  waitForUsers();
  return {
    connections: () => sockets.size,
    stopListening: () => {
      clearTimeout(idle);
      server.close();
    },
    endConnections: () => {
      for (const socket of sockets) socket.destroySoon();
    },
  };
}

/** Tells whether anybody accepts connections on a socket. */
export function isListening(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

import { connect, type Socket } from 'node:net';
import { serialize } from 'bson';
import { encodeRequest } from './wireMessage.js';

const ANSWER_TIMEOUT_MS = 5_000;

/**
 * Connects to a running engine; the open connection keeps it running. Gives nothing when no
 * engine answers: a socket left by a crash refuses, and one that is closing takes no ping.
 */
export function attachLease(socketPath: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(socketPath);
    const giveUp = () => {
      socket.destroy();
      resolve(undefined);
    };
    socket.on('error', giveUp);
    socket.once('close', giveUp);
    socket.setTimeout(ANSWER_TIMEOUT_MS, giveUp);
    socket.once('connect', () => {
      socket.write(encodeRequest(serialize({ ping: 1, $db: 'admin' })));
    });
    // Stays, so that the stream keeps flowing and its end is noticed.
    socket.on('data', () => {
      socket.setTimeout(0);
      socket.off('close', giveUp);
      socket.unref();
      resolve(socket);
    });
  });
}

import type { Socket } from 'node:net';
import type { Engine } from './loadEngine.js';
import { encodeReply, MessageReader } from './wireMessage.js';

/** Answers the messages of one connection in their order. */
export function serveConnection(
  engine: Engine,
  socket: Socket,
  onError: (err: unknown) => void,
): void {
  const reader = new MessageReader();
  let queue = Promise.resolve();
  let replyId = 0;
  const fail = (err: unknown) => {
    onError(err);
    // The driver takes a dropped connection for what it is, and would misread anything else.
    socket.destroy();
  };

  const answer = async (message: Buffer) => {
    const reply = await engine.roundTrip(message);
    if (reply.moreToCome || socket.destroyed) return;
    const flushed = socket.write(encodeReply(reply, ++replyId));
    // A slow reader must not fill our memory.
    if (!flushed) await drained(socket);
  };

  socket.setNoDelay(true);
  socket.on('error', () => {});
  socket.on('data', (chunk: Buffer) => {
    try {
      for (const message of reader.push(chunk)) {
        queue = queue.then(() => answer(message)).catch(fail);
      }
    } catch (err) {
      fail(err);
    }
  });
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.on('drain', done).on('close', done);
  });
}

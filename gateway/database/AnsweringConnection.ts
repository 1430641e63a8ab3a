import { Connection } from 'mongodb/lib/cmap/connection.js';

/**
 * A connection of the driver that answers every command, if need be with an error.
 *
 * A socket whose other end is gone takes no more, and tells so a moment later. A command written in that moment is not
 * taken, and the driver (7.9) then waits for room on the socket, which neither comes nor fails: such a read never
 * settles, and when it is the question of the server's monitor, the client never finds the server again.
 */
export class AnsweringConnection extends Connection {
  override writeCommand(command: unknown, options: unknown): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = () => reject(this.error);
      this.once('close', giveUp);
      super
        .writeCommand(command, options)
        .then(resolve, reject)
        .finally(() => this.off('close', giveUp));
    });
  }
}

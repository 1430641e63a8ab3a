// The driver has no types for its own parts; these are those of version 7.9 that AnsweringConnection.ts uses.
declare module 'mongodb/lib/cmap/connection.js' {
  import type { EventEmitter } from 'node:events';
  import type { Duplex } from 'node:stream';

  export class Connection extends EventEmitter<{ close: [] }> {
    constructor(socket: Duplex, options: object);
    /** Why it is closed; null while it is not. */
    readonly error: Error | null;
    /** Resolves when the whole command is given to the socket. */
    writeCommand(command: unknown, options: unknown): Promise<void>;
  }
}

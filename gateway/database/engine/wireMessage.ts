// The MongoDB wire protocol, as far as a relay needs it:
// https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/

const OP_REPLY = 1;
const OP_MSG = 2013;
const OP_MSG_HEADER = 21;
const OP_REPLY_HEADER = 36;
const SHORTEST_MESSAGE = 16;
const LONGEST_MESSAGE = 48_000_000;

/** The engine's answer to one message, without the framing of the wire. */
export interface RoundTrip {
  requestId: number;
  /** The request asked for no answer. */
  moreToCome: boolean;
  /** The request was an OP_QUERY, as in a driver's first handshake, and wants an OP_REPLY. */
  legacy: boolean;
  response: Buffer;
}

/** Frames a serialized command as a request. */
export function encodeRequest(body: Uint8Array): Buffer {
  const message = Buffer.alloc(OP_MSG_HEADER + body.length);
  message.writeInt32LE(message.length, 0);
  message.writeInt32LE(OP_MSG, 12);
  message.set(body, OP_MSG_HEADER);
  return message;
}

/** Frames an answer of the engine for the driver that asked. */
export function encodeReply({ requestId, legacy, response }: RoundTrip, replyId: number): Buffer {
  const header = legacy ? OP_REPLY_HEADER : OP_MSG_HEADER;
  const message = Buffer.alloc(header + response.length);
  message.writeInt32LE(message.length, 0);
  message.writeInt32LE(replyId, 4);
  message.writeInt32LE(requestId, 8);
  message.writeInt32LE(legacy ? OP_REPLY : OP_MSG, 12);
  if (legacy) message.writeInt32LE(1, 32);
  message.set(response, header);
  return message;
}

/** Cuts a stream of bytes into messages; joins the chunks of a long one only once. */
export class MessageReader {
  #chunks: Buffer[] = [];
  #buffered = 0;
  #wanted = 0;

  /** Takes a chunk and gives the messages it completes; throws when the stream is no such protocol. */
  push(chunk: Buffer): Buffer[] {
    this.#chunks.push(chunk);
    this.#buffered += chunk.length;
    const messages: Buffer[] = [];
    while (this.#buffered >= 4) {
      if (this.#wanted === 0) this.#wanted = this.#readLength();
      if (this.#buffered < this.#wanted) break;
      const bytes = this.#join();
      messages.push(bytes.subarray(0, this.#wanted));
      this.#buffered -= this.#wanted;
      this.#chunks = this.#buffered > 0 ? [bytes.subarray(this.#wanted)] : [];
      this.#wanted = 0;
    }
    return messages;
  }

  #readLength(): number {
    const first = this.#chunks[0];
    const length = (first && first.length >= 4 ? first : this.#join()).readInt32LE(0);
    if (length < SHORTEST_MESSAGE || length > LONGEST_MESSAGE) {
      throw new Error(`a message cannot have ${length} bytes`);
    }
    return length;
  }

  #join(): Buffer {
    const [only] = this.#chunks;
    const bytes = this.#chunks.length === 1 && only ? only : Buffer.concat(this.#chunks);
    this.#chunks = [bytes];
    return bytes;
  }
}

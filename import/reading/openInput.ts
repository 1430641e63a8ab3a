import { createReadStream, type ReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createGunzip, type Gunzip } from 'node:zlib';
import { InputError } from './InputError.js';

/** A file being read: its bytes, unpacked where it is gzip, and how far reading has come. */
export interface Input {
  readonly file: string;
  /** Size on disk, which for a packed file is less than what it unpacks to. */
  readonly totalBytes: number;
  /** How many of `totalBytes` have been read. */
  bytesRead(): number;
  /** Why the bytes end too early, as a sentence; null while nothing is wrong. */
  failure(): string | null;
  /** The bytes from the beginning; ends early, with `failure` set, where the file is damaged. */
  readonly chunks: AsyncIterable<Buffer>;
}

const GZIP_MAGIC = [0x1f, 0x8b];

/** Opens a file, plain or gzip by its first bytes; throws {@link InputError} when there is nothing to read. */
export async function openInput(file: string): Promise<Input> {
  const totalBytes = await sizeOf(file);
  const packed = await isGzip(file);
  let stream: ReadStream | null = null;
  let failure: string | null = null;

  async function* chunks(): AsyncGenerator<Buffer> {
    stream = createReadStream(file);
    try {
      if (packed) yield* unpack(stream);
      else for await (const chunk of stream) yield chunk;
    } catch (cause) {
      failure = describeFailure(file, cause);
    } finally {
      stream.destroy();
    }
  }

  return {
    file,
    totalBytes,
    bytesRead: () => stream?.bytesRead ?? 0,
    failure: () => failure,
    chunks: chunks(),
  };
}

/** Throws {@link InputError} when there is no file, or nothing in it. */
export async function checkInput(file: string): Promise<void> {
  await sizeOf(file);
  await isGzip(file);
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch((cause: unknown) => {
    throw new InputError(`${file} cannot be read: ${reasonOf(cause)}`, { cause });
  });
  if (found.isDirectory()) {
    throw new InputError(`${file} is a directory: name one file in it`);
  }
  if (found.size === 0) throw new InputError(`${file} is empty: download or export it again`);
  return found.size;
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file).catch((cause: unknown) => {
    throw new InputError(`${file} cannot be read: ${reasonOf(cause)}`, { cause });
  });
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return GZIP_MAGIC.every((byte, index) => buffer[index] === byte);
  } finally {
    await handle.close();
  }
}

/**
 * Unpacks chunk by chunk. Piping would be shorter, but a stream that fails throws away what it has unpacked
 * and not yet handed on: the last rows before the damage.
 */
async function* unpack(stream: ReadStream): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const unpacked: Buffer[] = [];
  let failure: Error | null = null;
  gunzip.on('data', (chunk: Buffer) => unpacked.push(chunk));
  gunzip.on('error', (error) => {
    failure = error;
  });
  try {
    for await (const chunk of stream) {
      await write(gunzip, chunk);
      // Data events of a chunk can arrive one turn after it was accepted.
      await nextTurn();
      yield* unpacked.splice(0);
      if (failure !== null) break;
    }
    if (failure === null) await end(gunzip);
    yield* unpacked.splice(0);
  } finally {
    gunzip.destroy();
  }
  if (failure !== null) throw failure;
}

/** Resolves when the chunk is unpacked, or when it cannot be. */
async function write(gunzip: Gunzip, chunk: Buffer): Promise<void> {
  await new Promise<void>((resolve) => {
    gunzip.once('close', resolve);
    gunzip.write(chunk, () => {
      gunzip.off('close', resolve);
      resolve();
    });
  });
}

async function end(gunzip: Gunzip): Promise<void> {
  await new Promise<void>((resolve) => {
    gunzip.once('end', resolve);
    gunzip.once('close', resolve);
    gunzip.end();
  });
}

function describeFailure(file: string, cause: unknown): string {
  const code = codeOf(cause);
  if (code === 'Z_BUF_ERROR') {
    return `${file} ends in the middle of its gzip data: the rows before that were imported; download it again and repeat the import`;
  }
  if (code.startsWith('Z_')) {
    return `${file} is damaged gzip data (${reasonOf(cause)}): the rows before that were imported; download it again and repeat the import`;
  }
  return `${file} could not be read to its end: ${reasonOf(cause)}`;
}

/** The code of a system's or zlib's error. */
function codeOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
}

function reasonOf(cause: unknown): string {
  switch (codeOf(cause)) {
    case 'ENOENT':
      return 'there is no such file; check the path';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied; give this user the right to read it';
    default:
      return String(cause);
  }
}

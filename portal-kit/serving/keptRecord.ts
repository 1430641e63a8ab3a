import { hash } from 'node:crypto';
import type { FeedKind } from '../../schema/feed/changeFeed.js';
import type { DraftRecord } from '../mapping/buildRecord.js';
import type { MappedRecord } from '../mapping/createRowMapper.js';

/**
 * A record as it is kept while it is served: its JSON as bytes, which take a fraction of the memory of the objects they
 * stand for, and which nobody has to go through when memory is tidied up.
 */
export interface KeptRecord {
  readonly kind: FeedKind;
  /** Fingerprint of the record as the feed gives it. */
  readonly print: string;
  /** Fingerprint of the row it is made of; null when the row has to be read again, to tell what was wrong in it. */
  readonly row: string | null;
  readonly bytes: Buffer;
}

/** Keeps a record, with the fingerprint of its row. */
export type KeepRecord = (record: MappedRecord, row: string | null) => KeptRecord;

/** A reading in which little changed takes a small chunk; a large list soon comes to large ones. */
const FIRST_CHUNK_BYTES = 4_096;
const LARGEST_CHUNK_BYTES = 262_144;
/** Bytes that a character of UTF-16 takes in UTF-8 at most. */
const WIDEST = 3;

/** Keeps records close together, in chunks that nothing else is written into. */
export function createKeeper(): KeepRecord {
  let chunk = Buffer.alloc(0);
  let size = FIRST_CHUNK_BYTES;
  let used = 0;
  return ({ kind, record, extra }, row) => {
    const own = JSON.stringify(record);
    const text = `[${own},${JSON.stringify(extra)}]`;
    if (chunk.length - used < text.length * WIDEST) {
      chunk = Buffer.allocUnsafeSlow(Math.max(size, Buffer.byteLength(text)));
      size = Math.min(2 * size, LARGEST_CHUNK_BYTES);
      used = 0;
    }
    const from = used;
    used += chunk.write(text, from);
    return { kind, print: fingerprint(own), row, bytes: chunk.subarray(from, used) };
  };
}

/** What the feed gives of a record, and its values of the portal's own fields. */
export function openRecord({ bytes }: KeptRecord): {
  readonly record: DraftRecord;
  readonly extra: Readonly<Record<string, unknown>>;
} {
  // The keeper wrote it.
  const [record, extra] = JSON.parse(bytes.toString()) as [DraftRecord, Record<string, unknown>];
  return { record, extra };
}

/** Tells a row from what it was before. A text of twelve characters is kept by itself, a longer part with its whole. */
export function rowPrint(cells: readonly unknown[]): string {
  return fingerprint(JSON.stringify(cells)).slice(0, 12);
}

/** Tells a text from any other. */
function fingerprint(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}

import { fingerprintOf } from '../../subgraphs/kit/fingerprint.js';
import type { StoredRecord } from '../../subgraphs/kit/record.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import {
  expiryOf,
  type StoredOffer,
  type StoredRequest,
  type StoredTechnology,
} from '../../subgraphs/technologies/technology.js';
import type { StartDraft } from './drafts.js';

/** Adds what only loading knows; nothing of it goes into the fingerprint. */
export function finishDraft<Row extends StoredRecord>(
  draft: StartDraft<Row>,
  now: Date,
): RecordInput<Row> {
  return {
    ...draft,
    source: { ...draft.source, fetchedAt: now },
    fingerprint: fingerprintOf(draft),
    // StartDraft<Row> is RecordInput<Row> without these two; TypeScript cannot add up an Omit of a type parameter.
  } as unknown as RecordInput<Row>;
}

/** {@link finishDraft} for a listing; one that is published is so now unless it says when it was. */
export function finishListing(
  draft: StartDraft<StoredOffer> | StartDraft<StoredRequest>,
  now: Date,
): RecordInput<StoredTechnology> {
  const record = finishDraft<StoredTechnology>(draft, now);
  if (draft.state !== 'PUBLISHED' || draft.publishedAt !== null) return record;
  return { ...record, publishedAt: now, expiresAt: expiryOf(now) };
}

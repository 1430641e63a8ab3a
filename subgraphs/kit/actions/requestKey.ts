import { createHash } from 'node:crypto';
import type { StoredRecord } from '../record.js';
import type { Viewer } from '../viewer.js';

/** By which a request of one viewer is known again; it tells neither the viewer nor the key. Null without a key. */
export function requestKeyOf(
  { subject }: Viewer,
  action: string,
  key: string | null | undefined,
): string | null {
  if (key === null || key === undefined) return null;
  const text = JSON.stringify([subject, action, key]);
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

/** Whether a request has changed this record already. */
export function isReplay({ requestKeys = [] }: StoredRecord, key: string | null): boolean {
  return key !== null && requestKeys.includes(key);
}

/** The reason as the audit trail keeps it; null for none or blanks. */
export function reasonOf(given: string | null | undefined): string | null {
  const reason = given?.trim() ?? '';
  return reason === '' ? null : reason;
}

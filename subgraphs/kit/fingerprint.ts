import { createHash } from 'node:crypto';

/**
 * A digest of what a source says: equal for equal content, whatever the order of its properties.
 *
 * No time goes in, and institutions go in as they are mentioned: a mention that would match another institution
 * tomorrow leaves the record unchanged.
 */
export function fingerprintOf(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    isPlainObject(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { createHash } from 'node:crypto';

/** The entity tag of a body: equal bodies have equal tags. */
export function etagOf(body: string | Buffer): string {
  return `"${createHash('sha256').update(body).digest('base64url')}"`;
}

/** The tag of the same body in another encoding: a strong tag stands for the very bytes that are sent. */
export function encodedTag(etag: string, encoding: string): string {
  return etag.replace(/"$/, `-${encoding}"`);
}

/**
 * Whether a client has the version of a tag, in whatever encoding: tags in a list, weak ones as good as strong ones (RFC
 * 9110, 13.1.2).
 */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, '').replace(ENCODED, '"$1"'));
  return tags.includes(etag) || tags.includes('*');
}

/** A hash of {@link etagOf} has 43 digits. */
const ENCODED = /^"([\w-]{43})-(?:br|gzip)"$/;

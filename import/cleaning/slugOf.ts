import { createHash } from 'node:crypto';

/** Letters, digits and hyphens of a text, for the readable part of an id; empty when it has none of them. */
export function slugOf(text: string, longest = 60): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}

/** A short digest of texts, the same for the same texts: the part that makes an id unique. */
export function digestOf(...texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 12);
}

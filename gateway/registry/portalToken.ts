import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new token, to be shown once, and what is kept of it. */
export interface NewToken {
  readonly token: string;
  readonly hash: string;
}

const SECRET_BYTES = 32;
const TOKEN = /^tten_([a-z0-9]{2,32})_[\w-]{43}$/;

/** Makes a token of a portal: `tten_<code>_` and 256 random bits. */
export function createToken(code: string): NewToken {
  const token = `tten_${code}_${randomBytes(SECRET_BYTES).toString('base64url')}`;
  return { token, hash: hashToken(token) };
}

/** The code a token claims to be for; null when it has not the form of a token. */
export function codeOfToken(token: string): string | null {
  return TOKEN.exec(token)?.[1] ?? null;
}

/** SHA-256 in hexadecimal; a token is random throughout, so it needs no salt and no slow hash. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Compares two hashes in a time that does not depend on where they differ. */
export function isSameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one, 'hex'), Buffer.from(other, 'hex')];
  return a.length === b.length && timingSafeEqual(a, b);
}

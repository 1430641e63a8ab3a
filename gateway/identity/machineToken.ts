import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new token, to be shown once, and what is kept of it. */
export interface NewMachineToken {
  readonly id: string;
  readonly token: string;
  readonly hash: string;
}

const ID_BYTES = 6;
const SECRET_BYTES = 32;
const TOKEN = /^ttenm_([0-9a-f]{12})_[\w-]{43}$/;

/** Makes a token of a machine: `ttenm_<id>_` and 256 random bits. */
export function createMachineToken(): NewMachineToken {
  const id = randomBytes(ID_BYTES).toString('hex');
  const token = `ttenm_${id}_${randomBytes(SECRET_BYTES).toString('base64url')}`;
  return { id, token, hash: hashMachineToken(token) };
}

/** The id in a token; null when it has not the form of one. */
export function idOfMachineToken(token: string): string | null {
  return TOKEN.exec(token)?.[1] ?? null;
}

/** SHA-256 in hexadecimal; a token is random throughout, so it needs no salt and no slow hash. */
function hashMachineToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whether a token is the one a hash was kept of, in a time that does not depend on where they differ. */
export function isTokenOf(token: string, hash: string): boolean {
  const [a, b] = [Buffer.from(hashMachineToken(token), 'hex'), Buffer.from(hash, 'hex')];
  return a.length === b.length && timingSafeEqual(a, b);
}

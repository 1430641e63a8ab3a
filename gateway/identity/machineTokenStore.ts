import type { Db } from 'mongodb';
import type { Role } from '../../subgraphs/kit/viewer.js';
import { createMachineToken } from './machineToken.js';

/** A document of `machineTokens`: what is kept of a token, which is not the token. */
export interface StoredMachineToken {
  /** Names the token without telling it. */
  readonly _id: string;
  readonly hash: string;
  /** What the machine is, in words. */
  readonly name: string;
  readonly roles: readonly Role[];
  readonly country: string | null;
  readonly institutionIds: readonly string[];
  readonly portal: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Day of the last use, as YYYY-MM-DD. */
  readonly lastUsedOn: string | null;
  readonly revokedAt: Date | null;
}

/** What a new token is for. */
export type MachineTokenScope = Pick<
  StoredMachineToken,
  'name' | 'roles' | 'country' | 'institutionIds' | 'portal' | 'expiresAt'
>;

/** The only code that touches the collection `machineTokens`. */
export interface MachineTokenStore {
  /** Makes a token and gives it, this once. */
  issue(scope: MachineTokenScope): Promise<{ readonly id: string; readonly token: string }>;
  find(id: string): Promise<StoredMachineToken | null>;
  /** All of them, 1,000 at most, newest first. */
  list(): Promise<readonly StoredMachineToken[]>;
  /** Ends a token; false when there is no valid one of this id. */
  revoke(id: string): Promise<boolean>;
  noteUse(id: string): Promise<void>;
}

const MOST_LISTED = 1_000;

/** Opens the store over a database; reads nothing. */
export function openMachineTokenStore(
  db: Db,
  now: () => Date = () => new Date(),
): MachineTokenStore {
  const tokens = db.collection<StoredMachineToken>('machineTokens');
  return {
    async issue(scope) {
      const { id, token, hash } = createMachineToken();
      const kept = { createdAt: now(), lastUsedOn: null, revokedAt: null };
      await tokens.insertOne({ _id: id, hash, ...scope, ...kept });
      return { id, token };
    },
    find: (id) => tokens.findOne({ _id: id }),
    async list() {
      const found = await tokens.find({}).sort({ _id: 1 }).limit(MOST_LISTED).toArray();
      return found.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    },
    async revoke(id) {
      const revoked = { $set: { revokedAt: now() } };
      const { modifiedCount } = await tokens.updateOne({ _id: id, revokedAt: null }, revoked);
      return modifiedCount === 1;
    },
    async noteUse(id) {
      const day = now().toISOString().slice(0, 10);
      await tokens.updateOne({ _id: id, lastUsedOn: { $ne: day } }, { $set: { lastUsedOn: day } });
    },
  };
}

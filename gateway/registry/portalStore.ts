import type { Db } from 'mongodb';
import { isDuplicateKey } from '../../subgraphs/kit/isDuplicateKey.js';
import { createToken } from './portalToken.js';

/** What is kept of a token. */
export interface StoredToken {
  /** Names the token without telling it. */
  readonly id: string;
  readonly hash: string;
  readonly createdAt: Date;
  /** Day of the last use, as YYYY-MM-DD. */
  readonly lastUsedOn: string | null;
  readonly revokedAt: Date | null;
}

/** Where a portal's records are harvested from, when it is not the change feed of its schema. */
export type PortalFeed =
  | { readonly format: 'json'; readonly url: string }
  | {
      readonly format: 'oai-pmh';
      readonly url: string;
      /** Only the records of this set; null for all. */
      readonly set: string | null;
      readonly metadataPrefix: string;
      /** What its records become. */
      readonly kind: 'offer' | 'request';
      /** BCP 47 tag of texts that do not tell theirs. */
      readonly language: string;
    };

/** A document of `portals`: a portal that may publish. */
export interface StoredPortal {
  /** Its code. */
  readonly _id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** It adds to others' records too, and so is asked about all of them. */
  readonly enriches: boolean;
  /** The only host its address may have; null when any public one will do. */
  readonly urlHost: string | null;
  /** Null, or absent in a document of an earlier release, when it has named none. */
  readonly feed?: PortalFeed | null;
  readonly tokens: readonly StoredToken[];
  readonly createdAt: Date;
  /** Counts the changes of the tokens. */
  readonly version: number;
}

/** The only code that touches the collection `portals`. */
export interface PortalStore {
  add(portal: Pick<StoredPortal, '_id' | 'country' | 'enriches' | 'urlHost'>): Promise<boolean>;
  find(code: string): Promise<StoredPortal | null>;
  list(): Promise<readonly StoredPortal[]>;
  /** Makes a token and gives it, this once; with two valid ones already, the older is revoked. Null for no such portal. */
  issueToken(code: string): Promise<string | null>;
  /** Revokes the token of an id, or every token; the number revoked, null for no such portal. */
  revokeTokens(code: string, id?: string): Promise<number | null>;
  noteUse(code: string, tokenId: string): Promise<void>;
  /** Notes where a portal's records are harvested from, null for nowhere of its own; false for no such portal. */
  setFeed(code: string, feed: PortalFeed | null): Promise<boolean>;
}

/** How many tokens are valid at a time: the old one works until the new one is in place. */
const VALID_TOKENS = 2;
/** Revoked tokens that are remembered. */
const KEPT_TOKENS = 20;
const MOST_PORTALS = 1_000;
const MAX_ATTEMPTS = 10;

/** Opens the store over a database; reads nothing. */
export function openPortalStore(db: Db, now: () => Date = () => new Date()): PortalStore {
  const portals = db.collection<StoredPortal>('portals');

  /** Changes the tokens of a portal in one atomic step; anew when someone else changed them meanwhile. */
  async function changeTokens(
    code: string,
    change: (tokens: readonly StoredToken[]) => readonly StoredToken[],
  ): Promise<StoredPortal | null> {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const portal = await portals.findOne({ _id: code });
      if (portal === null) return null;
      const { matchedCount } = await portals.updateOne(
        { _id: code, version: portal.version },
        { $set: { tokens: change(portal.tokens) }, $inc: { version: 1 } },
      );
      if (matchedCount === 1) return portal;
    }
    throw new Error(`the tokens of ${code} change all the time`);
  }

  return {
    async add(portal) {
      try {
        await portals.insertOne({
          ...portal,
          feed: null,
          tokens: [],
          createdAt: now(),
          version: 1,
        });
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
    find: (code) => portals.findOne({ _id: code }),
    list: () => portals.find({}).sort({ _id: 1 }).limit(MOST_PORTALS).toArray(),
    async issueToken(code) {
      const { token, hash } = createToken(code);
      const at = now();
      const added: StoredToken = {
        id: hash.slice(0, 8),
        hash,
        createdAt: at,
        lastUsedOn: null,
        revokedAt: null,
      };
      const portal = await changeTokens(code, (tokens) => {
        const valid = tokens.filter(({ revokedAt }) => revokedAt === null);
        // Newest last, so all but the last ones give way.
        const tooMany = new Set(valid.slice(0, Math.max(0, valid.length - (VALID_TOKENS - 1))));
        const kept = tokens.map((each) => (tooMany.has(each) ? { ...each, revokedAt: at } : each));
        return [...kept, added].slice(-KEPT_TOKENS);
      });
      return portal === null ? null : token;
    },
    async revokeTokens(code, id) {
      const at = now();
      const isMeant = (token: StoredToken) =>
        token.revokedAt === null && (id === undefined || token.id === id);
      const portal = await changeTokens(code, (tokens) =>
        tokens.map((token) => (isMeant(token) ? { ...token, revokedAt: at } : token)),
      );
      return portal === null ? null : portal.tokens.filter(isMeant).length;
    },
    async noteUse(code, tokenId) {
      const day = now().toISOString().slice(0, 10);
      await portals.updateOne(
        { _id: code, tokens: { $elemMatch: { id: tokenId, lastUsedOn: { $ne: day } } } },
        { $set: { 'tokens.$.lastUsedOn': day } },
      );
    },
    async setFeed(code, feed) {
      const { matchedCount } = await portals.updateOne({ _id: code }, { $set: { feed } });
      return matchedCount === 1;
    },
  };
}

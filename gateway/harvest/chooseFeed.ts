import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import { packageRoot } from '../packageRoot.js';
import type { PortalFeed, StoredPortal } from '../registry/portalStore.js';
import type { RegistryStore } from '../registry/registryStore.js';
import { changesQuery } from './feeds/changesQuery.js';
import type { FeedAccess } from './feeds/FeedConnection.js';
import type { Feed } from './feeds/feed.js';
import { openGraphqlFeed } from './feeds/graphqlFeed.js';
import { openJsonFeed } from './feeds/jsonFeed.js';
import { openOaiFeed } from './feeds/oaiFeed.js';
import type { HarvestLimits } from './harvestLimits.js';

/** A portal's feed, not opened yet. */
export interface ChosenFeed {
  readonly format: 'graphql' | PortalFeed['format'];
  readonly url: string;
  /** Two feeds with the same have cursors that mean the same. */
  readonly key: string;
  /** Throws a HarvestFailure for an address that may not be called. */
  open(): Feed;
}

/** Finds out where a portal's records come from; null when it has no feed. */
export type ChooseFeed = (portal: Pick<StoredPortal, '_id' | 'feed'>) => Promise<ChosenFeed | null>;

interface ChooseFeedDeps {
  readonly registry: Pick<RegistryStore, 'newestHead' | 'versionsByIds'>;
  readonly access: FeedAccess;
  readonly limits: Pick<HarvestLimits, 'pageItems'>;
}

// One for each portal; a version of a schema never changes.
const QUERIES = 1_000;

/** Makes the function: what the portal has named, else the change feed of its schema in force. */
export function createChooseFeed({ registry, access, limits }: ChooseFeedDeps): ChooseFeed {
  const queries = new LRUCache<string, { readonly query: string | null }>({ max: QUERIES });
  let contract: Promise<string> | undefined;

  async function inSchema(code: string): Promise<ChosenFeed | null> {
    const head = await registry.newestHead();
    const versionId = new Map(Object.entries(head?.versions ?? {})).get(code);
    if (versionId === undefined) return null;
    const [version] = await registry.versionsByIds([versionId]);
    if (version === undefined) return null;
    let found = queries.get(versionId);
    if (found === undefined) {
      contract ??= readContract();
      found = { query: changesQuery(await contract, version.sdl, code) };
      queries.set(versionId, found);
    }
    const { query } = found;
    if (query === null) return null;
    const { url } = version;
    return {
      format: 'graphql',
      url,
      // A portal that moves, or publishes another version, goes on where it was.
      key: 'graphql',
      open: () => openGraphqlFeed({ code, url, query }, access, limits.pageItems),
    };
  }

  return async ({ _id: code, feed }) => {
    if (feed === null || feed === undefined) return inSchema(code);
    const { format, url } = feed;
    const key = JSON.stringify(Object.entries(feed).sort(([a], [b]) => (a < b ? -1 : 1)));
    const open = () =>
      feed.format === 'json'
        ? openJsonFeed(feed.url, access, limits.pageItems)
        : openOaiFeed({ ...feed, portal: code }, access);
    return { format, url, key, open };
  };
}

function readContract(): Promise<string> {
  return readFile(path.join(packageRoot(), 'schema', 'portal.graphql'), 'utf8');
}

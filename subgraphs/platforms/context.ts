import type { Db } from 'mongodb';
import type { RequestFacts } from '../kit/requestFacts.js';
import { createPlatformLoaders, type PlatformLoaders } from './loaders.js';
import { createPlatformStore, type PlatformStore } from './platformStore.js';

/** The stores of this domain. */
export interface PlatformsStores {
  readonly platforms: PlatformStore;
}

/** What a resolver of this domain knows: the request, the stores, the request's own loaders, the time. */
export interface PlatformsContext extends RequestFacts {
  readonly stores: PlatformsStores;
  readonly loaders: PlatformLoaders;
  readonly now: () => Date;
}

/** Opens the stores over a database. */
export function openPlatformsStores(db: Db): PlatformsStores {
  return { platforms: createPlatformStore(db) };
}

/** Makes the context of one request. */
export function createPlatformsContext(
  stores: PlatformsStores,
  facts: RequestFacts,
  now = () => new Date(),
): PlatformsContext {
  return { ...facts, stores, loaders: createPlatformLoaders(stores.platforms), now };
}

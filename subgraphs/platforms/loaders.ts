import { entityLoader } from '../kit/entityLoader.js';
import type { PlatformStore } from './platformStore.js';

/** The loaders of one request over the store of platforms. */
export function createPlatformLoaders(platforms: PlatformStore) {
  return {
    platformById: entityLoader(
      (ids) => platforms.findByIds(ids),
      ({ _id }) => _id,
    ),
    platformByCode: entityLoader(
      (codes) => platforms.findByCodes(codes),
      ({ code }) => code,
    ),
  };
}

/** What {@link createPlatformLoaders} makes. */
export type PlatformLoaders = ReturnType<typeof createPlatformLoaders>;

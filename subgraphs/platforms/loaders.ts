import { lazily } from '../kit/lazily.js';
import { loadById, recordLoader } from '../kit/loadById.js';
import type { PlatformsStores } from './context.js';

/** Makes the loaders of one request over the store of platforms. */
export const createPlatformLoaders = lazily<PlatformsStores>()({
  platformById: ({ platforms }) => loadById(platforms),
  platformByCode: ({ platforms }) =>
    recordLoader(
      (codes, fields) => platforms.findByCodes(codes, fields),
      ({ code }) => code,
    ),
});

/** What {@link createPlatformLoaders} makes. */
export type PlatformLoaders = ReturnType<typeof createPlatformLoaders>;

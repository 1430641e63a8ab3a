import { childLoaders } from '../kit/childLoaders.js';
import { entityLoader } from '../kit/entityLoader.js';
import type { BodyStore } from './bodyStore.js';
import type { InstitutionStore } from './institutionStore.js';

/** The loaders of one request over the stores of institutions and bodies. */
export function createInstitutionLoaders(institutions: InstitutionStore, bodies: BodyStore) {
  return {
    institutionById: entityLoader(
      (ids) => institutions.findByIds(ids),
      ({ _id }) => _id,
    ),
    institutionsByPlatform: childLoaders(institutions, 'source.platform'),
    bodyById: entityLoader(
      (ids) => bodies.findByIds(ids),
      ({ _id }) => _id,
    ),
    bodiesByParent: childLoaders(bodies, 'parentId'),
  };
}

/** What {@link createInstitutionLoaders} makes. */
export type InstitutionLoaders = ReturnType<typeof createInstitutionLoaders>;

import { childLoaders } from '../kit/childLoaders.js';
import { entityLoader } from '../kit/entityLoader.js';
import type { InstitutionsStores } from './context.js';
import { createHierarchyLoaders } from './hierarchyLoaders.js';

/** The loaders of one request over the stores of this domain. */
export function createInstitutionLoaders({
  institutions,
  bodies,
  contactPoints,
  nominations,
}: InstitutionsStores) {
  const institutionById = entityLoader(
    (ids) => institutions.findByIds(ids),
    ({ _id }) => _id,
  );
  return {
    institutionById,
    institutionsByPlatform: childLoaders(institutions, 'source.platform'),
    institutionsBySurvivor: childLoaders(institutions, 'mergedIntoId'),
    hierarchy: createHierarchyLoaders(institutions, (id) => institutionById.load(id)),
    bodyById: entityLoader(
      (ids) => bodies.findByIds(ids),
      ({ _id }) => _id,
    ),
    bodiesByParent: childLoaders(bodies, 'parentId'),
    contactPointById: entityLoader(
      (ids) => contactPoints.findByIds(ids),
      ({ _id }) => _id,
    ),
    contactPointsByBody: childLoaders(contactPoints, 'bodyId'),
    nominationById: entityLoader(
      (ids) => nominations.findByIds(ids),
      ({ _id }) => _id,
    ),
    nominationsByBody: childLoaders(nominations, 'bodyId'),
  };
}

/** What {@link createInstitutionLoaders} makes. */
export type InstitutionLoaders = ReturnType<typeof createInstitutionLoaders>;

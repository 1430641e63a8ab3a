import { childLoaders } from '../kit/childLoaders.js';
import { entityLoader } from '../kit/entityLoader.js';
import type { TechnologyStore } from './technologyStore.js';

/** The loaders of one request over the store of technologies. */
export function createTechnologyLoaders(technologies: TechnologyStore) {
  return {
    technologyById: entityLoader(
      (ids) => technologies.findByIds(ids),
      ({ _id }) => _id,
    ),
    technologiesByInstitution: childLoaders(technologies, 'institutionId'),
    technologiesByTaskForce: childLoaders(technologies, 'taskForceId'),
    technologiesByEvent: childLoaders(technologies, 'exhibitedAtIds'),
    technologiesByProject: childLoaders(technologies, 'originProjectId'),
    technologiesByPlatform: childLoaders(technologies, 'source.platform'),
  };
}

/** What {@link createTechnologyLoaders} makes. */
export type TechnologyLoaders = ReturnType<typeof createTechnologyLoaders>;

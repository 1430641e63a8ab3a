import { childLoaders } from '../kit/childLoaders.js';
import { entityLoader } from '../kit/entityLoader.js';
import type { ProjectStore } from './projectStore.js';

/** The loaders of one request over the store of projects. */
export function createProjectLoaders(projects: ProjectStore) {
  return {
    projectById: entityLoader(
      (ids) => projects.findByIds(ids),
      ({ _id }) => _id,
    ),
    projectsByInstitution: childLoaders(projects, 'partners.institutionId'),
    projectsByEvent: childLoaders(projects, 'decidedAtEventId'),
    projectsByPlatform: childLoaders(projects, 'source.platform'),
  };
}

/** What {@link createProjectLoaders} makes. */
export type ProjectLoaders = ReturnType<typeof createProjectLoaders>;

import type { Db } from 'mongodb';
import type { RequestFacts } from '../kit/requestFacts.js';
import { createProjectLoaders, type ProjectLoaders } from './loaders.js';
import { createProjectStore, type ProjectStore } from './projectStore.js';

/** The stores of this domain. */
export interface ProjectsStores {
  readonly projects: ProjectStore;
}

/** What a resolver of this domain knows: the request, the stores, and the request's own loaders. */
export interface ProjectsContext extends RequestFacts {
  readonly stores: ProjectsStores;
  readonly loaders: ProjectLoaders;
}

/** Opens the stores over a database. */
export function openProjectsStores(db: Db): ProjectsStores {
  return { projects: createProjectStore(db) };
}

/** Makes the context of one request. */
export function createProjectsContext(
  stores: ProjectsStores,
  facts: RequestFacts,
): ProjectsContext {
  return { ...facts, stores, loaders: createProjectLoaders(stores.projects) };
}

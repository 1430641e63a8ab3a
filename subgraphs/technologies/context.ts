import type { Db } from 'mongodb';
import type { RequestFacts } from '../kit/requestFacts.js';
import { createTechnologyLoaders, type TechnologyLoaders } from './loaders.js';
import { createTechnologyStore, type TechnologyStore } from './technologyStore.js';

/** The stores of this domain. */
export interface TechnologiesStores {
  readonly technologies: TechnologyStore;
}

/** What a resolver of this domain knows: the request, the stores, and the request's own loaders. */
export interface TechnologiesContext extends RequestFacts {
  readonly stores: TechnologiesStores;
  readonly loaders: TechnologyLoaders;
}

/** Opens the stores over a database. */
export function openTechnologiesStores(db: Db): TechnologiesStores {
  return { technologies: createTechnologyStore(db) };
}

/** Makes the context of one request. */
export function createTechnologiesContext(
  stores: TechnologiesStores,
  facts: RequestFacts,
): TechnologiesContext {
  return { ...facts, stores, loaders: createTechnologyLoaders(stores.technologies) };
}

import type { Db } from 'mongodb';
import type { RequestFacts } from '../kit/requestFacts.js';
import { readableTechnologies } from './access.js';
import { createTechnologyLoaders, type TechnologyLoaders } from './loaders.js';
import {
  createTechnologyStore,
  type TechnologyReader,
  type TechnologyStore,
} from './technologyStore.js';

/** The stores of this domain. */
export interface TechnologiesStores {
  readonly technologies: TechnologyStore;
}

/** What a resolver of this domain knows: the request, what its viewer may read, the request's own loaders, the stores. */
export interface TechnologiesContext extends RequestFacts {
  readonly stores: TechnologiesStores;
  /** Reads what the viewer of this request may read, and nothing else. */
  readonly readable: TechnologyReader;
  readonly loaders: TechnologyLoaders;
  readonly now: () => Date;
}

/** Opens the stores over a database. */
export function openTechnologiesStores(db: Db): TechnologiesStores {
  return { technologies: createTechnologyStore(db) };
}

/** Makes the context of one request. */
export function createTechnologiesContext(
  stores: TechnologiesStores,
  facts: RequestFacts,
  now = () => new Date(),
): TechnologiesContext {
  const readable = stores.technologies.readAs(readableTechnologies(facts.viewer, now()));
  return {
    ...facts,
    stores,
    readable,
    loaders: createTechnologyLoaders(readable, stores.technologies),
    now,
  };
}

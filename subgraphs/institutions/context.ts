import type { Db } from 'mongodb';
import type { RequestFacts } from '../kit/requestFacts.js';
import { type BodyStore, createBodyStore } from './bodyStore.js';
import { createInstitutionStore, type InstitutionStore } from './institutionStore.js';
import { createInstitutionLoaders, type InstitutionLoaders } from './loaders.js';

/** The stores of this domain. */
export interface InstitutionsStores {
  readonly institutions: InstitutionStore;
  readonly bodies: BodyStore;
}

/** What a resolver of this domain knows: the request, the stores, and the request's own loaders. */
export interface InstitutionsContext extends RequestFacts {
  readonly stores: InstitutionsStores;
  readonly loaders: InstitutionLoaders;
}

/** Opens the stores over a database. */
export function openInstitutionsStores(db: Db): InstitutionsStores {
  return { institutions: createInstitutionStore(db), bodies: createBodyStore(db) };
}

/** Makes the context of one request. */
export function createInstitutionsContext(
  stores: InstitutionsStores,
  facts: RequestFacts,
): InstitutionsContext {
  return {
    ...facts,
    stores,
    loaders: createInstitutionLoaders(stores.institutions, stores.bodies),
  };
}

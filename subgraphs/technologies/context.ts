import type { Db } from 'mongodb';
import { createRecordActions, type RecordActions } from '../kit/actions/recordActions.js';
import { renewable } from '../kit/renewable.js';
import type { RequestFacts } from '../kit/requestFacts.js';
import { mayReadTechnology, readableTechnologies } from './access.js';
import { LISTING } from './lifecycle/listing.js';
import { createTechnologyLoaders, type TechnologyLoaders } from './loaders.js';
import type { StoredTechnology } from './technology.js';
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
  readonly actions: TechnologiesActions;
}

/** What the viewer of a request can do to the records of this domain. */
export interface TechnologiesActions {
  readonly technologies: RecordActions<StoredTechnology>;
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
  const { viewer, log } = facts;
  const at = now();
  const readable = stores.technologies.readAs(readableTechnologies(viewer, at));
  const loaders = renewable(() => createTechnologyLoaders(readable, stores.technologies));
  const acting = { viewer, now, log, changed: loaders.renew };
  return {
    ...facts,
    stores,
    readable,
    now,
    get loaders() {
      return loaders.current();
    },
    actions: {
      technologies: createRecordActions({
        ...acting,
        ...stores.technologies,
        kind: LISTING,
        mayRead: (listing) => mayReadTechnology(viewer, listing, at),
      }),
    },
  };
}

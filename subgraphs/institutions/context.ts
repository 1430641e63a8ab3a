import type { Db } from 'mongodb';
import type { RequestFacts } from '../kit/requestFacts.js';
import { mayReadContactPersons } from './access.js';
import { type BodyStore, createBodyStore } from './bodyStore.js';
import { type ContactPointStore, createContactPointStore } from './contactPointStore.js';
import { createInstitutionStore, type InstitutionStore } from './institutionStore.js';
import { createInstitutionLoaders, type InstitutionLoaders } from './loaders.js';
import { createNominationStore, type NominationStore } from './nominationStore.js';

/** The stores of this domain. */
export interface InstitutionsStores {
  readonly institutions: InstitutionStore;
  readonly bodies: BodyStore;
  readonly contactPoints: ContactPointStore;
  readonly nominations: NominationStore;
}

/** What a resolver of this domain knows: the request, the stores, the request's own loaders, the time. */
export interface InstitutionsContext extends RequestFacts {
  readonly stores: InstitutionsStores;
  readonly loaders: InstitutionLoaders;
  /** Whether the viewer of this request may read who the contact persons are. */
  readonly readsContactPersons: boolean;
  readonly now: () => Date;
}

/** Opens the stores over a database. */
export function openInstitutionsStores(db: Db): InstitutionsStores {
  return {
    institutions: createInstitutionStore(db),
    bodies: createBodyStore(db),
    contactPoints: createContactPointStore(db),
    nominations: createNominationStore(db),
  };
}

/** Makes the context of one request. */
export function createInstitutionsContext(
  stores: InstitutionsStores,
  facts: RequestFacts,
  now = () => new Date(),
): InstitutionsContext {
  return {
    ...facts,
    stores,
    loaders: createInstitutionLoaders(stores),
    readsContactPersons: mayReadContactPersons(facts.viewer, now()),
    now,
  };
}

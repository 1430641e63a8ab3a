import type { Db } from 'mongodb';
import { createRecordActions, type RecordActions } from '../kit/actions/recordActions.js';
import type { StoredRecord } from '../kit/record.js';
import { renewable } from '../kit/renewable.js';
import type { RequestFacts } from '../kit/requestFacts.js';
import { mayReadContactPersons } from './access.js';
import { type BodyStore, createBodyStore } from './bodyStore.js';
import type { StoredContactPoint } from './contactPoint.js';
import { type ContactPointStore, createContactPointStore } from './contactPointStore.js';
import { createInstitutionStore, type InstitutionStore } from './institutionStore.js';
import { createInstitutionLoaders, type InstitutionLoaders } from './loaders.js';
import { NOMINATION } from './nominating/answerNomination.js';
import { CONTACT_POINT } from './nominating/changeContactPoint.js';
import { makeContactPoint } from './nominating/makeContactPoint.js';
import type { StoredNomination } from './nomination.js';
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
  readonly actions: InstitutionsActions;
}

/** What the viewer of a request can do to the records of this domain. */
export interface InstitutionsActions {
  readonly nominations: RecordActions<StoredNomination>;
  readonly contactPoints: RecordActions<StoredContactPoint>;
}

/** Opens the stores over a database. */
export function openInstitutionsStores(db: Db): InstitutionsStores {
  const contactPoints = createContactPointStore(db);
  return {
    institutions: createInstitutionStore(db),
    bodies: createBodyStore(db),
    contactPoints,
    nominations: createNominationStore(db, makeContactPoint(contactPoints)),
  };
}

/** Makes the context of one request. */
export function createInstitutionsContext(
  stores: InstitutionsStores,
  facts: RequestFacts,
  now = () => new Date(),
): InstitutionsContext {
  const { viewer, log } = facts;
  const loaders = renewable(() => createInstitutionLoaders(stores));
  const acting = { viewer, now, log, changed: loaders.renew };
  const isShown = ({ shown }: StoredRecord) => shown;
  return {
    ...facts,
    stores,
    get loaders() {
      return loaders.current();
    },
    readsContactPersons: mayReadContactPersons(viewer, now()),
    now,
    actions: {
      nominations: createRecordActions({
        ...acting,
        ...stores.nominations,
        kind: NOMINATION,
        mayRead: (record) => isShown(record),
      }),
      contactPoints: createRecordActions({
        ...acting,
        ...stores.contactPoints,
        kind: CONTACT_POINT,
        mayRead: (record) => isShown(record),
      }),
    },
  };
}

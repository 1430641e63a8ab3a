import type { Db } from 'mongodb';
import { type Acting, isShown } from '../kit/actions/acting.js';
import { createRecordActions, type RecordActions } from '../kit/actions/recordActions.js';
import { lazily } from '../kit/lazily.js';
import { loadById } from '../kit/loadById.js';
import type { RecordReader } from '../kit/recordReader.js';
import type { RequestFacts } from '../kit/requestFacts.js';
import type { Viewer } from '../kit/viewer.js';
import type { WithNewLoaders } from '../kit/withNewLoaders.js';
import { mayReadContactPersons } from './access.js';
import type { StoredBody } from './body.js';
import { BODY } from './bodyLifecycle/writeBody.js';
import { type BodyStore, createBodyStore } from './bodyStore.js';
import { CAPABILITY, type StoredCapability } from './capabilities/capability.js';
import { type CapabilityStore, createCapabilityStore } from './capabilities/capabilityStore.js';
import type { StoredContactPoint } from './contactPoint.js';
import { type ContactPointStore, createContactPointStore } from './contactPointStore.js';
import {
  COOPERATION_AREA,
  type StoredCooperationArea,
} from './cooperationAreas/cooperationArea.js';
import {
  type CooperationAreaStore,
  createCooperationAreaStore,
} from './cooperationAreas/cooperationAreaStore.js';
import type { StoredInstitution } from './institution.js';
import { createInstitutionStore, type InstitutionStore } from './institutionStore.js';
import { INSTITUTION } from './keeping/keepInstitution.js';
import { createInstitutionLoaders, type InstitutionLoaders } from './loaders.js';
import { MEMBERSHIP, type StoredMembership } from './memberships/membership.js';
import { createMembershipStore, type MembershipStore } from './memberships/membershipStore.js';
import { NOMINATION } from './nominating/answerNomination.js';
import { CONTACT_POINT } from './nominating/changeContactPoint.js';
import { makeContactPoint } from './nominating/makeContactPoint.js';
import type { StoredNomination } from './nomination.js';
import { createNominationStore, type NominationStore } from './nominationStore.js';
import { PARTNER_PROFILE, type StoredPartnerProfile } from './partnerProfiles/partnerProfile.js';
import {
  createPartnerProfileStore,
  type PartnerProfileStore,
} from './partnerProfiles/partnerProfileStore.js';
import { mayReadProfile, readableProfiles } from './partnerProfiles/profileAccess.js';
import { EXCHANGE_CALL, type StoredExchangeCall } from './personnelExchange/call.js';
import { createExchangeCallStore, type ExchangeCallStore } from './personnelExchange/callStore.js';
import { cancelWithCall } from './personnelExchange/cancelWithCall.js';
import { EXCHANGE, type StoredExchange } from './personnelExchange/exchange.js';
import { mayReadExchange, readableExchanges } from './personnelExchange/exchangeAccess.js';
import { createExchangeStore, type ExchangeStore } from './personnelExchange/exchangeStore.js';

/** The stores of this domain. */
export interface InstitutionsStores {
  readonly institutions: InstitutionStore;
  readonly bodies: BodyStore;
  readonly contactPoints: ContactPointStore;
  readonly nominations: NominationStore;
  readonly personnelExchangeCalls: ExchangeCallStore;
  readonly personnelExchanges: ExchangeStore;
  readonly capabilities: CapabilityStore;
  readonly institutionMemberships: MembershipStore;
  readonly cooperationAreas: CooperationAreaStore;
  readonly partnerProfiles: PartnerProfileStore;
}

/** What a resolver of this domain knows: the request, the stores, the request's own loaders, the time. */
export interface InstitutionsContext extends RequestFacts {
  readonly stores: InstitutionsStores;
  readonly loaders: InstitutionLoaders;
  /** Whether the viewer of this request may read who the contact persons are. */
  readonly readsContactPersons: boolean;
  readonly readers: InstitutionsReaders;
  readonly now: () => Date;
  readonly actions: InstitutionsActions;
}

/** Each reads what the viewer of a request may read of one kind of record that not everyone may, and nothing else. */
export interface InstitutionsReaders {
  readonly exchanges: RecordReader<StoredExchange>;
  readonly profiles: RecordReader<StoredPartnerProfile>;
}

/** What the viewer of a request can do to the records of this domain. */
export interface InstitutionsActions {
  readonly bodies: RecordActions<StoredBody>;
  readonly institutions: RecordActions<StoredInstitution>;
  readonly nominations: RecordActions<StoredNomination>;
  readonly contactPoints: RecordActions<StoredContactPoint>;
  readonly exchangeCalls: RecordActions<StoredExchangeCall>;
  readonly exchanges: RecordActions<StoredExchange>;
  readonly capabilities: RecordActions<StoredCapability>;
  readonly memberships: RecordActions<StoredMembership>;
  readonly cooperationAreas: RecordActions<StoredCooperationArea>;
  readonly partnerProfiles: RecordActions<StoredPartnerProfile>;
}

/** Opens the stores over a database. */
export function openInstitutionsStores(db: Db): InstitutionsStores {
  const contactPoints = createContactPointStore(db);
  const personnelExchanges = createExchangeStore(db);
  return {
    institutions: createInstitutionStore(db),
    bodies: createBodyStore(db),
    contactPoints,
    nominations: createNominationStore(db, makeContactPoint(contactPoints)),
    personnelExchangeCalls: createExchangeCallStore(db, cancelWithCall(personnelExchanges)),
    personnelExchanges,
    capabilities: createCapabilityStore(db),
    institutionMemberships: createMembershipStore(db),
    cooperationAreas: createCooperationAreaStore(db),
    partnerProfiles: createPartnerProfileStore(db),
  };
}

/** What everything of a request is made of. */
interface Request {
  readonly stores: InstitutionsStores;
  readonly viewer: Viewer;
}

const openReaders = lazily<Request>()({
  exchanges: ({ stores, viewer }) => stores.personnelExchanges.readAs(readableExchanges(viewer)),
  profiles: ({ stores, viewer }) => stores.partnerProfiles.readAs(readableProfiles(viewer)),
});

const openActions = lazily<Request & { readonly acting: Acting }>()({
  partnerProfiles: ({ stores, acting, viewer }) =>
    createRecordActions<StoredPartnerProfile>({
      ...acting,
      ...stores.partnerProfiles,
      kind: PARTNER_PROFILE,
      mayRead: (record) => isShown(record) && mayReadProfile(viewer, record),
    }),
  cooperationAreas: ({ stores, acting }) =>
    createRecordActions<StoredCooperationArea>({
      ...acting,
      ...stores.cooperationAreas,
      kind: COOPERATION_AREA,
      mayRead: isShown,
    }),
  memberships: ({ stores, acting }) =>
    createRecordActions<StoredMembership>({
      ...acting,
      ...stores.institutionMemberships,
      kind: MEMBERSHIP,
      mayRead: isShown,
    }),
  bodies: ({ stores, acting }) =>
    createRecordActions<StoredBody>({
      ...acting,
      ...stores.bodies,
      kind: BODY,
      mayRead: isShown,
    }),
  institutions: ({ stores, acting }) =>
    createRecordActions<StoredInstitution>({
      ...acting,
      ...stores.institutions,
      kind: INSTITUTION,
      mayRead: isShown,
    }),
  nominations: ({ stores, acting }) =>
    createRecordActions<StoredNomination>({
      ...acting,
      ...stores.nominations,
      kind: NOMINATION,
      mayRead: isShown,
    }),
  contactPoints: ({ stores, acting }) =>
    createRecordActions<StoredContactPoint>({
      ...acting,
      ...stores.contactPoints,
      kind: CONTACT_POINT,
      mayRead: isShown,
    }),
  exchangeCalls: ({ stores, acting }) =>
    createRecordActions<StoredExchangeCall>({
      ...acting,
      ...stores.personnelExchangeCalls,
      kind: EXCHANGE_CALL,
      mayRead: isShown,
    }),
  exchanges: ({ stores, acting, viewer }) =>
    createRecordActions<StoredExchange>({
      ...acting,
      ...stores.personnelExchanges,
      kind: EXCHANGE,
      mayRead: (record) => isShown(record) && mayReadExchange(viewer, record),
    }),
  capabilities: ({ stores, acting }) =>
    createRecordActions<StoredCapability>({
      ...acting,
      ...stores.capabilities,
      kind: CAPABILITY,
      mayRead: isShown,
    }),
});

/** Makes the context of one request. */
export function createInstitutionsContext(
  stores: InstitutionsStores,
  facts: RequestFacts,
  now = () => new Date(),
): InstitutionsContext {
  const { viewer, log } = facts;
  const request = { stores, viewer };
  const readers = openReaders(request);
  const openLoaders = () =>
    createInstitutionLoaders({ stores, readers, institutionById: loadById(stores.institutions) });
  const changed = () => {
    context.loaders = openLoaders();
  };
  const context: WithNewLoaders<InstitutionsContext> = {
    ...facts,
    stores,
    readers,
    readsContactPersons: mayReadContactPersons(viewer, now()),
    now,
    loaders: openLoaders(),
    actions: openActions({ ...request, acting: { viewer, now, log, changed } }),
  };
  return context;
}

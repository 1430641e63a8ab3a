import type { Db } from 'mongodb';
import { createRecordActions, type RecordActions } from '../kit/actions/recordActions.js';
import { renewable } from '../kit/renewable.js';
import type { RequestFacts } from '../kit/requestFacts.js';
import {
  mayReadExchange,
  mayReadParticipation,
  mayReadSlot,
  readableExchanges,
  readableParticipations,
  readableSlots,
} from './access.js';
import { ACCOLADE, type StoredAccolade } from './accolades/accolade.js';
import { type AccoladeStore, createAccoladeStore } from './accolades/accoladeStore.js';
import { BOOTH_EXCHANGE, type StoredBoothExchange } from './boothExchanges/boothExchange.js';
import {
  type BoothExchangeStore,
  createBoothExchangeStore,
} from './boothExchanges/boothExchangeStore.js';
import { BOOTH, type StoredBooth } from './booths/booth.js';
import { type BoothStore, createBoothStore } from './booths/boothStore.js';
import type { StoredDecision } from './decision.js';
import { createDecisionStore, type DecisionStore } from './decisionStore.js';
import { DECISION } from './decisions/decisionKind.js';
import type { StoredEvent } from './event.js';
import { createEventStore, type EventStore } from './eventStore.js';
import { breakParentCircle } from './lifecycle/breakParentCircle.js';
import { EVENT } from './lifecycle/eventKind.js';
import { createEventLoaders, type EventLoaders } from './loaders.js';
import { cancelLostSlot, cancelLostSlots } from './meetingSlots/cancelLostSlots.js';
import { MEETING_SLOT, type StoredMeetingSlot } from './meetingSlots/meetingSlot.js';
import { createMeetingSlotStore, type MeetingSlotStore } from './meetingSlots/meetingSlotStore.js';
import { MEETING, type StoredMeeting } from './meetings/meeting.js';
import { createMeetingStore, type MeetingStore } from './meetings/meetingStore.js';
import { noteAccepted } from './participations/noteAccepted.js';
import { PARTICIPATION, type StoredParticipationRecord } from './participations/participation.js';
import {
  PARTICIPATION_CALL,
  type StoredParticipationCall,
} from './participations/participationCall.js';
import {
  createParticipationCallStore,
  type ParticipationCallStore,
} from './participations/participationCallStore.js';
import {
  createParticipationStore,
  type ParticipationStore,
} from './participations/participationStore.js';
import {
  createSubjectLoaders,
  type ReadableSubjects,
  type SubjectLoaders,
} from './subjectLoaders.js';

import { type StoredUnveiling, UNVEILING } from './unveilings/unveiling.js';
import { createUnveilingStore, type UnveilingStore } from './unveilings/unveilingStore.js';

/** The stores of this domain. */
export interface EventsStores {
  readonly events: EventStore;
  readonly decisions: DecisionStore;
  readonly booths: BoothStore;
  readonly boothExchanges: BoothExchangeStore;
  readonly meetingSlots: MeetingSlotStore;
  readonly meetings: MeetingStore;
  readonly participationCalls: ParticipationCallStore;
  readonly participations: ParticipationStore;
  readonly productUnveilings: UnveilingStore;
  readonly accolades: AccoladeStore;
}

/** What a resolver of this domain knows: the request, what its viewer may read, the loaders, the stores, the time. */
export interface EventsContext extends RequestFacts {
  readonly stores: EventsStores;
  /** Reads what the viewer of this request may read, and nothing else. */
  readonly readable: ReadableSubjects;
  readonly loaders: EventLoaders & SubjectLoaders;
  readonly actions: EventsActions;
  readonly now: () => Date;
}

/** What the viewer of a request can do to the records of this domain. */
export interface EventsActions {
  readonly events: RecordActions<StoredEvent>;
  readonly decisions: RecordActions<StoredDecision>;
  readonly booths: RecordActions<StoredBooth>;
  readonly boothExchanges: RecordActions<StoredBoothExchange>;
  readonly meetingSlots: RecordActions<StoredMeetingSlot>;
  readonly meetings: RecordActions<StoredMeeting>;
  readonly participationCalls: RecordActions<StoredParticipationCall>;
  readonly participations: RecordActions<StoredParticipationRecord>;
  readonly productUnveilings: RecordActions<StoredUnveiling>;
  readonly accolades: RecordActions<StoredAccolade>;
}

/** Opens the stores over a database. */
export function openEventsStores(db: Db): EventsStores {
  // What follows an action in one collection may be in another one, which is open by then.
  const stores: EventsStores = {
    events: createEventStore(db, async (action, event) => {
      await cancelLostSlots(() => stores)(action, event);
      await breakParentCircle(() => stores)(action, event);
    }),
    decisions: createDecisionStore(db),
    booths: createBoothStore(db),
    boothExchanges: createBoothExchangeStore(db),
    meetingSlots: createMeetingSlotStore(
      db,
      cancelLostSlot(() => stores),
    ),
    meetings: createMeetingStore(db),
    participationCalls: createParticipationCallStore(db),
    participations: createParticipationStore(
      db,
      noteAccepted(() => stores),
    ),
    productUnveilings: createUnveilingStore(db),
    accolades: createAccoladeStore(db),
  };
  return stores;
}

/** Makes the context of one request. */
export function createEventsContext(
  stores: EventsStores,
  facts: RequestFacts,
  now = () => new Date(),
): EventsContext {
  const { viewer, log } = facts;
  const readable: ReadableSubjects = {
    booths: stores.booths,
    boothExchanges: stores.boothExchanges.readAs(readableExchanges(viewer)),
    meetingSlots: stores.meetingSlots.readAs(readableSlots(viewer)),
    meetings: stores.meetings,
    participationCalls: stores.participationCalls,
    productUnveilings: stores.productUnveilings,
    accolades: stores.accolades,
    participations: stores.participations.readAs(readableParticipations(viewer)),
  };
  const loaders = renewable(() => ({
    ...createEventLoaders(stores),
    ...createSubjectLoaders(readable, stores.participations),
  }));
  const acting = { viewer, now, log, changed: loaders.renew };
  // What everyone may read is there for who may act on it as well.
  const ofAll = { ...acting, mayRead: ({ shown }: { shown: boolean }) => shown };
  return {
    ...facts,
    stores,
    readable,
    get loaders() {
      return loaders.current();
    },
    actions: {
      events: createRecordActions<StoredEvent>({ ...ofAll, ...stores.events, kind: EVENT }),
      decisions: createRecordActions<StoredDecision>({
        ...ofAll,
        ...stores.decisions,
        kind: DECISION,
      }),
      booths: createRecordActions<StoredBooth>({ ...ofAll, ...stores.booths, kind: BOOTH }),
      meetings: createRecordActions<StoredMeeting>({ ...ofAll, ...stores.meetings, kind: MEETING }),
      productUnveilings: createRecordActions<StoredUnveiling>({
        ...ofAll,
        ...stores.productUnveilings,
        kind: UNVEILING,
      }),
      accolades: createRecordActions<StoredAccolade>({
        ...ofAll,
        ...stores.accolades,
        kind: ACCOLADE,
      }),
      participationCalls: createRecordActions<StoredParticipationCall>({
        ...ofAll,
        ...stores.participationCalls,
        kind: PARTICIPATION_CALL,
      }),
      participations: createRecordActions<StoredParticipationRecord>({
        ...acting,
        ...stores.participations,
        kind: PARTICIPATION,
        mayRead: (participation) => mayReadParticipation(viewer, participation),
      }),
      boothExchanges: createRecordActions({
        ...acting,
        ...stores.boothExchanges,
        kind: BOOTH_EXCHANGE,
        mayRead: (exchange) => mayReadExchange(viewer, exchange),
      }),
      meetingSlots: createRecordActions({
        ...acting,
        ...stores.meetingSlots,
        kind: MEETING_SLOT,
        mayRead: (slot) => mayReadSlot(viewer, slot),
      }),
    },
    now,
  };
}

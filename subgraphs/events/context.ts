import type { Db } from 'mongodb';
import { type Acting, isShown } from '../kit/actions/acting.js';
import { createRecordActions, type RecordActions } from '../kit/actions/recordActions.js';
import { lazily } from '../kit/lazily.js';
import type { RequestFacts } from '../kit/requestFacts.js';
import type { Viewer } from '../kit/viewer.js';
import type { WithNewLoaders } from '../kit/withNewLoaders.js';
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
import type { EventsReaders } from './subjectLoaders.js';
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
  readonly readers: EventsReaders;
  readonly loaders: EventLoaders;
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

/** What everything of a request is made of. */
interface Request {
  readonly stores: EventsStores;
  readonly viewer: Viewer;
}

const openReaders = lazily<Request>()({
  booths: ({ stores }) => stores.booths,
  boothExchanges: ({ stores, viewer }) => stores.boothExchanges.readAs(readableExchanges(viewer)),
  meetingSlots: ({ stores, viewer }) => stores.meetingSlots.readAs(readableSlots(viewer)),
  meetings: ({ stores }) => stores.meetings,
  participationCalls: ({ stores }) => stores.participationCalls,
  productUnveilings: ({ stores }) => stores.productUnveilings,
  accolades: ({ stores }) => stores.accolades,
  participations: ({ stores, viewer }) =>
    stores.participations.readAs(readableParticipations(viewer)),
});

const openActions = lazily<Request & { readonly acting: Acting }>()({
  events: ({ stores, acting }) =>
    createRecordActions<StoredEvent>({
      ...acting,
      ...stores.events,
      kind: EVENT,
      mayRead: isShown,
    }),
  decisions: ({ stores, acting }) =>
    createRecordActions<StoredDecision>({
      ...acting,
      ...stores.decisions,
      kind: DECISION,
      mayRead: isShown,
    }),
  booths: ({ stores, acting }) =>
    createRecordActions<StoredBooth>({
      ...acting,
      ...stores.booths,
      kind: BOOTH,
      mayRead: isShown,
    }),
  meetings: ({ stores, acting }) =>
    createRecordActions<StoredMeeting>({
      ...acting,
      ...stores.meetings,
      kind: MEETING,
      mayRead: isShown,
    }),
  productUnveilings: ({ stores, acting }) =>
    createRecordActions<StoredUnveiling>({
      ...acting,
      ...stores.productUnveilings,
      kind: UNVEILING,
      mayRead: isShown,
    }),
  accolades: ({ stores, acting }) =>
    createRecordActions<StoredAccolade>({
      ...acting,
      ...stores.accolades,
      kind: ACCOLADE,
      mayRead: isShown,
    }),
  participationCalls: ({ stores, acting }) =>
    createRecordActions<StoredParticipationCall>({
      ...acting,
      ...stores.participationCalls,
      kind: PARTICIPATION_CALL,
      mayRead: isShown,
    }),
  participations: ({ stores, acting, viewer }) =>
    createRecordActions<StoredParticipationRecord>({
      ...acting,
      ...stores.participations,
      kind: PARTICIPATION,
      mayRead: (participation) => mayReadParticipation(viewer, participation),
    }),
  boothExchanges: ({ stores, acting, viewer }) =>
    createRecordActions<StoredBoothExchange>({
      ...acting,
      ...stores.boothExchanges,
      kind: BOOTH_EXCHANGE,
      mayRead: (exchange) => mayReadExchange(viewer, exchange),
    }),
  meetingSlots: ({ stores, acting, viewer }) =>
    createRecordActions<StoredMeetingSlot>({
      ...acting,
      ...stores.meetingSlots,
      kind: MEETING_SLOT,
      mayRead: (slot) => mayReadSlot(viewer, slot),
    }),
});

/** Makes the context of one request. */
export function createEventsContext(
  stores: EventsStores,
  facts: RequestFacts,
  now = () => new Date(),
): EventsContext {
  const { viewer, log } = facts;
  const request = { stores, viewer };
  const readers: EventsReaders = openReaders(request);
  const openLoaders = () => createEventLoaders({ stores, readers });
  const changed = () => {
    context.loaders = openLoaders();
  };
  const context: WithNewLoaders<EventsContext> = {
    ...facts,
    stores,
    readers,
    loaders: openLoaders(),
    actions: openActions({ ...request, acting: { viewer, now, log, changed } }),
    now,
  };
  return context;
}

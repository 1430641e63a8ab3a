import type { Db } from 'mongodb';
import { createRecordActions, type RecordActions } from '../kit/actions/recordActions.js';
import { renewable } from '../kit/renewable.js';
import type { RequestFacts } from '../kit/requestFacts.js';
import { mayReadExchange, mayReadSlot, readableExchanges, readableSlots } from './access.js';
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
import { EVENT } from './lifecycle/eventKind.js';
import { createEventLoaders, type EventLoaders } from './loaders.js';
import { MEETING_SLOT, type StoredMeetingSlot } from './meetingSlots/meetingSlot.js';
import { createMeetingSlotStore, type MeetingSlotStore } from './meetingSlots/meetingSlotStore.js';
import { MEETING, type StoredMeeting } from './meetings/meeting.js';
import { createMeetingStore, type MeetingStore } from './meetings/meetingStore.js';
import {
  createSubjectLoaders,
  type ReadableSubjects,
  type SubjectLoaders,
} from './subjectLoaders.js';

/** The stores of this domain. */
export interface EventsStores {
  readonly events: EventStore;
  readonly decisions: DecisionStore;
  readonly booths: BoothStore;
  readonly boothExchanges: BoothExchangeStore;
  readonly meetingSlots: MeetingSlotStore;
  readonly meetings: MeetingStore;
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
}

/** Opens the stores over a database. */
export function openEventsStores(db: Db): EventsStores {
  return {
    events: createEventStore(db),
    decisions: createDecisionStore(db),
    booths: createBoothStore(db),
    boothExchanges: createBoothExchangeStore(db),
    meetingSlots: createMeetingSlotStore(db),
    meetings: createMeetingStore(db),
  };
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
  };
  const loaders = renewable(() => ({
    ...createEventLoaders(stores),
    ...createSubjectLoaders(readable),
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

import { childLoaders } from '../kit/childLoaders.js';
import { pageRequest } from '../kit/connection.js';
import { argumentLoader, type EntityLoader } from '../kit/entityLoader.js';
import type { Order } from '../kit/keyset.js';
import { loadById } from '../kit/loadById.js';
import type { StoredRecord } from '../kit/record.js';
import type { RecordReader } from '../kit/recordReader.js';
import type { StoredAccolade } from './accolades/accolade.js';
import type { StoredBoothExchange } from './boothExchanges/boothExchange.js';
import { LATEST_PROPOSAL } from './boothExchanges/boothExchangeStore.js';
import type { StoredBooth } from './booths/booth.js';
import type { StoredMeetingSlot } from './meetingSlots/meetingSlot.js';
import type { StoredMeeting } from './meetings/meeting.js';
import { LATEST_MEETING } from './meetings/meetingStore.js';
import type { StoredParticipationRecord } from './participations/participation.js';
import type { StoredParticipationCall } from './participations/participationCall.js';
import type {
  ParticipationStore,
  SummedParticipation,
} from './participations/participationStore.js';
import type { StoredUnveiling } from './unveilings/unveiling.js';

/** What belongs to events, as the viewer of one request may read it. */
export interface EventsReaders {
  readonly booths: RecordReader<StoredBooth>;
  readonly boothExchanges: RecordReader<StoredBoothExchange>;
  readonly meetingSlots: RecordReader<StoredMeetingSlot>;
  readonly meetings: RecordReader<StoredMeeting>;
  readonly productUnveilings: RecordReader<StoredUnveiling>;
  readonly accolades: RecordReader<StoredAccolade>;
  readonly participationCalls: RecordReader<StoredParticipationCall>;
  readonly participations: RecordReader<StoredParticipationRecord>;
}

/** What the loaders are made of. */
interface Loading {
  readonly readers: EventsReaders;
  readonly stores: { readonly participations: Pick<ParticipationStore, 'publicOf'> };
}

/** How the loaders of what belongs to events are made, for one request. */
export const SUBJECT_LOADERS = loadersOf({
  boothById: ({ readers }) => loadById(readers.booths),
  boothsByEvent: ({ readers }) => childLoaders(readers.booths, 'eventId'),
  boothsByExhibitor: ({ readers }) => childLoaders(readers.booths, 'exhibitorId'),
  exchangeById: ({ readers }) => loadById(readers.boothExchanges),
  exchangeOfBooth: ({ readers }) =>
    onlyChild(readers.boothExchanges, 'heldBoothIds', LATEST_PROPOSAL),
  exchangesByEvent: ({ readers }) => childLoaders(readers.boothExchanges, 'eventIds'),
  meetingById: ({ readers }) => loadById(readers.meetings),
  meetingOfEvent: ({ readers }) => onlyChild(readers.meetings, 'eventId', LATEST_MEETING),
  callById: ({ readers }) => loadById(readers.participationCalls),
  callsByEvent: ({ readers }) => childLoaders(readers.participationCalls, 'eventId'),
  participationById: ({ readers }) => loadById(readers.participations),
  participationsByEvent: ({ readers }) => childLoaders(readers.participations, 'eventId'),
  participationsByInstitution: ({ readers }) =>
    childLoaders(readers.participations, 'institutionId'),
  acceptedOf: ({ stores }) => acceptedLoader(stores.participations),
  unveilingById: ({ readers }) => loadById(readers.productUnveilings),
  unveilingsByEvent: ({ readers }) => childLoaders(readers.productUnveilings, 'eventId'),
  unveilingsByInstitution: ({ readers }) =>
    childLoaders(readers.productUnveilings, 'institutionId'),
  unveilingsByOffer: ({ readers }) => childLoaders(readers.productUnveilings, 'offerId'),
  accoladeById: ({ readers }) => loadById(readers.accolades),
  accoladesByEvent: ({ readers }) => childLoaders(readers.accolades, 'eventId'),
  accoladesByInstitution: ({ readers }) => childLoaders(readers.accolades, 'institutionId'),
  accoladesByOffer: ({ readers }) => childLoaders(readers.accolades, 'offerId'),
  slotById: ({ readers }) => loadById(readers.meetingSlots),
  slotsByEvent: ({ readers }) => childLoaders(readers.meetingSlots, 'eventId'),
  slotsByParty: ({ readers }) => childLoaders(readers.meetingSlots, 'partyIds'),
});

// Keeps the type of each loader while it says what all are made of.
function loadersOf<Makers extends Readonly<Record<string, (given: Loading) => unknown>>>(
  makers: Makers,
): Makers {
  return makers;
}

/** The one record that points at another by a field with a unique index. */
function onlyChild<Row extends StoredRecord>(
  reader: RecordReader<Row>,
  path: string,
  order: Order,
): EntityLoader<Row> {
  const { pages } = childLoaders(reader, path);
  const request = pageRequest(order, { first: 1 });
  return {
    async load(parentId) {
      const { rows } = await pages.load({ conditions: {}, request }, parentId);
      return rows[0] ?? null;
    },
  };
}

/** What was accepted at the hub of the participations in events. */
function acceptedLoader(store: Pick<ParticipationStore, 'publicOf'>) {
  const none: readonly SummedParticipation[] = [];
  return argumentLoader<null, readonly SummedParticipation[]>(async (_args, eventIds) => {
    const byEvent = new Map<string, SummedParticipation[]>(eventIds.map((id) => [id, []]));
    for (const each of await store.publicOf(eventIds)) byEvent.get(each.eventId)?.push(each);
    return byEvent;
  }, none);
}

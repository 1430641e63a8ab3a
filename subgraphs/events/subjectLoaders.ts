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
export interface ReadableSubjects {
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
  readonly readable: ReadableSubjects;
  readonly stores: { readonly participations: Pick<ParticipationStore, 'publicOf'> };
}

/** How the loaders of what belongs to events are made, for one request. */
export const SUBJECT_LOADERS = loadersOf({
  boothById: ({ readable }) => loadById(readable.booths),
  boothsByEvent: ({ readable }) => childLoaders(readable.booths, 'eventId'),
  boothsByExhibitor: ({ readable }) => childLoaders(readable.booths, 'exhibitorId'),
  exchangeById: ({ readable }) => loadById(readable.boothExchanges),
  exchangeOfBooth: ({ readable }) =>
    onlyChild(readable.boothExchanges, 'heldBoothIds', LATEST_PROPOSAL),
  exchangesByEvent: ({ readable }) => childLoaders(readable.boothExchanges, 'eventIds'),
  meetingById: ({ readable }) => loadById(readable.meetings),
  meetingOfEvent: ({ readable }) => onlyChild(readable.meetings, 'eventId', LATEST_MEETING),
  callById: ({ readable }) => loadById(readable.participationCalls),
  callsByEvent: ({ readable }) => childLoaders(readable.participationCalls, 'eventId'),
  participationById: ({ readable }) => loadById(readable.participations),
  participationsByEvent: ({ readable }) => childLoaders(readable.participations, 'eventId'),
  participationsByInstitution: ({ readable }) =>
    childLoaders(readable.participations, 'institutionId'),
  acceptedOf: ({ stores }) => acceptedLoader(stores.participations),
  unveilingById: ({ readable }) => loadById(readable.productUnveilings),
  unveilingsByEvent: ({ readable }) => childLoaders(readable.productUnveilings, 'eventId'),
  unveilingsByInstitution: ({ readable }) =>
    childLoaders(readable.productUnveilings, 'institutionId'),
  unveilingsByOffer: ({ readable }) => childLoaders(readable.productUnveilings, 'offerId'),
  accoladeById: ({ readable }) => loadById(readable.accolades),
  accoladesByEvent: ({ readable }) => childLoaders(readable.accolades, 'eventId'),
  accoladesByInstitution: ({ readable }) => childLoaders(readable.accolades, 'institutionId'),
  accoladesByOffer: ({ readable }) => childLoaders(readable.accolades, 'offerId'),
  slotById: ({ readable }) => loadById(readable.meetingSlots),
  slotsByEvent: ({ readable }) => childLoaders(readable.meetingSlots, 'eventId'),
  slotsByParty: ({ readable }) => childLoaders(readable.meetingSlots, 'partyIds'),
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

import { childLoaders } from '../kit/childLoaders.js';
import { pageRequest } from '../kit/connection.js';
import { argumentLoader, type EntityLoader, entityLoader } from '../kit/entityLoader.js';
import type { Order } from '../kit/keyset.js';
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

/** The loaders of one request over what belongs to events. */
export function createSubjectLoaders(
  {
    booths,
    boothExchanges,
    meetingSlots,
    meetings,
    participationCalls,
    participations,
    productUnveilings,
    accolades,
  }: ReadableSubjects,
  participationStore: Pick<ParticipationStore, 'publicOf'>,
) {
  return {
    boothById: byId(booths),
    boothsByEvent: childLoaders(booths, 'eventId'),
    boothsByExhibitor: childLoaders(booths, 'exhibitorId'),
    exchangeById: byId(boothExchanges),
    exchangeOfBooth: onlyChild(boothExchanges, 'heldBoothIds', LATEST_PROPOSAL),
    exchangesByEvent: childLoaders(boothExchanges, 'eventIds'),
    meetingById: byId(meetings),
    meetingOfEvent: onlyChild(meetings, 'eventId', LATEST_MEETING),
    callById: byId(participationCalls),
    callsByEvent: childLoaders(participationCalls, 'eventId'),
    participationById: byId(participations),
    participationsByEvent: childLoaders(participations, 'eventId'),
    participationsByInstitution: childLoaders(participations, 'institutionId'),
    acceptedOf: acceptedLoader(participationStore),
    unveilingById: byId(productUnveilings),
    unveilingsByEvent: childLoaders(productUnveilings, 'eventId'),
    unveilingsByInstitution: childLoaders(productUnveilings, 'institutionId'),
    unveilingsByOffer: childLoaders(productUnveilings, 'offerId'),
    accoladeById: byId(accolades),
    accoladesByEvent: childLoaders(accolades, 'eventId'),
    accoladesByInstitution: childLoaders(accolades, 'institutionId'),
    accoladesByOffer: childLoaders(accolades, 'offerId'),
    slotById: byId(meetingSlots),
    slotsByEvent: childLoaders(meetingSlots, 'eventId'),
    slotsByParty: childLoaders(meetingSlots, 'partyIds'),
  };
}

/** What {@link createSubjectLoaders} makes. */
export type SubjectLoaders = ReturnType<typeof createSubjectLoaders>;

function byId<Row extends StoredRecord>(reader: RecordReader<Row>): EntityLoader<Row> {
  return entityLoader(
    (ids) => reader.findByIds(ids),
    ({ _id }) => _id,
  );
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

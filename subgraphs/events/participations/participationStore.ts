import type { Db, IndexDescription } from 'mongodb';
import type { Follow } from '../../kit/actions/outbox.js';
import { anyOf } from '../../kit/conditions.js';
import type { Order } from '../../kit/keyset.js';
import type { Conditions } from '../../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../../kit/recordStore.js';
import { PUBLIC_VIEWER } from '../../kit/viewer.js';
import type { ParticipationFilter } from '../__generated__/resolvers.js';
import type { AcceptedCountries } from '../acceptedCountriesStore.js';
import { readableParticipations } from '../access.js';
import type { StoredParticipationRecord } from './participation.js';

/** What a sum of participations is made of. */
export type SummedParticipation = Pick<
  StoredParticipationRecord,
  'eventId' | 'country' | 'kind' | 'count' | 'result'
>;

/** The store of participations. */
export interface ParticipationStore extends RecordStore<StoredParticipationRecord> {
  /** What everyone may read of the participations in events. */
  publicOf(eventIds: readonly string[]): Promise<readonly SummedParticipation[]>;
  /** The countries of what everyone may read of the participations in an event, each once, by code. */
  acceptedIn(eventId: string): Promise<readonly string[]>;
  /** The same of all events that have any. */
  allAccepted(): Promise<readonly AcceptedCountries[]>;
  /** The places of a call that are taken, by number. */
  placesTaken(callId: string): Promise<readonly number[]>;
}

const LATEST_KEY = { createdAt: -1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { shown: 1, ...LATEST_KEY }, name: 'shownLatest' },
  { key: { shown: 1, isPublic: 1, ...LATEST_KEY }, name: 'shownPublic' },
  { key: { shown: 1, isPublic: 1, eventId: 1, country: 1 }, name: 'shownAccepted' },
  { key: { shown: 1, country: 1, ...LATEST_KEY }, name: 'shownCountry' },
  { key: { shown: 1, hostCountry: 1, ...LATEST_KEY }, name: 'shownHostCountry' },
  { key: { shown: 1, institutionId: 1, ...LATEST_KEY }, name: 'shownInstitution' },
  { key: { shown: 1, hostInstitutionId: 1, ...LATEST_KEY }, name: 'shownHost' },
  { key: { eventId: 1, shown: 1, isPublic: 1, ...LATEST_KEY }, name: 'shownEvent' },
  { key: { callId: 1, shown: 1, isPublic: 1, ...LATEST_KEY }, name: 'shownCall' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
  {
    key: { applicantKey: 1 },
    name: 'applicant',
    unique: true,
    partialFilterExpression: { applicantKey: { $type: 'string' } },
  },
  {
    key: { placeKey: 1 },
    name: 'place',
    unique: true,
    partialFilterExpression: { placeKey: { $type: 'string' } },
  },
];

/** Entered last first. */
export const LATEST_ENTERED: Order = {
  name: 'LATEST_ENTERED',
  key: { path: 'createdAt', direction: -1 },
};

/** The key of a place of a call. */
export function placeKeyOf(callId: string, place: number): string {
  return `${callId}#${place}`;
}

/** Opens the store over the collection `participations`; `follow` does what must follow an action in other documents. */
export function createParticipationStore(
  db: Db,
  follow?: Follow<StoredParticipationRecord>,
): ParticipationStore {
  const [visible] = readableParticipations(PUBLIC_VIEWER);
  const collection = db.collection<StoredParticipationRecord>('participations');
  const store = createRecordStore<StoredParticipationRecord>(db, 'participations', {
    indexes: INDEXES,
    formerIndexes: [],
    visible,
    facets: {},
    ...(follow && { follow }),
  });
  const accepted = async (ofEvent: { readonly eventId?: string }) => {
    const rows = await collection
      .aggregate<{ _id: string; countries: string[] }>(
        [
          { $match: { shown: true, isPublic: true, ...ofEvent } },
          { $group: { _id: '$eventId', countries: { $addToSet: '$country' } } },
        ],
        { hint: 'shownAccepted' },
      )
      .toArray();
    return rows.map(({ _id, countries }) => ({ eventId: _id, countries: countries.sort() }));
  };
  return {
    ...store,
    publicOf: (eventIds) =>
      collection
        .find(
          { eventId: { $in: [...eventIds] }, shown: true, isPublic: true },
          { hint: 'shownEvent' },
        )
        .project<SummedParticipation>({ eventId: 1, country: 1, kind: 1, count: 1, result: 1 })
        .toArray(),
    async acceptedIn(eventId) {
      const [found] = await accepted({ eventId });
      return found?.countries ?? [];
    },
    allAccepted: () => accepted({}),
    async placesTaken(callId) {
      const rows = await collection
        .find({ callId, placeKey: { $ne: null } }, { hint: 'shownCall' })
        .project<{ placeKey: string }>({ placeKey: 1 })
        .toArray();
      return rows.map(({ placeKey }) => Number(placeKey.slice(placeKey.lastIndexOf('#') + 1)));
    },
  };
}

/** The conditions of a filter. */
export function participationConditions(
  filter: ParticipationFilter | null | undefined,
): Conditions<StoredParticipationRecord> {
  const given = filter ?? {};
  return {
    ...anyOf('states', 'state', given.states),
    ...anyOf('events', 'eventId', given.events),
    ...anyOf('calls', 'callId', given.calls),
    ...anyOf('countries', 'country', given.countries),
    ...anyOf('kinds', 'kind', given.kinds),
  };
}

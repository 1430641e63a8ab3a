import type { Db, Document, IndexDescription } from 'mongodb';
import { anyOf, between, chooseOrder, exactly } from '../kit/conditions.js';
import type { Order } from '../kit/keyset.js';
import type { Conditions } from '../kit/recordReader.js';
import { createRecordStore, type RecordStore } from '../kit/recordStore.js';
import type { DecisionFilter, DecisionOrder } from './__generated__/resolvers.js';
import { dayOf, type StoredDecision } from './decision.js';

/** The store of decisions. */
export interface DecisionStore extends RecordStore<StoredDecision> {
  /** The numbers that decisions of a meeting have, hidden ones among them. */
  numbersOf(eventId: string): Promise<readonly number[]>;
}

const MEETING_KEY = { eventId: 1, _id: 1 } as const;

const INDEXES: readonly IndexDescription[] = [
  { key: { shown: 1, ...MEETING_KEY }, name: 'shownMeeting' },
  { key: { eventId: 1, shown: 1, number: 1, _id: 1 }, name: 'shownNumberInMeeting' },
  { key: { shown: 1, number: 1, _id: 1 }, name: 'shownNumber' },
  { key: { shown: 1, dueOn: 1, _id: 1 }, name: 'shownEarliestDue' },
  { key: { shown: 1, dueOn: -1, _id: 1 }, name: 'shownLatestDue' },
  { key: { type: 1, shown: 1, ...MEETING_KEY }, name: 'shownType' },
  { key: { bodyId: 1, shown: 1, ...MEETING_KEY }, name: 'shownBody' },
  { key: { projectId: 1, shown: 1, ...MEETING_KEY }, name: 'shownProject' },
  { key: { responsibleCountries: 1, shown: 1, ...MEETING_KEY }, name: 'shownResponsibleCountry' },
  { key: { responsibleBodyIds: 1, shown: 1, ...MEETING_KEY }, name: 'shownResponsibleBody' },
  { key: { completedOn: 1, shown: 1, ...MEETING_KEY }, name: 'shownCompletion' },
  {
    key: { placeKey: 1 },
    name: 'place',
    unique: true,
    partialFilterExpression: { placeKey: { $type: 'string' } },
  },
  { key: { 'source.sample': 1, shown: 1, ...MEETING_KEY }, name: 'shownSample' },
  { key: { 'source.platform': 1, shown: 1 }, name: 'shownGivenBy' },
];

/** What they were before records told whether they are shown. */
const FORMER_INDEXES = [
  'meeting',
  'numberInMeeting',
  'number',
  'earliestDue',
  'latestDue',
  'type',
  'body',
  'project',
  'responsibleCountry',
  'sample',
];

const ORDERS: Readonly<Record<DecisionOrder, Order>> = {
  MEETING: { name: 'MEETING', key: { path: 'eventId', direction: 1 } },
  NUMBER: { name: 'NUMBER', key: { path: 'number', direction: 1 } },
  DUE_ON_ASC: { name: 'DUE_ON_ASC', key: { path: 'dueOn', direction: 1 } },
  DUE_ON_DESC: { name: 'DUE_ON_DESC', key: { path: 'dueOn', direction: -1 } },
};

/** Opens the store over the collection `decisions`. */
export function createDecisionStore(db: Db): DecisionStore {
  const store = createRecordStore<StoredDecision>(db, 'decisions', {
    indexes: INDEXES,
    formerIndexes: FORMER_INDEXES,
    facets: {},
  });
  return {
    ...store,
    async numbersOf(eventId) {
      const rows = await db
        .collection<StoredDecision>('decisions')
        .find({ eventId }, { hint: 'shownNumberInMeeting' })
        .project<{ number: number }>({ _id: 0, number: 1 })
        .toArray();
      return rows.map(({ number }) => number);
    },
  };
}

/** The order a reader asked for; `otherwise` without one. */
export function decisionOrder(
  orderBy: DecisionOrder | null | undefined,
  otherwise: DecisionOrder = 'MEETING',
): Order {
  return chooseOrder(ORDERS, orderBy, { isTextSearch: false, otherwise });
}

/** The conditions of a filter on the day of `now`. */
export function decisionConditions(
  filter: DecisionFilter | null | undefined,
  now: Date,
): Conditions<StoredDecision> {
  const given = filter ?? {};
  return {
    ...anyOf('types', 'type', given.types),
    ...anyOf('events', 'eventId', given.events),
    ...anyOf('bodies', 'bodyId', given.bodies),
    ...anyOf('responsibleCountries', 'responsibleCountries', given.responsibleCountries),
    ...anyOf('responsibleBodies', 'responsibleBodyIds', given.responsibleBodies),
    ...between('due', 'dueOn', given.due),
    ...pastDue(given.pastDue, now),
    ...completion(given.completed),
    ...exactly('samples', 'source.sample', given.samples),
  };
}

/** What isPastDue of a decision says, as a condition; no due day is less than a day. */
function pastDue(wanted: boolean | null | undefined, now: Date): Record<string, Document> {
  if (wanted === null || wanted === undefined) return {};
  const isPast = { $lt: dayOf(now) };
  return { pastDue: { dueOn: wanted ? isPast : { $not: isPast } } };
}

function completion(completed: boolean | null | undefined): Record<string, Document> {
  if (completed === null || completed === undefined) return {};
  return { completion: { completedOn: completed ? { $gt: '' } : null } };
}

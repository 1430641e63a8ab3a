import type { Db } from 'mongodb';
import type { RequestFacts } from '../kit/requestFacts.js';
import { createDecisionStore, type DecisionStore } from './decisionStore.js';
import { createEventStore, type EventStore } from './eventStore.js';
import { createEventLoaders, type EventLoaders } from './loaders.js';

/** The stores of this domain. */
export interface EventsStores {
  readonly events: EventStore;
  readonly decisions: DecisionStore;
}

/** What a resolver of this domain knows: the request, the stores, the request's own loaders, the time. */
export interface EventsContext extends RequestFacts {
  readonly stores: EventsStores;
  readonly loaders: EventLoaders;
  readonly now: () => Date;
}

/** Opens the stores over a database. */
export function openEventsStores(db: Db): EventsStores {
  return { events: createEventStore(db), decisions: createDecisionStore(db) };
}

/** Makes the context of one request. */
export function createEventsContext(
  stores: EventsStores,
  facts: RequestFacts,
  now = () => new Date(),
): EventsContext {
  return { ...facts, stores, loaders: createEventLoaders(stores), now };
}

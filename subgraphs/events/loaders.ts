import { childLoaders } from '../kit/childLoaders.js';
import { entityLoader } from '../kit/entityLoader.js';
import type { DecisionStore } from './decisionStore.js';
import type { EventStore } from './eventStore.js';

/** The loaders of one request over the stores of events and decisions. */
export function createEventLoaders({
  events,
  decisions,
}: {
  readonly events: EventStore;
  readonly decisions: DecisionStore;
}) {
  return {
    eventById: entityLoader(
      (ids) => events.findByIds(ids),
      ({ _id }) => _id,
    ),
    eventsByParent: childLoaders(events, 'parentId'),
    eventsByBody: childLoaders(events, 'bodyId'),
    eventsByHost: childLoaders(events, 'hostInstitutionId'),
    eventsByOrganiser: childLoaders(events, 'organiserIds'),
    eventsByPlatform: childLoaders(events, 'source.platform'),
    decisionById: entityLoader(
      (ids) => decisions.findByIds(ids),
      ({ _id }) => _id,
    ),
    decisionsByEvent: childLoaders(decisions, 'eventId'),
    decisionsByBody: childLoaders(decisions, 'bodyId'),
    decisionsByProject: childLoaders(decisions, 'projectId'),
  };
}

/** What {@link createEventLoaders} makes. */
export type EventLoaders = ReturnType<typeof createEventLoaders>;

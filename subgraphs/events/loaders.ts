import { childLoaders } from '../kit/childLoaders.js';
import { argumentLoader, entityLoader } from '../kit/entityLoader.js';
import type { DecisionStore } from './decisionStore.js';
import type { EditionPlace } from './eventSeriesStore.js';
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
    eventsBySeries: childLoaders(events, 'series'),
    editionAt: editionLoader(events),
    countriesOfSeries: countriesLoader(events),
    decisionById: entityLoader(
      (ids) => decisions.findByIds(ids),
      ({ _id }) => _id,
    ),
    decisionsByEvent: childLoaders(decisions, 'eventId'),
    decisionsByBody: childLoaders(decisions, 'bodyId'),
    decisionsByProject: childLoaders(decisions, 'projectId'),
  };
}

function editionLoader(events: Pick<EventStore, 'editionsAt'>) {
  // A place is its own key, with its parts always in this order.
  const keyOf = ({ series, side, day }: EditionPlace) => JSON.stringify({ series, side, day });
  const byKey = entityLoader(
    (keys) => events.editionsAt(keys.map((key): EditionPlace => JSON.parse(key))),
    ({ place }) => keyOf(place),
  );
  return {
    load: async (place: EditionPlace) => (await byKey.load(keyOf(place)))?.event ?? null,
  };
}

function countriesLoader(events: Pick<EventStore, 'countriesOfSeries'>) {
  const none: readonly string[] = [];
  const bySeries = argumentLoader<null, readonly string[]>(async (_args, names) => {
    const countries = new Map<string, string[]>(names.map((name) => [name, []]));
    for (const { series, country } of await events.countriesOfSeries(names)) {
      countries.get(series)?.push(country);
    }
    return countries;
  }, none);
  return { load: (name: string) => bySeries.load(null, name) };
}

/** What {@link createEventLoaders} makes. */
export type EventLoaders = ReturnType<typeof createEventLoaders>;

import { childLoaders } from '../kit/childLoaders.js';
import { argumentLoader, entityLoader } from '../kit/entityLoader.js';
import { lazily } from '../kit/lazily.js';
import { loadById } from '../kit/loadById.js';
import type { EventsStores } from './context.js';
import type { EditionPlace } from './eventSeriesStore.js';
import type { EventStore } from './eventStore.js';
import { type EventsReaders, SUBJECT_LOADERS } from './subjectLoaders.js';

/** What the loaders of a request are made of. */
interface Loading {
  readonly stores: EventsStores;
  readonly readers: EventsReaders;
}

/** Makes the loaders of one request over what its viewer may read. */
export const createEventLoaders = lazily<Loading>()({
  eventById: ({ stores }) => loadById(stores.events),
  eventsByParent: ({ stores }) => childLoaders(stores.events, 'parentId'),
  eventsByBody: ({ stores }) => childLoaders(stores.events, 'bodyId'),
  eventsByHost: ({ stores }) => childLoaders(stores.events, 'hostInstitutionId'),
  eventsByOrganiser: ({ stores }) => childLoaders(stores.events, 'organiserIds'),
  eventsByPlatform: ({ stores }) => childLoaders(stores.events, 'source.platform'),
  eventsBySeries: ({ stores }) => childLoaders(stores.events, 'series'),
  editionAt: ({ stores }) => editionLoader(stores.events),
  countriesOfSeries: ({ stores }) => countriesLoader(stores.events),
  decisionById: ({ stores }) => loadById(stores.decisions),
  decisionsByEvent: ({ stores }) => childLoaders(stores.decisions, 'eventId'),
  decisionsByBody: ({ stores }) => childLoaders(stores.decisions, 'bodyId'),
  decisionsByProject: ({ stores }) => childLoaders(stores.decisions, 'projectId'),
  ...SUBJECT_LOADERS,
});

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

import { type ArgumentLoader, argumentLoader } from '../../kit/entityLoader.js';
import type { Viewer } from '../../kit/viewer.js';
import type { TechnologyStore } from '../technologyStore.js';
import { type Found, readAlertsOf } from './readAlerts.js';
import type { SavedSearchReader, SavedSearchStore } from './savedSearchStore.js';

interface AlertLoaderDeps {
  readonly technologies: Pick<TechnologyStore, 'readAs'>;
  readonly savedSearches: Pick<SavedSearchStore, 'deliveries'>;
  /** Reads the viewer's own searches. */
  readonly own: Pick<SavedSearchReader, 'findByIds'>;
  /** Who asks: what the owner could read at other times is not shown to a token that cannot. */
  readonly viewer: Viewer;
  readonly at: Date;
}

/** Loads the last so many alerts of searches, for all searches of a list at once. */
export function alertLoader({
  technologies,
  savedSearches: { deliveries },
  own,
  viewer,
  at,
}: AlertLoaderDeps): ArgumentLoader<number, readonly Found[]> {
  return argumentLoader<number, readonly Found[]>(async (first, searchIds) => {
    const [searches, alerts] = await Promise.all([
      own.findByIds(searchIds),
      deliveries.latestOf(searchIds, first),
    ]);
    return readAlertsOf(technologies, searches, alerts, { at, readerFor: () => viewer });
  }, []);
}

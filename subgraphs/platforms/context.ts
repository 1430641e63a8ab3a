import type { Db } from 'mongodb';
import { type Acting, isShown } from '../kit/actions/acting.js';
import { createRecordActions, type RecordActions } from '../kit/actions/recordActions.js';
import { lazily } from '../kit/lazily.js';
import type { RequestFacts } from '../kit/requestFacts.js';
import type { WithNewLoaders } from '../kit/withNewLoaders.js';
import { PLATFORM } from './liaison/describePlatform.js';
import { createPlatformLoaders, type PlatformLoaders } from './loaders.js';
import type { StoredPlatform } from './platform.js';
import { createPlatformStore, type PlatformStore } from './platformStore.js';

/** The stores of this domain. */
export interface PlatformsStores {
  readonly platforms: PlatformStore;
}

/** What a resolver of this domain knows: the request, the stores, the request's own loaders, the time. */
export interface PlatformsContext extends RequestFacts {
  readonly stores: PlatformsStores;
  readonly loaders: PlatformLoaders;
  readonly now: () => Date;
  readonly actions: PlatformsActions;
}

/** What the viewer of a request can do to the records of this domain. */
export interface PlatformsActions {
  readonly platforms: RecordActions<StoredPlatform>;
}

/** Opens the stores over a database. */
export function openPlatformsStores(db: Db): PlatformsStores {
  return { platforms: createPlatformStore(db) };
}

const openActions = lazily<{ readonly stores: PlatformsStores; readonly acting: Acting }>()({
  platforms: ({ stores, acting }) =>
    createRecordActions<StoredPlatform>({
      ...acting,
      ...stores.platforms,
      kind: PLATFORM,
      mayRead: isShown,
    }),
});

/** Makes the context of one request. */
export function createPlatformsContext(
  stores: PlatformsStores,
  facts: RequestFacts,
  now = () => new Date(),
): PlatformsContext {
  const { viewer, log } = facts;
  const openLoaders = () => createPlatformLoaders(stores);
  const changed = () => {
    context.loaders = openLoaders();
  };
  const context: WithNewLoaders<PlatformsContext> = {
    ...facts,
    stores,
    loaders: openLoaders(),
    now,
    actions: openActions({ stores, acting: { viewer, now, log, changed } }),
  };
  return context;
}

import type { Acting } from '../kit/actions/acting.js';
import { createRecordActions, type RecordActions } from '../kit/actions/recordActions.js';
import { lazily } from '../kit/lazily.js';
import type { RecordReader } from '../kit/recordReader.js';
import type { RecordStore } from '../kit/recordStore.js';
import type { RequestFacts } from '../kit/requestFacts.js';
import type { WithNewLoaders } from '../kit/withNewLoaders.js';
import { mayReadBy, readableBy } from './access.js';
import { openProjectsStores, type ProjectsStores } from './domainStore.js';
import { KINDS, type ProjectsRecords, type ProjectsStoreName, READING } from './kinds.js';
import { lazyReader } from './lazyReader.js';
import type { ProjectFacts } from './lifecycle/leadProject.js';
import { createProjectLoaders, type ProjectLoaders } from './loaders.js';

export { openProjectsStores, type ProjectsStores };

/** What the viewer of a request may read of each store, and nothing else. */
export type ProjectsReaders = {
  readonly [Name in ProjectsStoreName]: RecordReader<ProjectsRecords[Name]>;
};

/** What the viewer of a request can do to the records of each store. */
export type ProjectsActions = {
  readonly [Name in ProjectsStoreName]: RecordActions<ProjectsRecords[Name]>;
};

/** What a resolver of this domain knows: the request, what its viewer may read, the request's own loaders, the stores. */
export interface ProjectsContext extends RequestFacts {
  readonly stores: ProjectsStores;
  readonly readers: ProjectsReaders;
  readonly loaders: ProjectLoaders;
  readonly actions: ProjectsActions;
  readonly projectFacts: ProjectFacts;
  readonly now: () => Date;
}

/** What everything of a request is made of. */
interface Request {
  readonly stores: ProjectsStores;
  readonly facts: RequestFacts;
}

const openReaders = forEachStore<Request, ProjectsReaders>(
  (name) =>
    ({ stores, facts }) =>
      readerOf(stores, name, facts),
);

const openActions = forEachStore<Request & { readonly acting: Acting }, ProjectsActions>(
  (name) =>
    ({ stores, facts, acting }) =>
      actionsOf(stores, name, facts, acting),
);

/** Makes the context of one request. */
export function createProjectsContext(
  stores: ProjectsStores,
  facts: RequestFacts,
  now = () => new Date(),
): ProjectsContext {
  const { viewer, log } = facts;
  const { agreements, evaluations } = stores;
  const readers = openReaders({ stores, facts });
  const openLoaders = () => createProjectLoaders({ readers, stores });
  const changed = () => {
    context.loaders = openLoaders();
  };
  const context: WithNewLoaders<ProjectsContext> = {
    ...facts,
    now,
    stores,
    readers,
    actions: openActions({ stores, facts, acting: { viewer, now, log, changed } }),
    loaders: openLoaders(),
    projectFacts: {
      isUnderReview: (id) => evaluations.isUnderReview(id),
      isCovered: async (id, day) => (await agreements.coveredOn(day, [id])).has(id),
    },
  };
  return context;
}

function actionsOf<Name extends ProjectsStoreName>(
  stores: ProjectsStores,
  name: Name,
  { viewer }: Pick<RequestFacts, 'viewer'>,
  acting: Acting,
) {
  const { writer, outbox } = storeOf(stores, name);
  return createRecordActions({
    ...acting,
    writer,
    outbox,
    kind: KINDS[name],
    mayRead: (record) => mayReadBy(READING[name], viewer, record),
  });
}

/** The records of a store as a viewer may read them; projects that it evaluates are among them. */
function readerOf<Name extends ProjectsStoreName>(
  stores: ProjectsStores,
  name: Name,
  { viewer }: Pick<RequestFacts, 'viewer'>,
): RecordReader<ProjectsRecords[Name]> {
  const store = storeOf(stores, name);
  const { subject } = viewer;
  if (name !== 'projects' || subject === null)
    return store.readAs(readableBy(READING[name], viewer));
  return lazyReader(async () =>
    store.readAs(readableBy(READING[name], viewer, await stores.evaluations.projectIdsOf(subject))),
  );
}

function storeOf<Name extends ProjectsStoreName>(
  stores: ProjectsStores,
  name: Name,
): RecordStore<ProjectsRecords[Name]> {
  // The store of a name keeps the records of that name; an indexed access cannot say so.
  return stores[name] as unknown as RecordStore<ProjectsRecords[Name]>;
}

/** Something for each store, by the store's name; `make` gives each name what Made has for it. */
function forEachStore<Given, Made extends { readonly [Name in ProjectsStoreName]: unknown }>(
  make: <Name extends ProjectsStoreName>(name: Name) => (given: Given) => unknown,
): (given: Given) => Made {
  // Each store has a kind.
  const names = Object.keys(KINDS) as ProjectsStoreName[];
  const open = lazily<Given>()(Object.fromEntries(names.map((name) => [name, make(name)])));
  // One part for each name, each made for that name.
  return (given) => open(given) as unknown as Made;
}

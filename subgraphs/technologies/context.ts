import type { Db } from 'mongodb';
import type { Acting } from '../kit/actions/acting.js';
import { createRecordActions, type RecordActions } from '../kit/actions/recordActions.js';
import { lazily } from '../kit/lazily.js';
import type { RequestFacts } from '../kit/requestFacts.js';
import type { Viewer } from '../kit/viewer.js';
import type { WithNewLoaders } from '../kit/withNewLoaders.js';
import { mayReadTechnology, readableTechnologies } from './access.js';
import { SAVED_SEARCH, type StoredSavedSearch } from './alerts/savedSearch.js';
import {
  createSavedSearchStore,
  isOwnSearch,
  readableSearches,
  type SavedSearchReader,
  type SavedSearchStore,
} from './alerts/savedSearchStore.js';
import { INTEREST, type StoredInterest } from './interests/interest.js';
import { mayReadInterest, readableInterests } from './interests/interestAccess.js';
import {
  createInterestStore,
  type InterestReader,
  type InterestStore,
} from './interests/interestStore.js';
import { LISTING } from './lifecycle/listing.js';
import { createTechnologyLoaders, type TechnologyLoaders } from './loaders.js';
import { PACKAGE, type StoredPackage } from './packages/package.js';
import { mayReadPackage, readablePackages } from './packages/packageAccess.js';
import {
  createPackageStore,
  type PackageReader,
  type PackageStore,
} from './packages/packageStore.js';
import type { StoredTechnology } from './technology.js';
import {
  createTechnologyStore,
  type TechnologyReader,
  type TechnologyStore,
} from './technologyStore.js';
import { mayReadTransfer, readableTransfers } from './transferCases/transferAccess.js';
import { type StoredTransferCase, TRANSFER_CASE } from './transferCases/transferCase.js';
import {
  createTransferStore,
  type TransferReader,
  type TransferStore,
} from './transferCases/transferStore.js';

/** The stores of this domain. */
export interface TechnologiesStores {
  readonly technologies: TechnologyStore;
  readonly interests: InterestStore;
  readonly savedSearches: SavedSearchStore;
  readonly transferCases: TransferStore;
  readonly technologyPackages: PackageStore;
}

/** What a resolver of this domain knows: the request, what its viewer may read, the request's own loaders, the stores. */
export interface TechnologiesContext extends RequestFacts {
  readonly stores: TechnologiesStores;
  readonly readers: TechnologiesReaders;
  readonly loaders: TechnologyLoaders;
  readonly now: () => Date;
  readonly actions: TechnologiesActions;
}

/** Each reads what the viewer of a request may read of one kind of record, and nothing else. */
export interface TechnologiesReaders {
  readonly technologies: TechnologyReader;
  readonly interests: InterestReader;
  readonly savedSearches: SavedSearchReader;
  readonly transferCases: TransferReader;
  readonly technologyPackages: PackageReader;
}

/** What the viewer of a request can do to the records of this domain. */
export interface TechnologiesActions {
  readonly technologies: RecordActions<StoredTechnology>;
  readonly interests: RecordActions<StoredInterest>;
  readonly savedSearches: RecordActions<StoredSavedSearch>;
  readonly transferCases: RecordActions<StoredTransferCase>;
  readonly technologyPackages: RecordActions<StoredPackage>;
}

/** Opens the stores over a database. */
export function openTechnologiesStores(db: Db): TechnologiesStores {
  return {
    technologies: createTechnologyStore(db),
    interests: createInterestStore(db),
    savedSearches: createSavedSearchStore(db),
    transferCases: createTransferStore(db),
    technologyPackages: createPackageStore(db),
  };
}

/** What everything of a request is made of. */
interface Request {
  readonly stores: TechnologiesStores;
  readonly viewer: Viewer;
  readonly at: Date;
}

const openReaders = lazily<Request>()({
  technologies: ({ stores, viewer, at }) =>
    stores.technologies.readAs(readableTechnologies(viewer, at)),
  interests: ({ stores, viewer }) => stores.interests.readAs(readableInterests(viewer)),
  savedSearches: ({ stores, viewer }) => stores.savedSearches.readAs(readableSearches(viewer)),
  transferCases: ({ stores, viewer }) => stores.transferCases.readAs(readableTransfers(viewer)),
  technologyPackages: ({ stores, viewer }) =>
    stores.technologyPackages.readAs(readablePackages(viewer)),
});

const openActions = lazily<Request & { readonly acting: Acting }>()({
  technologies: ({ stores, acting, viewer, at }) =>
    createRecordActions({
      ...acting,
      ...stores.technologies,
      kind: LISTING,
      mayRead: (listing) => mayReadTechnology(viewer, listing, at),
    }),
  interests: ({ stores, acting, viewer }) =>
    createRecordActions({
      ...acting,
      ...stores.interests,
      kind: INTEREST,
      mayRead: (interest) => mayReadInterest(viewer, interest),
    }),
  savedSearches: ({ stores, acting, viewer }) =>
    createRecordActions({
      ...acting,
      ...stores.savedSearches,
      kind: SAVED_SEARCH,
      mayRead: (search) => isOwnSearch(viewer, search),
    }),
  transferCases: ({ stores, acting, viewer }) =>
    createRecordActions({
      ...acting,
      ...stores.transferCases,
      kind: TRANSFER_CASE,
      mayRead: (transfer) => mayReadTransfer(viewer, transfer),
    }),
  technologyPackages: ({ stores, acting, viewer }) =>
    createRecordActions({
      ...acting,
      ...stores.technologyPackages,
      kind: PACKAGE,
      mayRead: (given) => mayReadPackage(viewer, given),
    }),
});

/** Makes the context of one request. */
export function createTechnologiesContext(
  stores: TechnologiesStores,
  facts: RequestFacts,
  now = () => new Date(),
): TechnologiesContext {
  const { viewer, log } = facts;
  const request = { stores, viewer, at: now() };
  const readers = openReaders(request);
  const openLoaders = () => createTechnologyLoaders({ ...request, readers });
  const changed = () => {
    context.loaders = openLoaders();
  };
  const context: WithNewLoaders<TechnologiesContext> = {
    ...facts,
    stores,
    now,
    readers,
    loaders: openLoaders(),
    actions: openActions({ ...request, acting: { viewer, now, log, changed } }),
  };
  return context;
}

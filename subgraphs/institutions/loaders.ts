import { childLoaders } from '../kit/childLoaders.js';
import { entityLoader } from '../kit/entityLoader.js';
import { lazily } from '../kit/lazily.js';
import { loadById, type RecordLoader } from '../kit/loadById.js';
import type { InstitutionsReaders, InstitutionsStores } from './context.js';
import { createHierarchyLoaders } from './hierarchyLoaders.js';
import type { StoredInstitution } from './institution.js';
import { partnerOf } from './partnerProfiles/partnerProfile.js';
import { openProfilesOf } from './partnerProfiles/partnerProfileStore.js';

/** What the loaders of a request are made of. */
interface Loading {
  readonly stores: InstitutionsStores;
  readonly readers: InstitutionsReaders;
  readonly institutionById: RecordLoader<StoredInstitution>;
}

/** Makes the loaders of one request over the stores of this domain. */
export const createInstitutionLoaders = lazily<Loading>()({
  institutionById: ({ institutionById }) => institutionById,
  institutionsByPlatform: ({ stores }) => childLoaders(stores.institutions, 'source.platform'),
  institutionsBySurvivor: ({ stores }) => childLoaders(stores.institutions, 'mergedIntoId'),
  hierarchy: ({ stores, institutionById }) =>
    createHierarchyLoaders(stores.institutions, (id) => institutionById.load(id)),
  bodyById: ({ stores }) => loadById(stores.bodies),
  bodiesByParent: ({ stores }) => childLoaders(stores.bodies, 'parentId'),
  contactPointById: ({ stores }) => loadById(stores.contactPoints),
  contactPointsByBody: ({ stores }) => childLoaders(stores.contactPoints, 'bodyId'),
  nominationById: ({ stores }) => loadById(stores.nominations),
  nominationsByBody: ({ stores }) => childLoaders(stores.nominations, 'bodyId'),
  exchangeCallById: ({ stores }) => loadById(stores.personnelExchangeCalls),
  exchangeCallsByHost: ({ stores }) =>
    childLoaders(stores.personnelExchangeCalls, 'hostInstitutionId'),
  exchangeById: ({ readers }) => loadById(readers.exchanges),
  exchangesByCall: ({ readers }) => childLoaders(readers.exchanges, 'callId'),
  capabilityById: ({ stores }) => loadById(stores.capabilities),
  capabilitiesByInstitution: ({ stores }) => childLoaders(stores.capabilities, 'institutionId'),
  membershipById: ({ stores }) => loadById(stores.institutionMemberships),
  membershipsByMember: ({ stores }) => childLoaders(stores.institutionMemberships, 'memberId'),
  membershipsByGroup: ({ stores }) => childLoaders(stores.institutionMemberships, 'groupId'),
  cooperationAreaById: ({ stores }) => loadById(stores.cooperationAreas),
  areasByInstitution: ({ stores }) => childLoaders(stores.cooperationAreas, 'institutionId'),
  partnerProfileById: ({ readers }) => loadById(readers.profiles),
  profileByInstitution: ({ readers }) =>
    entityLoader((ids) => openProfilesOf(readers.profiles, ids), partnerOf),
});

/** What {@link createInstitutionLoaders} makes. */
export type InstitutionLoaders = ReturnType<typeof createInstitutionLoaders>;

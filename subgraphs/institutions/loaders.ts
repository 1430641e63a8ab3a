import { childLoaders } from '../kit/childLoaders.js';
import { entityLoader } from '../kit/entityLoader.js';
import type { RecordReader } from '../kit/recordReader.js';
import type { InstitutionsStores } from './context.js';
import { createHierarchyLoaders } from './hierarchyLoaders.js';
import { partnerOf, type StoredPartnerProfile } from './partnerProfiles/partnerProfile.js';
import { openProfilesOf } from './partnerProfiles/partnerProfileStore.js';
import type { StoredExchange } from './personnelExchange/exchange.js';

/** What not everyone may read, as the viewer of the request may. */
interface ReadableRecords {
  readonly exchanges: RecordReader<StoredExchange>;
  readonly profiles: RecordReader<StoredPartnerProfile>;
}

/** The loaders of one request over the stores of this domain. */
export function createInstitutionLoaders(
  {
    institutions,
    bodies,
    contactPoints,
    nominations,
    personnelExchangeCalls,
    capabilities,
    institutionMemberships: memberships,
    cooperationAreas,
  }: InstitutionsStores,
  { exchanges, profiles }: ReadableRecords,
) {
  const institutionById = entityLoader(
    (ids) => institutions.findByIds(ids),
    ({ _id }) => _id,
  );
  return {
    institutionById,
    institutionsByPlatform: childLoaders(institutions, 'source.platform'),
    institutionsBySurvivor: childLoaders(institutions, 'mergedIntoId'),
    hierarchy: createHierarchyLoaders(institutions, (id) => institutionById.load(id)),
    bodyById: entityLoader(
      (ids) => bodies.findByIds(ids),
      ({ _id }) => _id,
    ),
    bodiesByParent: childLoaders(bodies, 'parentId'),
    contactPointById: entityLoader(
      (ids) => contactPoints.findByIds(ids),
      ({ _id }) => _id,
    ),
    contactPointsByBody: childLoaders(contactPoints, 'bodyId'),
    nominationById: entityLoader(
      (ids) => nominations.findByIds(ids),
      ({ _id }) => _id,
    ),
    nominationsByBody: childLoaders(nominations, 'bodyId'),
    exchangeCallById: entityLoader(
      (ids) => personnelExchangeCalls.findByIds(ids),
      ({ _id }) => _id,
    ),
    exchangeCallsByHost: childLoaders(personnelExchangeCalls, 'hostInstitutionId'),
    exchangeById: entityLoader(
      (ids) => exchanges.findByIds(ids),
      ({ _id }) => _id,
    ),
    exchangesByCall: childLoaders(exchanges, 'callId'),
    capabilityById: entityLoader(
      (ids) => capabilities.findByIds(ids),
      ({ _id }) => _id,
    ),
    capabilitiesByInstitution: childLoaders(capabilities, 'institutionId'),
    membershipById: entityLoader(
      (ids) => memberships.findByIds(ids),
      ({ _id }) => _id,
    ),
    membershipsByMember: childLoaders(memberships, 'memberId'),
    membershipsByGroup: childLoaders(memberships, 'groupId'),
    cooperationAreaById: entityLoader(
      (ids) => cooperationAreas.findByIds(ids),
      ({ _id }) => _id,
    ),
    areasByInstitution: childLoaders(cooperationAreas, 'institutionId'),
    partnerProfileById: entityLoader(
      (ids) => profiles.findByIds(ids),
      ({ _id }) => _id,
    ),
    profileByInstitution: entityLoader((ids) => openProfilesOf(profiles, ids), partnerOf),
  };
}

/** What {@link createInstitutionLoaders} makes. */
export type InstitutionLoaders = ReturnType<typeof createInstitutionLoaders>;

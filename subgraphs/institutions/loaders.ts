import { childLoaders } from '../kit/childLoaders.js';
import { entityLoader } from '../kit/entityLoader.js';
import type { RecordReader } from '../kit/recordReader.js';
import type { InstitutionsStores } from './context.js';
import { createHierarchyLoaders } from './hierarchyLoaders.js';
import type { StoredExchange } from './personnelExchange/exchange.js';

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
  /** As the viewer of the request may read them. */
  exchanges: RecordReader<StoredExchange>,
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
  };
}

/** What {@link createInstitutionLoaders} makes. */
export type InstitutionLoaders = ReturnType<typeof createInstitutionLoaders>;

import { childLoaders } from '../kit/childLoaders.js';
import { entityLoader } from '../kit/entityLoader.js';
import type { TechnologiesReaders } from './context.js';
import type { TermStatistics } from './matching/findMatches.js';
import { matchLoader } from './matching/matchList.js';
import type { TechnologyReader } from './technologyStore.js';

/** The loaders of one request over what its viewer may read. */
export function createTechnologyLoaders(
  technologies: TechnologyReader,
  statistics: TermStatistics,
  { interests, savedSearches, transferCases, technologyPackages }: TechnologiesReaders,
) {
  return {
    technologyById: entityLoader(
      (ids) => technologies.findByIds(ids),
      ({ _id }) => _id,
    ),
    technologiesByInstitution: childLoaders(technologies, 'institutionId'),
    technologiesByTaskForce: childLoaders(technologies, 'taskForceId'),
    technologiesByEvent: childLoaders(technologies, 'exhibitedAtIds'),
    technologiesByProject: childLoaders(technologies, 'originProjectId'),
    technologiesByAssessment: childLoaders(technologies, 'originAssessmentId'),
    technologiesByPlatform: childLoaders(technologies, 'source.platform'),
    matchesByListing: matchLoader(technologies, statistics),
    interestById: entityLoader(
      (ids) => interests.findByIds(ids),
      ({ _id }) => _id,
    ),
    savedSearchById: entityLoader(
      (ids) => savedSearches.findByIds(ids),
      ({ _id }) => _id,
    ),
    transferCaseById: entityLoader(
      (ids) => transferCases.findByIds(ids),
      ({ _id }) => _id,
    ),
    transfersByListing: childLoaders(transferCases, 'listingId'),
    transfersByParty: childLoaders(transferCases, 'partyInstitutionIds'),
    packageById: entityLoader(
      (ids) => technologyPackages.findByIds(ids),
      ({ _id }) => _id,
    ),
    packagesByInstitution: childLoaders(technologyPackages, 'institutionId'),
    packagesByOffer: childLoaders(technologyPackages, 'offerIds'),
    interestsByListing: childLoaders(interests, 'listingId'),
    interestsSent: childLoaders(interests, 'askingInstitutionId'),
    interestsReceived: childLoaders(interests, 'owningInstitutionId'),
  };
}

/** What {@link createTechnologyLoaders} makes. */
export type TechnologyLoaders = ReturnType<typeof createTechnologyLoaders>;

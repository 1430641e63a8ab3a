import { childLoaders } from '../kit/childLoaders.js';
import { lazily } from '../kit/lazily.js';
import { loadById } from '../kit/loadById.js';
import type { Viewer } from '../kit/viewer.js';
import { alertLoader } from './alerts/alertLoader.js';
import type { TechnologiesReaders, TechnologiesStores } from './context.js';
import { matchLoader } from './matching/matchList.js';

/** What the loaders of a request are made of. */
interface Loading {
  readonly stores: TechnologiesStores;
  readonly viewer: Viewer;
  readonly at: Date;
  readonly readers: TechnologiesReaders;
}

/** Makes the loaders of one request over what its viewer may read. */
export const createTechnologyLoaders = lazily<Loading>()({
  technologyById: ({ readers }) => loadById(readers.technologies),
  technologiesByInstitution: ({ readers }) => childLoaders(readers.technologies, 'institutionId'),
  technologiesByTaskForce: ({ readers }) => childLoaders(readers.technologies, 'taskForceId'),
  technologiesByEvent: ({ readers }) => childLoaders(readers.technologies, 'exhibitedAtIds'),
  technologiesByProject: ({ readers }) => childLoaders(readers.technologies, 'originProjectId'),
  technologiesByAssessment: ({ readers }) =>
    childLoaders(readers.technologies, 'originAssessmentId'),
  technologiesByPlatform: ({ readers }) => childLoaders(readers.technologies, 'source.platform'),
  matchesByListing: ({ readers, stores }) => matchLoader(readers.technologies, stores.technologies),
  interestById: ({ readers }) => loadById(readers.interests),
  savedSearchById: ({ readers }) => loadById(readers.savedSearches),
  transferCaseById: ({ readers }) => loadById(readers.transferCases),
  transfersByListing: ({ readers }) => childLoaders(readers.transferCases, 'listingId'),
  transfersByParty: ({ readers }) => childLoaders(readers.transferCases, 'partyInstitutionIds'),
  packageById: ({ readers }) => loadById(readers.technologyPackages),
  packagesByInstitution: ({ readers }) => childLoaders(readers.technologyPackages, 'institutionId'),
  packagesByOffer: ({ readers }) => childLoaders(readers.technologyPackages, 'offerIds'),
  interestsByListing: ({ readers }) => childLoaders(readers.interests, 'listingId'),
  interestsSent: ({ readers }) => childLoaders(readers.interests, 'askingInstitutionId'),
  interestsReceived: ({ readers }) => childLoaders(readers.interests, 'owningInstitutionId'),
  alertsBySearch: ({ stores, readers, viewer, at }) =>
    alertLoader({ ...stores, own: readers.savedSearches, viewer, at }),
});

/** What {@link createTechnologyLoaders} makes. */
export type TechnologyLoaders = ReturnType<typeof createTechnologyLoaders>;

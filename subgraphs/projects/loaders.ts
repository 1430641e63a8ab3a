import { childLoaders } from '../kit/childLoaders.js';
import { argumentLoader } from '../kit/entityLoader.js';
import { lazily } from '../kit/lazily.js';
import { loadById } from '../kit/loadById.js';
import type { ProjectsReaders } from './context.js';
import type { ProjectsStores } from './domainStore.js';

/** What the loaders of a request are made of. */
interface Loading {
  readonly readers: ProjectsReaders;
  readonly stores: Pick<ProjectsStores, 'agreements'>;
}

/** Makes the loaders of one request over what its viewer may read. */
export const createProjectLoaders = lazily<Loading>()({
  projectById: ({ readers }) => loadById(readers.projects),
  projectsByInstitution: ({ readers }) => childLoaders(readers.projects, 'partners.institutionId'),
  projectsByEvent: ({ readers }) => childLoaders(readers.projects, 'decidedAtEventId'),
  projectsByPlatform: ({ readers }) => childLoaders(readers.projects, 'source.platform'),
  agreementById: ({ readers }) => loadById(readers.agreements),
  agreementsByProject: ({ readers }) => childLoaders(readers.agreements, 'coveredProjectIds'),
  agreementsByInstitution: ({ readers }) =>
    childLoaders(readers.agreements, 'parties.institutionId'),
  agreementsByOffer: ({ readers }) => childLoaders(readers.agreements, 'coveredOfferIds'),
  /** Whether an agreement covers a project on a day; agreements in force are public. */
  coverage: ({ stores }) =>
    argumentLoader<string, boolean>(async (day, ids) => {
      const covered = await stores.agreements.coveredOn(day, ids);
      return new Map(ids.map((id) => [id, covered.has(id)]));
    }, false),
  evaluationById: ({ readers }) => loadById(readers.evaluations),
  evaluationsByProject: ({ readers }) => childLoaders(readers.evaluations, 'projectId'),
  progressReportById: ({ readers }) => loadById(readers.progressReports),
  reportsByProject: ({ readers }) => childLoaders(readers.progressReports, 'projectId'),
  reportsByMeeting: ({ readers }) => childLoaders(readers.progressReports, 'eventId'),
  needAssessmentById: ({ readers }) => loadById(readers.needAssessments),
  needAssessmentsByInstitution: ({ readers }) =>
    childLoaders(readers.needAssessments, 'institutionId'),
  jointCommissionById: ({ readers }) => loadById(readers.jointCommissions),
  jointCommissionsBySession: ({ readers }) => childLoaders(readers.jointCommissions, 'sessionIds'),
  programmeById: ({ readers }) => loadById(readers.programmes),
  programmesByInstitution: ({ readers }) => childLoaders(readers.programmes, 'institutionId'),
  operationalPlanById: ({ readers }) => loadById(readers.operationalPlans),
  ideaById: ({ readers }) => loadById(readers.ideas),
  ideasByInstitution: ({ readers }) => childLoaders(readers.ideas, 'institutionId'),
  ideasByProject: ({ readers }) => childLoaders(readers.ideas, 'projectId'),
  policyActionById: ({ readers }) => loadById(readers.policyActions),
  policyActionsByMeeting: ({ readers }) => childLoaders(readers.policyActions, 'agreedAtEventId'),
  assistanceById: ({ readers }) => loadById(readers.assistance),
  assistanceByAsker: ({ readers }) => childLoaders(readers.assistance, 'institutionId'),
  assistanceByGiver: ({ readers }) => childLoaders(readers.assistance, 'givenByInstitutionId'),
  fundingSearchById: ({ readers }) => loadById(readers.fundingSearches),
  fundingSearchesByProject: ({ readers }) => childLoaders(readers.fundingSearches, 'projectId'),
});

/** What {@link createProjectLoaders} makes. */
export type ProjectLoaders = ReturnType<typeof createProjectLoaders>;

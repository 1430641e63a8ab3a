import { childLoaders } from '../kit/childLoaders.js';
import { argumentLoader, entityLoader } from '../kit/entityLoader.js';
import type { StoredRecord } from '../kit/record.js';
import type { RecordReader } from '../kit/recordReader.js';
import type { ProjectsReaders } from './context.js';
import type { ProjectsStores } from './domainStore.js';

/** The loaders of one request over what its viewer may read. */
export function createProjectLoaders(
  {
    projects,
    agreements,
    evaluations,
    progressReports,
    needAssessments,
    jointCommissions,
    programmes,
    operationalPlans,
    ideas,
    policyActions,
    assistance,
    fundingSearches,
  }: ProjectsReaders,
  stores: Pick<ProjectsStores, 'agreements'>,
) {
  return {
    projectById: byId(projects),
    projectsByInstitution: childLoaders(projects, 'partners.institutionId'),
    projectsByEvent: childLoaders(projects, 'decidedAtEventId'),
    projectsByPlatform: childLoaders(projects, 'source.platform'),
    agreementById: byId(agreements),
    agreementsByProject: childLoaders(agreements, 'coveredProjectIds'),
    agreementsByInstitution: childLoaders(agreements, 'parties.institutionId'),
    agreementsByOffer: childLoaders(agreements, 'coveredOfferIds'),
    /** Whether an agreement covers a project on a day; agreements in force are public. */
    coverage: argumentLoader<string, boolean>(async (day, ids) => {
      const covered = await stores.agreements.coveredOn(day, ids);
      return new Map(ids.map((id) => [id, covered.has(id)]));
    }, false),
    evaluationById: byId(evaluations),
    evaluationsByProject: childLoaders(evaluations, 'projectId'),
    progressReportById: byId(progressReports),
    reportsByProject: childLoaders(progressReports, 'projectId'),
    reportsByMeeting: childLoaders(progressReports, 'eventId'),
    needAssessmentById: byId(needAssessments),
    needAssessmentsByInstitution: childLoaders(needAssessments, 'institutionId'),
    jointCommissionById: byId(jointCommissions),
    jointCommissionsBySession: childLoaders(jointCommissions, 'sessionIds'),
    programmeById: byId(programmes),
    programmesByInstitution: childLoaders(programmes, 'institutionId'),
    operationalPlanById: byId(operationalPlans),
    ideaById: byId(ideas),
    ideasByInstitution: childLoaders(ideas, 'institutionId'),
    ideasByProject: childLoaders(ideas, 'projectId'),
    policyActionById: byId(policyActions),
    policyActionsByMeeting: childLoaders(policyActions, 'agreedAtEventId'),
    assistanceById: byId(assistance),
    assistanceByAsker: childLoaders(assistance, 'institutionId'),
    assistanceByGiver: childLoaders(assistance, 'givenByInstitutionId'),
    fundingSearchById: byId(fundingSearches),
    fundingSearchesByProject: childLoaders(fundingSearches, 'projectId'),
  };
}

/** What {@link createProjectLoaders} makes. */
export type ProjectLoaders = ReturnType<typeof createProjectLoaders>;

function byId<Row extends StoredRecord>(reader: Pick<RecordReader<Row>, 'findByIds'>) {
  return entityLoader(
    (ids) => reader.findByIds(ids),
    ({ _id }) => _id,
  );
}

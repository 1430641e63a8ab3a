import { childLoaders } from '../kit/childLoaders.js';
import { entityLoader } from '../kit/entityLoader.js';
import type { StoredRecord } from '../kit/record.js';
import type { RecordReader } from '../kit/recordReader.js';
import type { ProjectsReaders } from './context.js';

/** The loaders of one request over what its viewer may read. */
export function createProjectLoaders({
  projects,
  agreements,
  evaluations,
  progressReports,
}: ProjectsReaders) {
  return {
    projectById: byId(projects),
    projectsByInstitution: childLoaders(projects, 'partners.institutionId'),
    projectsByEvent: childLoaders(projects, 'decidedAtEventId'),
    projectsByPlatform: childLoaders(projects, 'source.platform'),
    agreementById: byId(agreements),
    agreementsByProject: childLoaders(agreements, 'coveredProjectIds'),
    agreementsByInstitution: childLoaders(agreements, 'parties.institutionId'),
    agreementsByOffer: childLoaders(agreements, 'coveredOfferIds'),
    evaluationById: byId(evaluations),
    evaluationsByProject: childLoaders(evaluations, 'projectId'),
    progressReportById: byId(progressReports),
    reportsByProject: childLoaders(progressReports, 'projectId'),
    reportsByMeeting: childLoaders(progressReports, 'eventId'),
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

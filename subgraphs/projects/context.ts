import type { Db } from 'mongodb';
import type { ActedKind } from '../kit/actions/actionRule.js';
import { createRecordActions, type RecordActions } from '../kit/actions/recordActions.js';
import type { RecordReader } from '../kit/recordReader.js';
import type { RecordStore } from '../kit/recordStore.js';
import { renewable } from '../kit/renewable.js';
import type { RequestFacts } from '../kit/requestFacts.js';
import {
  mayReadBy,
  PROJECT_READING,
  type ReadingRule,
  type ReservedRecord,
  readableBy,
} from './access.js';
import { AGREEMENT, AGREEMENT_READING, type StoredAgreement } from './agreements/agreement.js';
import { type AgreementStore, createAgreementStore } from './agreements/agreementStore.js';
import { EVALUATION, EVALUATION_READING, type StoredEvaluation } from './evaluations/evaluation.js';
import { createEvaluationStore, type EvaluationStore } from './evaluations/evaluationStore.js';
import { lazyReader } from './lazyReader.js';
import { PROJECT } from './lifecycle/enteredProject.js';
import type { ProjectFacts } from './lifecycle/leadProject.js';
import { createProjectLoaders, type ProjectLoaders } from './loaders.js';
import type { StoredProject } from './project.js';
import { createProjectStore, type ProjectStore } from './projectStore.js';
import {
  PROGRESS_REPORT,
  REPORT_READING,
  type StoredProgressReport,
} from './reports/progressReport.js';
import {
  createProgressReportStore,
  type ProgressReportStore,
} from './reports/progressReportStore.js';

/** The stores of this domain. */
export interface ProjectsStores {
  readonly projects: ProjectStore;
  readonly agreements: AgreementStore;
  readonly evaluations: EvaluationStore;
  readonly progressReports: ProgressReportStore;
}

/** The records of each store. */
interface ProjectsRecords {
  projects: StoredProject;
  agreements: StoredAgreement;
  evaluations: StoredEvaluation;
  progressReports: StoredProgressReport;
}

/** What the viewer of a request may read of each store, and nothing else. */
export type ProjectsReaders = {
  readonly [Name in keyof ProjectsRecords]: RecordReader<ProjectsRecords[Name]>;
};

/** What the viewer of a request can do to the records of each store. */
export type ProjectsActions = {
  readonly [Name in keyof ProjectsRecords]: RecordActions<ProjectsRecords[Name]>;
};

/** What a resolver of this domain knows: the request, what its viewer may read, the request's own loaders, the stores. */
export interface ProjectsContext extends RequestFacts {
  readonly stores: ProjectsStores;
  readonly readable: ProjectsReaders;
  readonly loaders: ProjectLoaders;
  readonly actions: ProjectsActions;
  readonly projectFacts: ProjectFacts;
  readonly now: () => Date;
}

/** Opens the stores over a database. */
export function openProjectsStores(db: Db): ProjectsStores {
  return {
    projects: createProjectStore(db),
    agreements: createAgreementStore(db),
    evaluations: createEvaluationStore(db),
    progressReports: createProgressReportStore(db),
  };
}

/** Makes the context of one request. */
export function createProjectsContext(
  stores: ProjectsStores,
  facts: RequestFacts,
  now = () => new Date(),
): ProjectsContext {
  const { viewer, log } = facts;
  const { projects, agreements, evaluations, progressReports } = stores;
  const readable: ProjectsReaders = {
    projects: projectsReadable(stores, facts),
    agreements: agreements.readAs(readableBy(AGREEMENT_READING, viewer)),
    evaluations: evaluations.readAs(readableBy(EVALUATION_READING, viewer)),
    progressReports: progressReports.readAs(readableBy(REPORT_READING, viewer)),
  };
  const loaders = renewable(() => createProjectLoaders(readable));
  const acting = <Row extends ReservedRecord>(
    store: RecordStore<Row>,
    kind: ActedKind<Row>,
    rule: ReadingRule<Row>,
  ): RecordActions<Row> =>
    createRecordActions({
      viewer,
      now,
      log,
      changed: loaders.renew,
      writer: store.writer,
      outbox: store.outbox,
      kind,
      mayRead: (record) => mayReadBy(rule, viewer, record),
    });
  return {
    ...facts,
    now,
    stores,
    readable,
    get loaders() {
      return loaders.current();
    },
    actions: {
      projects: acting(projects, PROJECT, PROJECT_READING),
      agreements: acting(agreements, AGREEMENT, AGREEMENT_READING),
      evaluations: acting(evaluations, EVALUATION, EVALUATION_READING),
      progressReports: acting(progressReports, PROGRESS_REPORT, REPORT_READING),
    },
    projectFacts: {
      isUnderReview: (id) => evaluations.isUnderReview(id),
      isCovered: (id, day) => agreements.isCovered(id, day),
    },
  };
}

/** Projects as a viewer may read them, those it evaluates among them. */
function projectsReadable(
  { projects, evaluations }: ProjectsStores,
  { viewer }: Pick<RequestFacts, 'viewer'>,
): RecordReader<StoredProject> {
  const { subject } = viewer;
  if (subject === null) return projects.readAs(readableBy(PROJECT_READING, viewer));
  return lazyReader(async () =>
    projects.readAs(readableBy(PROJECT_READING, viewer, await evaluations.projectIdsOf(subject))),
  );
}

import type { AllStores } from '../../subgraphs/index.js';
import type { StoredRecord } from '../../subgraphs/kit/record.js';
import type { RecordStore } from '../../subgraphs/kit/recordStore.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import type { StartDraft } from './drafts.js';
import { finishDraft, finishListing } from './finishDraft.js';
import { startData } from './startData.js';

interface LoadDeps {
  readonly now: Date;
  readonly log: Pick<Log, 'info'>;
}

/**
 * Writes the start data that is not stored in its present form: all of it on a fresh database, and what a release
 * has changed on an old one. What is stored already costs one look-up for each collection.
 */
export async function loadStartData(stores: AllStores, { now, log }: LoadDeps): Promise<void> {
  const save = <Row extends StoredRecord>(
    store: Pick<RecordStore<Row>, 'save'>,
    drafts: readonly StartDraft<Row>[],
  ) =>
    store.save(
      drafts.map((draft) => finishDraft(draft, now)),
      now,
    );

  // What others point at comes first, so that a reader who comes early finds no dead end.
  const counts = {
    platforms: await save(stores.platforms.platforms, startData.platforms),
    institutions: await save(stores.institutions.institutions, startData.institutions),
    bodies: await save(stores.institutions.bodies, startData.bodies),
    contactPoints: await save(stores.institutions.contactPoints, startData.contactPoints),
    nominations: await save(stores.institutions.nominations, startData.nominations),
    capabilities: await save(stores.institutions.capabilities, startData.capabilities),
    institutionMemberships: await save(
      stores.institutions.institutionMemberships,
      startData.institutionMemberships,
    ),
    cooperationAreas: await save(stores.institutions.cooperationAreas, startData.cooperationAreas),
    personnelExchangeCalls: await save(
      stores.institutions.personnelExchangeCalls,
      startData.personnelExchangeCalls,
    ),
    personnelExchanges: await save(
      stores.institutions.personnelExchanges,
      startData.personnelExchanges,
    ),
    events: await save(stores.events.events, startData.events),
    projects: await save(stores.projects.projects, startData.projects),
    agreements: await save(stores.projects.agreements, startData.agreements),
    evaluations: await save(stores.projects.evaluations, startData.evaluations),
    progressReports: await save(stores.projects.progressReports, startData.progressReports),
    fundingSearches: await save(stores.projects.fundingSearches, startData.fundingSearches),
    needAssessments: await save(stores.projects.needAssessments, startData.needAssessments),
    jointCommissions: await save(stores.projects.jointCommissions, startData.jointCommissions),
    programmes: await save(stores.projects.programmes, startData.programmes),
    operationalPlans: await save(stores.projects.operationalPlans, startData.operationalPlans),
    ideas: await save(stores.projects.ideas, startData.ideas),
    policyActions: await save(stores.projects.policyActions, startData.policyActions),
    assistance: await save(stores.projects.assistance, startData.assistance),
    partnerProfiles: await save(stores.institutions.partnerProfiles, startData.partnerProfiles),
    decisions: await save(stores.events.decisions, startData.decisions),
    technologies: await stores.technologies.technologies.save(
      startData.technologies.map((draft) => finishListing(draft, now)),
      now,
    ),
    booths: await save(stores.events.booths, startData.booths),
    boothExchanges: await save(stores.events.boothExchanges, startData.boothExchanges),
    participationCalls: await save(stores.events.participationCalls, startData.participationCalls),
    participations: await save(stores.events.participations, startData.participations),
    productUnveilings: await save(stores.events.productUnveilings, startData.productUnveilings),
    accolades: await save(stores.events.accolades, startData.accolades),
    meetings: await save(stores.events.meetings, startData.meetings),
    meetingSlots: await save(stores.events.meetingSlots, startData.meetingSlots),
    interests: await save(stores.technologies.interests, startData.interests),
    transferCases: await save(stores.technologies.transferCases, startData.transferCases),
    technologyPackages: await save(
      stores.technologies.technologyPackages,
      startData.technologyPackages,
    ),
  };
  const written = Object.entries(counts).filter(([, { added, changed }]) => added + changed > 0);
  if (written.length > 0) log.info('start data loaded', Object.fromEntries(written));
}

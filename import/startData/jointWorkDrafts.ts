import type { StoredRecord } from '../../subgraphs/kit/record.js';
import type { StoredAgreement } from '../../subgraphs/projects/agreements/agreement.js';
import { EMPTY_AGREEMENT } from '../../subgraphs/projects/agreements/agreementContent.js';
import {
  type StoredNeedAssessment,
  WRITTEN_ASSESSMENT,
} from '../../subgraphs/projects/assessments/needAssessment.js';
import {
  type StoredAssistance,
  WRITTEN_ASSISTANCE,
} from '../../subgraphs/projects/assistance/assistance.js';
import {
  type StoredJointCommission,
  WRITTEN_COMMISSION,
} from '../../subgraphs/projects/commissions/jointCommission.js';
import { type StoredIdea, WRITTEN_IDEA } from '../../subgraphs/projects/ideas/idea.js';
import {
  type StoredOperationalPlan,
  WRITTEN_PLAN,
} from '../../subgraphs/projects/plans/operationalPlan.js';
import {
  type StoredPolicyAction,
  WRITTEN_POLICY_ACTION,
} from '../../subgraphs/projects/policy/policyAction.js';
import {
  type StoredProgramme,
  WRITTEN_PROGRAMME,
} from '../../subgraphs/projects/programmes/programme.js';
import { identity, type Origin, type StartDraft } from './drafts.js';

/** Makes drafts of one kind: what is not given is as in a record nobody has said anything about. */
function draftsOf<Row extends StoredRecord>(kind: string, empty: Omit<Row, keyof StoredRecord>) {
  return (
    localId: string,
    origin: Origin,
    given: Partial<Omit<Row, keyof StoredRecord>>,
  ): StartDraft<Row> =>
    // The fields every record begins with, and all of those of its kind; a type parameter cannot say so.
    ({ ...identity(kind, localId, origin), ...empty, ...given }) as unknown as StartDraft<Row>;
}

/** An agreement of which no more is known than is given. */
export const draftAgreement = draftsOf<StoredAgreement>('agreement', EMPTY_AGREEMENT);
/** An assessment of needs of which no more is known than is given. */
export const draftAssessment = draftsOf<StoredNeedAssessment>(
  'assessment',
  WRITTEN_ASSESSMENT.empty,
);
/** A request for assistance of which no more is known than is given. */
export const draftAssistance = draftsOf<StoredAssistance>('assistance', WRITTEN_ASSISTANCE.empty);
/** A joint commission of which no more is known than is given. */
export const draftCommission = draftsOf<StoredJointCommission>(
  'commission',
  WRITTEN_COMMISSION.empty,
);
/** An idea of which no more is known than is given. */
export const draftIdea = draftsOf<StoredIdea>('idea', WRITTEN_IDEA.empty);
/** An operational plan of which no more is known than is given. */
export const draftPlan = draftsOf<StoredOperationalPlan>('plan', WRITTEN_PLAN.empty);
/** A policy action of which no more is known than is given. */
export const draftPolicyAction = draftsOf<StoredPolicyAction>(
  'policyaction',
  WRITTEN_POLICY_ACTION.empty,
);
/** A programme of which no more is known than is given. */
export const draftProgramme = draftsOf<StoredProgramme>('programme', WRITTEN_PROGRAMME.empty);

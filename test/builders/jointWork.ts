import type { StoredAgreement } from '../../subgraphs/projects/agreements/agreement.js';
import { EMPTY_AGREEMENT } from '../../subgraphs/projects/agreements/agreementContent.js';
import {
  type StoredNeedAssessment,
  WRITTEN_ASSESSMENT,
} from '../../subgraphs/projects/assessments/needAssessment.js';
import type { StoredEvaluation } from '../../subgraphs/projects/evaluations/evaluation.js';
import type { StoredFundingSearch } from '../../subgraphs/projects/funding/fundingSearch.js';
import {
  type StoredOperationalPlan,
  WRITTEN_PLAN,
} from '../../subgraphs/projects/plans/operationalPlan.js';
import type { StoredProgressReport } from '../../subgraphs/projects/reports/progressReport.js';
import { aSource } from './aSource.js';

let count = 0;

function identity(kind: string) {
  count += 1;
  const number = String(count).padStart(4, '0');
  const source = aSource(`${kind}-${number}`, { platform: 'hub' });
  return { _id: `${kind}:hub:${number}`, source, fingerprint: number };
}

const title = [{ value: 'Title', language: 'en' }];

/** An agreement in force of two institutions, public. */
export function anAgreement(overrides: Partial<StoredAgreement> = {}) {
  const party = { name: null, country: 'TR', signedOn: '2026-01-01', signatory: 'Director' };
  return {
    ...identity('agreement'),
    ...EMPTY_AGREEMENT,
    access: 'PUBLIC' as const,
    title,
    state: 'IN_FORCE' as const,
    parties: ['institution:hub:a', 'institution:hub:b'].map((institutionId) => ({
      ...party,
      institutionId,
    })),
    ...overrides,
  };
}

/** An open evaluation by one person, who has not handed in scores. */
export function anEvaluation(overrides: Partial<StoredEvaluation> = {}) {
  return {
    ...identity('evaluation'),
    access: 'PARTICIPANTS' as const,
    state: 'OPEN' as const,
    projectId: null,
    foreignProject: { title: 'Foreign', body: 'Another body', url: null },
    criteria: [{ name: 'Relevance', weight: 100 }],
    evaluators: [
      {
        subject: 'test|evaluator',
        name: 'Evaluator',
        institutionIds: [],
        conflict: null,
        scores: [],
        scoredAt: null,
      },
    ],
    recommendation: null,
    conclusion: null,
    openedAt: new Date('2026-01-01T00:00:00Z'),
    ...overrides,
  };
}

/** A report that is asked for, of Türkiye and an institution. */
export function aProgressReport(overrides: Partial<StoredProgressReport> = {}) {
  const made = identity('progressreport');
  return {
    ...made,
    access: 'PARTICIPANTS' as const,
    projectId: 'project:hub:1',
    eventId: `event:hub:${made.fingerprint}`,
    dueOn: '2026-01-01',
    daysBefore: 14,
    state: 'REQUESTED' as const,
    stateReason: null,
    countries: ['TR'],
    institutionIds: ['institution:hub:a'],
    submitterIds: ['institution:hub:a'],
    submittedAt: null,
    period: null,
    summary: [],
    achievements: [],
    problems: [],
    decisionsNeeded: [],
    percentDone: null,
    spent: null,
    ...overrides,
  };
}

/** An open search for money, of Türkiye and an institution. */
export function aFundingSearch(overrides: Partial<StoredFundingSearch> = {}) {
  const made = identity('fundingsearch');
  return {
    ...made,
    access: 'PARTICIPANTS' as const,
    projectId: `project:hub:${made.fingerprint}`,
    sought: { amount: '1000', currency: 'USD' },
    purpose: null,
    state: 'OPEN' as const,
    stateReason: null,
    contacts: [],
    countries: ['TR'],
    institutionIds: ['institution:hub:a'],
    leadIds: ['institution:hub:a'],
    ...overrides,
  };
}

/** The draft of an assessment of an institution. */
export function aNeedAssessment(overrides: Partial<StoredNeedAssessment> = {}) {
  const ofInstitution = { country: 'TR', institutionId: 'institution:hub:a', title };
  return { ...identity('assessment'), ...WRITTEN_ASSESSMENT.empty, ...ofInstitution, ...overrides };
}

/** The draft of an operational plan. */
export function anOperationalPlan(overrides: Partial<StoredOperationalPlan> = {}) {
  return { ...identity('plan'), ...WRITTEN_PLAN.empty, title, ...overrides };
}

import type { StoredEvaluation } from '../../../subgraphs/projects/evaluations/evaluation.js';
import type { StoredFundingSearch } from '../../../subgraphs/projects/funding/fundingSearch.js';
import type { StoredProgressReport } from '../../../subgraphs/projects/reports/progressReport.js';
import { draftEvent, hubId, identity, type StartDraft, texts } from '../drafts.js';
import { days } from '../periods.js';
import { markedTexts, SAMPLE, SAMPLES } from './sample.js';

const MEETING = 'sample-71';
const DESALINATION = hubId('project', SAMPLES.desalinationProject);
const STARTUPS = hubId('project', SAMPLES.startupProject);
const institution = (localId: string) => hubId('institution', localId);

/** The meeting that the sample reports are for. */
export const meetings = [
  draftEvent(MEETING, SAMPLE, {
    name: markedTexts({ en: 'Meeting of ministers on joint projects' }),
    description: texts({ en: 'The ministers hear of the progress of joint projects.' }),
    type: 'MINISTERIAL',
    country: 'TR',
    city: 'Ankara',
    timeZone: 'Europe/Istanbul',
    period: days('2027-03-09', '2027-03-10'),
  }),
];

const unreported = {
  access: 'PARTICIPANTS' as const,
  eventId: hubId('event', MEETING),
  dueOn: '2027-02-23',
  daysBefore: 14,
  state: 'REQUESTED' as const,
  stateReason: null,
  submittedAt: null,
  period: null,
  summary: [],
  achievements: [],
  problems: [],
  decisionsNeeded: [],
  percentDone: null,
  spent: null,
};

/** Invented reports: one that is asked for, one that is there. */
export const progressReports: StartDraft<StoredProgressReport>[] = [
  {
    ...identity('progressreport', 'sample-1', SAMPLE),
    ...unreported,
    projectId: DESALINATION,
    countries: ['EG', 'IR'],
    institutionIds: [institution(SAMPLES.nileCentre), institution(SAMPLES.alborzMembranes)],
    submitterIds: [institution(SAMPLES.nileCentre)],
  },
  {
    ...identity('progressreport', 'sample-2', SAMPLE),
    ...unreported,
    projectId: STARTUPS,
    countries: ['NG', 'MY'],
    institutionIds: [institution(SAMPLES.lagoonIncubator), institution(SAMPLES.paddyDrones)],
    submitterIds: [institution(SAMPLES.lagoonIncubator)],
    state: 'SUBMITTED',
    submittedAt: new Date('2026-11-16T08:00:00Z'),
    period: days('2026-09-14', '2026-11-15'),
    summary: markedTexts({ en: 'Twelve start-ups have applied; travel is not paid for yet.' }),
    achievements: ['Twelve applications from two countries.'],
    problems: ['Nobody has committed money for travel.'],
    decisionsNeeded: ['Whether the programme begins with half of the places.'],
    percentDone: 10,
  },
];

/** An invented evaluation. */
export const evaluations: StartDraft<StoredEvaluation>[] = [
  {
    ...identity('evaluation', 'sample-1', SAMPLE),
    access: 'PARTICIPANTS',
    state: 'CONCLUDED',
    projectId: STARTUPS,
    foreignProject: null,
    criteria: [
      { name: 'Use for the members', weight: 50 },
      { name: 'Feasibility', weight: 30 },
      { name: 'Costs', weight: 20 },
    ],
    evaluators: [
      evaluator('sample|evaluator-1', 'Sample: First evaluator', [9, 7, 6]),
      evaluator('sample|evaluator-2', 'Sample: Second evaluator', [8, 6, 8]),
    ],
    recommendation: 'APPROVE',
    conclusion: 'Sample: Much use for little money.',
    openedAt: new Date('2026-08-03T08:00:00Z'),
  },
];

/** An invented search for money. */
export const fundingSearches: StartDraft<StoredFundingSearch>[] = [
  {
    ...identity('fundingsearch', 'sample-1', SAMPLE),
    access: 'PARTICIPANTS',
    projectId: DESALINATION,
    sought: { amount: '180000', currency: 'USD' },
    purpose: 'Sample: The second village.',
    state: 'OPEN',
    stateReason: null,
    contacts: [
      {
        number: 1,
        funder: 'Sample: Regional Development Bank',
        kind: 'REGIONAL',
        country: null,
        contactedOn: '2026-09-07',
        state: 'IN_TALKS',
        amount: null,
        followUpOn: '2027-01-15',
        note: 'It asks for a plan of maintenance.',
      },
      {
        number: 2,
        funder: 'Sample: Foundation for Clean Water',
        kind: 'PRIVATE',
        country: 'TR',
        contactedOn: '2026-09-14',
        state: 'DECLINED',
        amount: null,
        followUpOn: null,
        note: 'It gives to one project a year.',
      },
    ],
    countries: ['EG', 'IR'],
    institutionIds: [institution(SAMPLES.nileCentre), institution(SAMPLES.alborzMembranes)],
    leadIds: [institution(SAMPLES.nileCentre)],
  },
];

function evaluator(subject: string, name: string, [use = 0, feasible = 0, costs = 0]: number[]) {
  const scored = { 'Use for the members': use, Feasibility: feasible, Costs: costs };
  return {
    subject,
    name,
    institutionIds: [institution(SAMPLES.ovaUniversity)],
    conflict: null,
    scores: Object.entries(scored).map(([criterion, score]) => ({
      criterion,
      score,
      comment: null,
    })),
    scoredAt: new Date('2026-08-24T08:00:00Z'),
  };
}

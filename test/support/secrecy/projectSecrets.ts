import { WRITTEN_ASSISTANCE } from '../../../subgraphs/projects/assistance/assistance.js';
import { WRITTEN_COMMISSION } from '../../../subgraphs/projects/commissions/jointCommission.js';
import { WRITTEN_IDEA } from '../../../subgraphs/projects/ideas/idea.js';
import { WRITTEN_POLICY_ACTION } from '../../../subgraphs/projects/policy/policyAction.js';
import { WRITTEN_PROGRAMME } from '../../../subgraphs/projects/programmes/programme.js';
import { aProject } from '../../builders/aProject.js';
import {
  aFundingSearch,
  aNeedAssessment,
  anAgreement,
  anEvaluation,
  anOperationalPlan,
  aProgressReport,
} from '../../builders/jointWork.js';
import { at, hiddenId, hubSource, identityOf, OPEN, placerOf, said, spoken } from './placing.js';
import type { SecretName } from './secrets.js';
import type { PlacedRecord } from './secretWorld.js';
import { LAB, PARTNER, subjectOf } from './viewers.js';

const place = placerOf('projects');

const money = { amount: '1000', currency: 'USD' };
const partners = [
  { institutionId: LAB, role: 'LEAD' as const },
  { institutionId: PARTNER, role: 'PARTNER' as const },
];

function project(name: SecretName | null) {
  return aProject({
    ...(name === null ? hubSource('project', 'open') : identityOf('project', name)),
    access: name === null ? 'PUBLIC' : 'PARTICIPANTS',
    title: said(name),
    titleKey: spoken(name).toLowerCase(),
    objective: said(name),
    fields: [spoken(name)],
    countries: ['TR', 'IR'],
    partners,
    decidedAtEventId: OPEN.meeting,
    url: name === null ? null : `https://example.org/${spoken(name)}`,
    administrator: { name: spoken(name), institutionId: LAB },
    resources: [
      { kind: 'EQUIPMENT', description: spoken(name), quantity: 1, givenByInstitutionId: LAB },
    ],
    milestones: [{ title: spoken(name), dueOn: '2026-01-01', doneOn: null }],
    budget: [{ purpose: 'RESEARCH_AND_DEVELOPMENT', description: spoken(name), amount: money }],
    continuations: [
      {
        decision: 'CONTINUE',
        reason: spoken(name),
        decidedOn: '2026-02-01',
        decidedAtEventId: OPEN.meeting,
      },
    ],
    announcedOfferIds: [OPEN.offer, hiddenId('offer', 'offerDraft')],
    funding: [{ funder: spoken(name), instrument: null, amount: money }],
  });
}

function parties(name: SecretName | null) {
  return [LAB, PARTNER].map((institutionId) => ({
    institutionId,
    name: null,
    country: institutionId === LAB ? 'TR' : 'IR',
    signedOn: null,
    signatory: spoken(name),
  }));
}

const draftOf = (name: SecretName) => ({
  number: 1,
  text: { value: spoken(name), language: 'en' },
  note: spoken(name),
  author: subjectOf('editor'),
  at,
});

const reserved = {
  projectId: hiddenId('project', 'projectReserved'),
  countries: ['TR', 'IR'],
  institutionIds: [LAB, PARTNER],
};

/** Joint work, and what is written about it. */
export const projectRecords: readonly PlacedRecord[] = [
  place('projects', project(null)),
  place('projects', project('projectReserved')),
  place(
    'agreements',
    anAgreement({
      ...hubSource('agreement', 'open'),
      title: said(null),
      parties: parties(null),
      drafts: [draftOf('agreementTexts')],
      coveredProjectIds: [OPEN.project, hiddenId('project', 'projectReserved')],
      coveredOfferIds: [hiddenId('offer', 'offerOnRequest')],
      coveredInterestIds: [hiddenId('interest', 'interestForwarded')],
    }),
  ),
  place(
    'agreements',
    anAgreement({
      ...identityOf('agreement', 'agreementDraft'),
      access: 'PARTICIPANTS',
      state: 'DRAFT',
      title: said('agreementDraft'),
      parties: parties('agreementDraft'),
      drafts: [draftOf('agreementDraft')],
      coveredProjectIds: [OPEN.project],
      coveredOfferIds: [OPEN.offer],
      renewsId: OPEN.agreement,
    }),
  ),
  place(
    'evaluations',
    anEvaluation({
      ...identityOf('evaluation', 'evaluation'),
      projectId: hiddenId('project', 'projectReserved'),
      foreignProject: null,
      criteria: [{ name: spoken('evaluation'), weight: 100 }],
      conclusion: spoken('evaluation'),
      evaluators: [
        evaluator(subjectOf('evaluator'), 'evaluation', null),
        evaluator('test|someone else', 'scoresOfOthers', at),
      ],
    }),
  ),
  place(
    'progressReports',
    aProgressReport({
      ...identityOf('progressreport', 'progressReport'),
      ...reserved,
      projectId: OPEN.project,
      eventId: OPEN.meeting,
      submitterIds: [LAB],
      state: 'SUBMITTED',
      stateReason: spoken('progressReport'),
      submittedAt: at,
      summary: said('progressReport'),
      achievements: [spoken('progressReport')],
      problems: [spoken('progressReport')],
      decisionsNeeded: [spoken('progressReport')],
      spent: money,
    }),
  ),
  place(
    'fundingSearches',
    aFundingSearch({
      ...identityOf('fundingsearch', 'fundingSearch'),
      ...reserved,
      projectId: OPEN.project,
      leadIds: [LAB],
      purpose: spoken('fundingSearch'),
      contacts: [
        {
          number: 1,
          funder: spoken('fundingSearch'),
          kind: 'REGIONAL',
          country: null,
          contactedOn: '2026-02-01',
          state: 'CONTACTED',
          amount: money,
          followUpOn: '2026-02-02',
          note: spoken('fundingSearch'),
        },
      ],
    }),
  ),
  ...([null, 'assessmentDraft'] as const).map((name) =>
    place(
      'needAssessments',
      aNeedAssessment({
        ...(name === null ? hubSource('assessment', 'open') : identityOf('assessment', name)),
        access: name === null ? 'PUBLIC' : 'PARTICIPANTS',
        state: name === null ? 'PUBLISHED' : 'DRAFT',
        publishedAt: name === null ? at : null,
        institutionId: LAB,
        title: said(name),
        summary: said(name),
        needs: [{ title: spoken(name), description: spoken(name), priority: 'HIGH' }],
      }),
    ),
  ),
  ...([null, 'planDraft'] as const).map((name) =>
    place(
      'operationalPlans',
      anOperationalPlan({
        ...(name === null ? hubSource('plan', 'open') : identityOf('plan', name)),
        access: name === null ? 'PUBLIC' : 'PARTICIPANTS',
        state: name === null ? 'ADOPTED' : 'DRAFT',
        title: said(name),
        summary: said(name),
        bodyId: OPEN.body,
        milestones: [{ title: spoken(name), dueOn: '2026-02-01', doneOn: null }],
      }),
    ),
  ),
  place('jointCommissions', {
    ...hubSource('commission', 'open'),
    ...WRITTEN_COMMISSION.empty,
    title: said(null),
    countries: ['TR', 'IR'],
    sessionIds: [OPEN.meeting],
  }),
  place('programmes', {
    ...hubSource('programme', 'open'),
    ...WRITTEN_PROGRAMME.empty,
    title: said(null),
    institutionId: LAB,
    projectId: hiddenId('project', 'projectReserved'),
  }),
  place('ideas', {
    ...hubSource('idea', 'open'),
    ...WRITTEN_IDEA.empty,
    title: said(null),
    institutionId: LAB,
    state: 'TAKEN_UP',
    projectId: hiddenId('project', 'projectReserved'),
  }),
  place('policyActions', {
    ...hubSource('policyaction', 'open'),
    ...WRITTEN_POLICY_ACTION.empty,
    title: said(null),
    countries: ['TR', 'IR'],
    agreedAtEventId: OPEN.meeting,
  }),
  place('assistance', {
    ...hubSource('assistance', 'open'),
    ...WRITTEN_ASSISTANCE.empty,
    title: said(null),
    institutionId: LAB,
  }),
];

function evaluator(subject: string, name: SecretName, scoredAt: Date | null) {
  return {
    subject,
    name: spoken(name),
    institutionIds: [],
    conflict: null,
    scores:
      scoredAt === null
        ? []
        : [{ criterion: spoken('evaluation'), score: 7, comment: spoken(name) }],
    scoredAt,
  };
}

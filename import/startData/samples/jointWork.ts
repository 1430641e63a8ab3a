import { hubId, texts } from '../drafts.js';
import {
  draftAssessment,
  draftAssistance,
  draftIdea,
  draftPlan,
  draftProgramme,
} from '../jointWorkDrafts.js';
import { days } from '../periods.js';
import { isic, markedTexts, SAMPLE, SAMPLES } from './sample.js';

const institution = (localId: string) => hubId('institution', localId);

/** Invented assessments of needs. */
export const needAssessments = [
  draftAssessment('sample-1', SAMPLE, {
    access: 'PUBLIC',
    title: markedTexts({
      en: 'What dyeing mills need to use their water twice',
      bn: 'পানি দুইবার ব্যবহার করতে রঙ কারখানার যা প্রয়োজন',
    }),
    summary: texts({ en: 'Forty mills were asked; most let their water go after one use.' }),
    country: 'BD',
    sectors: [isic('1313', 'Finishing of textiles')],
    institutionId: institution(SAMPLES.padmaUniversity),
    state: 'PUBLISHED',
    publishedAt: new Date('2026-05-18T08:00:00Z'),
    needs: [
      {
        title: 'Membranes that withstand dyes',
        description: 'At 60 °C, for five years, at less than 40 US dollars a square metre.',
        priority: 'HIGH',
      },
      { title: 'Training of operators', description: null, priority: 'MEDIUM' },
    ],
  }),
];

/** Invented programmes. */
export const programmes = [
  draftProgramme('sample-1', SAMPLE, {
    title: markedTexts({ en: 'Three months abroad for agricultural start-ups' }),
    summary: texts({ en: 'Founders work in an incubator of the other country.' }),
    kind: 'ENTREPRENEURSHIP',
    state: 'PLANNED',
    countries: ['NG', 'MY'],
    fields: ['entrepreneurship', 'agriculture'],
    institutionId: institution(SAMPLES.lagoonIncubator),
    projectId: hubId('project', SAMPLES.startupProject),
    cohorts: [
      {
        name: 'Spring 2027',
        period: days('2027-02-01', '2027-04-30'),
        applyUntil: '2026-12-31',
        places: 12,
        participants: null,
        hostInstitutionId: institution(SAMPLES.lagoonIncubator),
      },
    ],
  }),
  draftProgramme('sample-2', SAMPLE, {
    title: markedTexts({ en: 'Exchange of students of water technology' }),
    kind: 'STUDENT_EXCHANGE',
    state: 'OPEN',
    fields: ['water'],
    institutionId: institution(SAMPLES.ovaUniversity),
    cohorts: [
      {
        name: 'Autumn 2026',
        period: days('2026-09-14', '2027-01-29'),
        applyUntil: '2026-06-30',
        places: 20,
        participants: 17,
        hostInstitutionId: institution(SAMPLES.damavandUniversity),
      },
    ],
  }),
];

/** An invented plan. */
export const operationalPlans = [
  draftPlan('sample-1', SAMPLE, {
    access: 'PUBLIC',
    title: markedTexts({ en: 'Operational plan of technical cooperation 2026–2028' }),
    summary: texts({ en: 'What the members set out to do together in three years.' }),
    state: 'ADOPTED',
    period: days('2026-01-01', '2028-12-31'),
    milestones: [
      {
        title: 'Capabilities of all members are listed',
        dueOn: '2026-09-30',
        doneOn: '2026-09-21',
      },
      { title: 'Every member has named a contact person', dueOn: '2026-10-31', doneOn: null },
      { title: 'Ten joint projects are under way', dueOn: '2028-12-31', doneOn: null },
    ],
  }),
];

/** Invented ideas. */
export const ideas = [
  draftIdea('sample-1', SAMPLE, {
    title: markedTexts({
      en: 'Villages without a grid desalinate with the sun',
      ar: 'قرى بلا شبكة كهرباء تحلّي مياهها بالشمس',
    }),
    fields: ['water', 'solar energy'],
    institutionId: institution(SAMPLES.nileCentre),
    state: 'TAKEN_UP',
    projectId: hubId('project', SAMPLES.desalinationProject),
  }),
  draftIdea('sample-2', SAMPLE, {
    title: markedTexts({ en: 'One catalogue of test laboratories' }),
    summary: texts({ en: 'Laboratories of all members test for each other at cost.' }),
    fields: ['standards'],
    institutionId: institution(SAMPLES.khazarCluster),
  }),
];

/** Invented requests for assistance. */
export const assistance = [
  draftAssistance('sample-1', SAMPLE, {
    title: markedTexts({ en: 'Training of operators of membrane plants' }),
    kind: 'TRAINING',
    fields: ['water'],
    institutionId: institution(SAMPLES.padmaUniversity),
    state: 'OFFERED',
    givenByInstitutionId: institution(SAMPLES.alborzMembranes),
    offer: 'Sample: Two weeks for six operators at our works.',
  }),
  draftAssistance('sample-2', SAMPLE, {
    title: markedTexts({ en: 'An expert on the safety of batteries in buses' }),
    kind: 'EXPERT_ASSISTANCE',
    fields: ['transport'],
    institutionId: institution(SAMPLES.deltaBusWorks),
  }),
];

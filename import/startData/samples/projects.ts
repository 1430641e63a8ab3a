import type {
  StoredBudgetLine,
  StoredProjectPartner,
} from '../../../subgraphs/projects/project.js';
import { draftProject, hubId, texts } from '../drafts.js';
import { days } from '../periods.js';
import { ipc, markedTexts, SAMPLE, SAMPLES } from './sample.js';

const partner = (localId: string, role: StoredProjectPartner['role']): StoredProjectPartner => ({
  institutionId: hubId('institution', localId),
  role,
});

const line = (purpose: StoredBudgetLine['purpose'], amount: string): StoredBudgetLine => ({
  purpose,
  description: null,
  amount: { amount, currency: 'USD' },
});

/** Invented projects; offers came out of the first two. */
export const projects = [
  draftProject(SAMPLES.desalinationProject, SAMPLE, {
    title: markedTexts({
      ar: 'تحلية المياه بالطاقة الشمسية للقرى غير المتصلة بشبكة الكهرباء',
      fa: 'شیرین‌سازی آب با انرژی خورشیدی برای روستاهای بدون شبکهٔ برق',
      en: 'Solar desalination for villages without a grid',
    }),
    objective: texts({
      ar: 'تطوير وحدات صغيرة لتحلية المياه تعمل بالطاقة الشمسية واختبارها في قريتين.',
      fa: 'ساخت دستگاه‌های کوچک شیرین‌سازی آب با انرژی خورشیدی و آزمایش آنها در دو روستا.',
      en: 'Small units that desalinate water with solar power are developed and tested in two villages.',
    }),
    kind: 'JOINT_RESEARCH',
    state: 'RUNNING',
    countries: ['EG', 'IR'],
    leadCountry: 'EG',
    partners: [partner(SAMPLES.nileCentre, 'LEAD'), partner(SAMPLES.alborzMembranes, 'PARTNER')],
    fields: ['water', 'solar energy'],
    classifications: [ipc('C02F 1/14', 'Treatment of water by distillation with solar energy')],
    period: days('2025-09-01', '2027-08-31'),
    approvedOn: '2025-06-16',
    cost: { amount: '480000', currency: 'USD' },
    funding: [
      {
        funder: 'Sample: Fund for Joint Research',
        instrument: 'grant',
        amount: { amount: '300000', currency: 'USD' },
      },
    ],
    budget: [
      line('RESEARCH_AND_DEVELOPMENT', '260000'),
      line('EQUIPMENT', '150000'),
      line('HUMAN_RESOURCE_DEVELOPMENT', '70000'),
    ],
    administrator: {
      name: null,
      institutionId: hubId('institution', SAMPLES.nileCentre),
    },
    resources: [
      {
        kind: 'FACILITIES',
        description: 'A test field beside the sea',
        quantity: 1,
        givenByInstitutionId: hubId('institution', SAMPLES.nileCentre),
      },
    ],
    milestones: [
      { title: 'The first unit runs in the laboratory', dueOn: '2026-03-31', doneOn: '2026-03-24' },
      { title: 'The first unit runs in a village', dueOn: '2026-10-31', doneOn: null },
      { title: 'The second village is connected', dueOn: '2027-06-30', doneOn: null },
    ],
  }),
  draftProject(SAMPLES.dyeProject, SAMPLE, {
    title: markedTexts({
      ur: 'ٹیکسٹائل کے گندے پانی سے رنگوں کی بازیافت',
      bn: 'বস্ত্রশিল্পের বর্জ্য পানি থেকে রং পুনরুদ্ধার',
      en: 'Recovery of dyes from textile waste water',
    }),
    objective: texts({
      ur: 'رنگ اور نمک کو گندے پانی سے الگ کر کے دوبارہ استعمال کے قابل بنانا۔',
      bn: 'বর্জ্য পানি থেকে রং ও লবণ আলাদা করে আবার ব্যবহারের উপযোগী করা।',
      en: 'Dyes and salt are separated from waste water so that they can be used again.',
    }),
    kind: 'JOINT_RESEARCH',
    state: 'COMPLETED',
    countries: ['PK', 'BD'],
    leadCountry: 'PK',
    partners: [
      partner(SAMPLES.chenabInstitute, 'LEAD'),
      partner(SAMPLES.padmaUniversity, 'PARTNER'),
    ],
    fields: ['textiles', 'water'],
    period: days('2023-01-01', '2025-06-30'),
    approvedOn: '2022-10-03',
    cost: { amount: '210000', currency: 'USD' },
  }),
  draftProject(SAMPLES.startupProject, SAMPLE, {
    title: markedTexts({
      en: 'Exchange of agricultural start-ups',
      ms: 'Pertukaran syarikat pemula pertanian',
    }),
    objective: texts({
      en: 'Start-ups of two countries spend three months in an incubator of the other.',
      ms: 'Syarikat pemula dari dua negara tinggal selama tiga bulan di inkubator negara yang satu lagi.',
    }),
    kind: 'ENTREPRENEURSHIP',
    state: 'APPROVED',
    countries: ['NG', 'MY'],
    leadCountry: 'NG',
    partners: [partner(SAMPLES.lagoonIncubator, 'LEAD'), partner(SAMPLES.paddyDrones, 'PARTNER')],
    fields: ['entrepreneurship', 'agriculture'],
    period: days('2027-02-01', '2027-12-31'),
    approvedOn: '2026-09-14',
  }),
];

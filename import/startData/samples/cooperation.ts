import { draftInterest, draftPackage, draftTransferCase } from '../cooperationDrafts.js';
import { hubId, texts } from '../drafts.js';
import { isic, markedTexts, SAMPLE, SAMPLES } from './sample.js';

const institution = (localId: string) => hubId('institution', localId);
const offer = (number: number) => hubId('offer', `sample-${number}`);
const fos = (value: string, label: string) => ({ scheme: 'FOS', value, label });
const item = (byLanguage: Readonly<Record<string, string>>, quantity: number | null = null) => ({
  name: texts(byLanguage),
  description: [],
  quantity,
});

/** Invented transfers. */
export const transferCases = [
  draftTransferCase(
    'sample-1',
    SAMPLE,
    [
      { institutionId: institution(SAMPLES.alborzMembranes), country: 'IR' },
      { institutionId: institution(SAMPLES.nileCentre), country: 'EG' },
    ],
    {
      title: markedTexts({
        en: 'Membranes for small desalination units',
        ar: 'أغشية لوحدات تحلية صغيرة',
      }),
      method: 'LICENSING',
      agreedOn: '2025-11-20',
      year: 2025,
      value: { amount: '180000', currency: 'USD' },
      level: 'HIGH',
      peopleTrained: 12,
      patents: 2,
      sectors: [isic('3600', 'Water collection, treatment and supply')],
      sustainableDevelopmentGoals: [6, 7],
      listingId: offer(1),
      publishedAt: new Date('2026-01-15T00:00:00Z'),
    },
  ),
  draftTransferCase(
    'sample-2',
    SAMPLE,
    [
      { institutionId: institution(SAMPLES.chenabInstitute), country: 'PK' },
      { institutionId: institution(SAMPLES.padmaUniversity), country: 'BD' },
    ],
    {
      title: markedTexts({
        en: 'Recovery of dyes from textile waste water',
        bn: 'টেক্সটাইল বর্জ্য পানি থেকে রং পুনরুদ্ধার',
      }),
      method: 'RD_AGREEMENT',
      agreedOn: '2024-06-03',
      year: 2024,
      level: 'MEDIUM',
      peopleTrained: 5,
      sustainableDevelopmentGoals: [6, 12],
      listingId: offer(3),
      publishedAt: new Date('2024-09-01T00:00:00Z'),
    },
  ),
];

/** Invented packages. */
export const technologyPackages = [
  draftPackage('sample-1', SAMPLE, {
    title: markedTexts({
      en: 'Solar desalination plant for a village',
      fa: 'واحد خورشیدی شیرین‌سازی آب برای یک روستا',
    }),
    summary: texts({
      en: 'Everything a village of 500 people needs to make drinking water from sea water.',
    }),
    keywords: ['desalination', 'solar energy', 'villages'],
    disciplines: [fos('2.7', 'Environmental engineering')],
    components: [
      item({ en: 'Desalination unit with membranes', fa: 'دستگاه شیرین‌سازی با غشا' }, 1),
      item({ en: 'Set of spare membranes', fa: 'غشاهای یدکی' }, 4),
    ],
    documents: [
      { name: texts({ en: 'Manual of operation' }), languages: ['en', 'fa', 'ar'], url: null },
    ],
    training: [
      {
        name: texts({ en: 'Operation and cleaning' }),
        description: texts({ en: 'At the place of the plant, for two operators.' }),
        days: 5,
        languages: ['en', 'fa'],
      },
    ],
    equipment: [item({ en: 'Solar panels of 20 kW' }, 1), item({ en: 'Water tank of 10 m³' }, 2)],
    offerIds: [offer(1)],
    price: { amount: '65000', currency: 'USD' },
    institutionId: institution(SAMPLES.alborzMembranes),
    country: 'IR',
    publishedAt: new Date('2026-02-01T00:00:00Z'),
  }),
  draftPackage('sample-2', SAMPLE, {
    title: markedTexts({
      en: 'Crop spraying by drone for cooperatives',
      ms: 'Semburan tanaman dengan dron untuk koperasi',
    }),
    summary: texts({ en: 'Three drones, their station and the training of six pilots.' }),
    keywords: ['drones', 'rice', 'agriculture'],
    disciplines: [fos('4.1', 'Agriculture, forestry and fisheries')],
    components: [item({ en: 'Spraying drone', ms: 'Dron penyembur' }, 3)],
    training: [
      {
        name: texts({ en: 'Training of pilots' }),
        description: [],
        days: 10,
        languages: ['en', 'ms'],
      },
    ],
    equipment: [item({ en: 'Charging station' }, 1)],
    institutionId: institution(SAMPLES.paddyDrones),
    country: 'MY',
    publishedAt: new Date('2026-02-10T00:00:00Z'),
  }),
];

/** Invented expressions of interest, of which the two sides and those between them may read. */
export const interests = [
  draftInterest('sample-1', SAMPLE, {
    listingId: offer(1),
    listingKind: 'OFFER',
    listingCountry: 'IR',
    owningInstitutionId: institution(SAMPLES.alborzMembranes),
    askingInstitutionId: institution(SAMPLES.khatulistiwaPark),
    askingCountry: 'ID',
    messages: [
      {
        at: new Date('2026-03-02T08:00:00Z'),
        side: 'ASKING',
        text: 'Sample: Two companies of our park look for a unit for islands without a grid.',
      },
    ],
  }),
  draftInterest('sample-2', SAMPLE, {
    listingId: offer(3),
    listingKind: 'OFFER',
    listingCountry: 'PK',
    owningInstitutionId: institution(SAMPLES.chenabInstitute),
    askingInstitutionId: institution(SAMPLES.ovaTransferOffice),
    askingCountry: 'TR',
    state: 'NEGOTIATION',
    forwardedAt: new Date('2026-02-12T08:00:00Z'),
    answeredAt: new Date('2026-02-20T08:00:00Z'),
    messages: [
      {
        at: new Date('2026-02-10T08:00:00Z'),
        side: 'ASKING',
        text: 'Sample: A dye house in Bursa would like to test the filter.',
      },
      {
        at: new Date('2026-02-20T08:00:00Z'),
        side: 'OWNING',
        text: 'Sample: We can send one in April.',
      },
    ],
  }),
];

import { hubId, texts } from '../drafts.js';
import { draftOffer } from '../listingDrafts.js';
import { ipc, isic, markedTexts, readiness, SAMPLE, SAMPLES, taskForce } from './sample.js';

const WATER_SUPPLY = isic('3600', 'Water collection, treatment and supply');
const JAKARTA = hubId('event', SAMPLES.jakartaExhibition);

/** Invented offers about water, textiles' waste water and energy. */
export const waterAndEnergyOffers = [
  draftOffer('sample-1', SAMPLE, {
    title: markedTexts({
      fa: 'دستگاه خورشیدی شیرین‌سازی آب با غشا',
      en: 'Solar desalination unit with membranes',
    }),
    summary: texts({
      fa: 'این دستگاه که در یک کانتینر جا می‌گیرد، تنها با انرژی خورشیدی از آب دریا آب آشامیدنی می‌سازد.',
      en: 'A unit in a container makes drinking water from sea water with solar power alone.',
    }),
    description: texts({
      fa: 'این دستگاه صفحه‌های خورشیدی، پمپ دور متغیر و غشاهای اسمز معکوس را به هم پیوند می‌دهد. روزانه ده متر مکعب آب آشامیدنی می‌سازد و به باتری نیاز ندارد.',
      en: 'The unit joins solar panels, a pump of variable speed and membranes for reverse osmosis. It makes ten cubic metres of drinking water a day and needs no batteries.',
    }),
    keywords: ['desalination', 'solar energy', 'reverse osmosis', 'drinking water'],
    classifications: [ipc('B01D 61/02', 'Reverse osmosis; hyperfiltration')],
    sectors: [WATER_SUPPLY],
    sustainableDevelopmentGoals: [6, 7],
    institutionId: hubId('institution', SAMPLES.alborzMembranes),
    contact: { name: null, role: 'Head of development', url: null },
    country: 'IR',
    cooperationTypes: ['LICENCE', 'JOINT_VENTURE'],
    year: 2026,
    taskForceId: taskForce(2),
    advantages: texts({
      fa: 'بدون باتری، با نگهداری کم و غشاهایی که در محل شسته می‌شوند.',
      en: 'No batteries, little maintenance, and membranes that are washed on site.',
    }),
    applications: texts({
      fa: 'آب آشامیدنی برای روستاهای ساحلی، جزیره‌ها و درمانگاه‌ها.',
      en: 'Drinking water for coastal villages, islands and clinics.',
    }),
    readiness: readiness(6, 7),
    stage: 'FIELD_TESTED',
    intellectualProperty: {
      status: 'GRANTED',
      rights: [{ number: 'SAMPLE-0001', office: 'Sample Patent Office', expiresOn: '2043-05-31' }],
    },
    partnerSought: texts({
      fa: 'شرکتی که دستگاه‌ها را با پروانه بسازد و نگهداری کند.',
      en: 'A company that builds the units under licence and maintains them.',
    }),
    exhibitedAtIds: [JAKARTA],
    originProjectId: hubId('project', SAMPLES.desalinationProject),
  }),
  draftOffer('sample-2', SAMPLE, {
    title: markedTexts({
      ar: 'مقطّر شمسي لتحلية المياه في المنازل',
      en: 'Solar desalination still for households',
    }),
    summary: texts({
      ar: 'مقطّر من الزجاج والطين المحلي ينتج خمسة لترات من الماء العذب يوميًا من المياه المالحة.',
      en: 'A still of glass and local clay makes five litres of fresh water a day from salty water.',
    }),
    keywords: ['desalination', 'solar energy', 'distillation'],
    classifications: [ipc('C02F 1/14', 'Treatment of water by distillation with solar energy')],
    sectors: [WATER_SUPPLY],
    sustainableDevelopmentGoals: [6],
    institutionId: hubId('institution', SAMPLES.nileCentre),
    country: 'EG',
    cooperationTypes: ['RD_COOPERATION'],
    year: 2026,
    taskForceId: taskForce(4),
    advantages: texts({
      ar: 'يمكن بناؤه من مواد محلية وليس فيه أجزاء متحركة.',
      en: 'It can be built from local materials and has no moving parts.',
    }),
    applications: texts({
      ar: 'المنازل التي لا تصلها شبكة المياه.',
      en: 'Households that no water network reaches.',
    }),
    readiness: readiness(4),
    stage: 'LAB_TESTED',
    intellectualProperty: { status: 'NONE', rights: [] },
    partnerSought: texts({
      ar: 'جامعة تختبر المقطّر في مناخ آخر.',
      en: 'A university that tests the still in another climate.',
    }),
    exhibitedAtIds: [JAKARTA],
    originProjectId: hubId('project', SAMPLES.desalinationProject),
  }),
  draftOffer('sample-3', SAMPLE, {
    title: markedTexts({
      ur: 'ٹیکسٹائل کے گندے پانی سے رنگ الگ کرنے والا فلٹر',
      en: 'Filter that recovers dyes from textile waste water',
    }),
    summary: texts({
      ur: 'سرامک جھلیوں کا یہ فلٹر گندے پانی سے رنگ اور نمک الگ کرتا ہے تاکہ دونوں دوبارہ استعمال ہو سکیں۔',
      en: 'A filter of ceramic membranes takes dyes and salt out of waste water, so that both can be used again.',
    }),
    keywords: ['textiles', 'waste water', 'membranes', 'dyes'],
    classifications: [
      ipc('C02F 1/44', 'Treatment of water by dialysis, osmosis or reverse osmosis'),
    ],
    sectors: [isic('1313', 'Finishing of textiles')],
    sustainableDevelopmentGoals: [6, 12],
    institutionId: hubId('institution', SAMPLES.chenabInstitute),
    country: 'PK',
    targetCountries: ['BD', 'EG', 'ID', 'TR'],
    cooperationTypes: ['TECHNICAL_COOPERATION', 'LICENCE'],
    year: 2025,
    taskForceId: taskForce(8),
    advantages: texts({
      ur: 'پانی کا نوے فیصد حصہ دوبارہ استعمال ہو سکتا ہے۔',
      en: 'Ninety per cent of the water can be used again.',
    }),
    applications: texts({ ur: 'رنگائی کے کارخانے۔', en: 'Dye works.' }),
    readiness: readiness(7),
    stage: 'FIELD_TESTED',
    intellectualProperty: {
      status: 'APPLIED',
      rights: [{ number: 'SAMPLE-0002', office: 'Sample Patent Office', expiresOn: null }],
    },
    partnerSought: texts({
      ur: 'ایک سال کے تجربے کے لیے رنگائی کا کارخانہ۔',
      en: 'A dye works for a trial of one year.',
    }),
    originProjectId: hubId('project', SAMPLES.dyeProject),
  }),
  draftOffer('sample-4', SAMPLE, {
    title: markedTexts({
      az: 'Qaz kəmərlərində sızmanı aşkarlayan sensor',
      en: 'Sensor that finds leaks in gas pipelines',
    }),
    summary: texts({
      az: 'Sensor borunu dinləyir və sızma barədə bir dəqiqə ərzində xəbər verir.',
      en: 'The sensor listens to the pipe and reports a leak within one minute.',
    }),
    keywords: ['gas', 'pipelines', 'leak detection', 'sensors'],
    classifications: [ipc('G01M 3/00', 'Investigating fluid-tightness of structures')],
    sectors: [isic('4930', 'Transport via pipeline')],
    sustainableDevelopmentGoals: [7, 13],
    institutionId: hubId('institution', SAMPLES.khazarCluster),
    country: 'AZ',
    cooperationTypes: ['TECHNICAL_COOPERATION', 'SUPPLY'],
    year: 2026,
    taskForceId: taskForce(11),
    advantages: texts({
      az: 'Qazı dayandırmadan borunun üstünə quraşdırılır.',
      en: 'It is mounted on the pipe without stopping the gas.',
    }),
    applications: texts({
      az: 'Qaz kəmərləri və qaz anbarları.',
      en: 'Gas pipelines and gas storage.',
    }),
    readiness: readiness(7, 8),
    stage: 'DEMONSTRATION_AVAILABLE',
    intellectualProperty: { status: 'SECRET_KNOW_HOW', rights: [] },
    partnerSought: texts({
      az: 'Birgə nümayiş üçün qaz kəməri operatoru.',
      en: 'An operator of gas pipelines for a joint demonstration.',
    }),
    exhibitedAtIds: [JAKARTA],
  }),
];

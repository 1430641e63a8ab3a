import { hubId, texts } from '../drafts.js';
import { draftRequest } from '../listingDrafts.js';
import { isic, markedTexts, readiness, SAMPLE, SAMPLES, taskForce } from './sample.js';

/** Invented requests about water, energy and food; some have an offer that answers them. */
export const basicNeedsRequests = [
  draftRequest('sample-1', SAMPLE, {
    title: markedTexts({ en: 'Solar desalination for coastal clinics' }),
    summary: texts({
      en: 'Small plants that desalinate sea water with solar power are sought for ten clinics.',
    }),
    keywords: ['desalination', 'solar energy', 'drinking water', 'health'],
    sectors: [isic('3600', 'Water collection, treatment and supply')],
    sustainableDevelopmentGoals: [3, 6, 7],
    institutionId: hubId('institution', SAMPLES.lagoonIncubator),
    contact: { name: null, role: 'Programme manager', url: null },
    country: 'NG',
    cooperationTypes: ['SUPPLY', 'TECHNICAL_COOPERATION'],
    year: 2026,
    taskForceId: taskForce(2),
    need: texts({
      en: 'Clinics on the coast have no safe drinking water and no steady electricity.',
    }),
    expertiseSought: texts({
      en: 'Desalination with solar power, and its maintenance in salty air.',
    }),
    constraints: texts({
      en: 'At least two cubic metres a day; spare parts must be available in the region.',
    }),
    readiness: readiness(6, 9),
    budget: { amount: '120000', currency: 'USD' },
    deadline: '2027-03-31',
  }),
  draftRequest('sample-2', SAMPLE, {
    title: markedTexts({
      az: 'Külək stansiyası üçün elektrik enerjisinin saxlanması',
      en: 'Storage of electricity for a wind farm',
    }),
    summary: texts({
      az: 'Əlli meqavatlıq külək stansiyası üçün enerji saxlama sistemi axtarılır.',
      en: 'A storage system is sought for a wind farm of fifty megawatts.',
    }),
    keywords: ['energy storage', 'wind energy', 'batteries'],
    sectors: [isic('3510', 'Electric power generation, transmission and distribution')],
    sustainableDevelopmentGoals: [7, 13],
    institutionId: hubId('institution', SAMPLES.khazarCluster),
    country: 'AZ',
    cooperationTypes: ['SUPPLY', 'JOINT_VENTURE'],
    year: 2026,
    taskForceId: taskForce(2),
    need: texts({
      az: 'Külək güclü əsəndə şəbəkə bütün enerjini qəbul edə bilmir.',
      en: 'When the wind is strong the grid cannot take all of the energy.',
    }),
    expertiseSought: texts({
      az: 'Böyük batareya sistemləri və onların idarə edilməsi.',
      en: 'Large battery systems and their control.',
    }),
    constraints: texts({
      az: 'Sistem qışda açıq havada işləməlidir.',
      en: 'The system must work outdoors in winter.',
    }),
    readiness: readiness(8, 9),
    deadline: '2027-06-30',
  }),
  draftRequest('sample-3', SAMPLE, {
    title: markedTexts({
      bn: 'বস্ত্র কারখানার বর্জ্য পানি পরিশোধন',
      en: 'Cleaning of waste water from textile mills',
    }),
    summary: texts({
      bn: 'ছোট বস্ত্র কারখানার বর্জ্য পানি পরিশোধনের প্রযুক্তি দরকার।',
      en: 'A technology is needed to clean the waste water of small textile mills.',
    }),
    keywords: ['textiles', 'waste water', 'membranes'],
    sectors: [isic('3700', 'Sewerage')],
    sustainableDevelopmentGoals: [6, 12],
    institutionId: hubId('institution', SAMPLES.padmaUniversity),
    country: 'BD',
    cooperationTypes: ['LICENCE', 'RD_COOPERATION'],
    year: 2026,
    taskForceId: taskForce(8),
    need: texts({
      bn: 'কারখানার রঙিন পানি নদীতে যাচ্ছে।',
      en: 'Coloured water from the mills runs into the river.',
    }),
    expertiseSought: texts({
      bn: 'ঝিল্লি দিয়ে পানি পরিশোধন।',
      en: 'Cleaning of water with membranes.',
    }),
    constraints: texts({
      bn: 'খরচ ও জায়গা কম লাগতে হবে।',
      en: 'It must cost little and need little space.',
    }),
    readiness: readiness(5, 9),
    deadline: '2027-04-30',
  }),
  draftRequest('sample-4', SAMPLE, {
    title: markedTexts({
      id: 'Mesin tanam padi untuk lahan sempit',
      en: 'Rice transplanter for small fields',
    }),
    summary: texts({
      id: 'Dicari mesin tanam padi kecil yang dapat dibuat di Indonesia.',
      en: 'A small rice transplanter is sought that can be made in Indonesia.',
    }),
    keywords: ['agriculture', 'rice', 'machinery'],
    sectors: [isic('2821', 'Manufacture of agricultural and forestry machinery')],
    sustainableDevelopmentGoals: [2, 8],
    institutionId: hubId('institution', SAMPLES.khatulistiwaPark),
    country: 'ID',
    cooperationTypes: ['LICENCE', 'OUTSOURCING'],
    year: 2026,
    taskForceId: taskForce(3),
    need: texts({
      id: 'Petani menanam padi dengan tangan karena mesin yang ada terlalu besar.',
      en: 'Farmers plant rice by hand because the machines on the market are too large.',
    }),
    expertiseSought: texts({
      id: 'Perancangan mesin pertanian yang ringan.',
      en: 'Design of light farm machines.',
    }),
    constraints: texts({
      id: 'Beratnya harus kurang dari seratus kilogram.',
      en: 'It must weigh less than a hundred kilograms.',
    }),
    budget: { amount: '1500000000', currency: 'IDR' },
  }),
  draftRequest('sample-5', SAMPLE, {
    title: markedTexts({
      ur: 'سبزی منڈیوں کے لیے شمسی سرد خانہ',
      en: 'Solar cold store for vegetable markets',
    }),
    summary: texts({
      ur: 'منڈیوں میں سبزیاں تازہ رکھنے کے لیے شمسی سرد خانے درکار ہیں۔',
      en: 'Solar cold stores are needed to keep vegetables fresh in markets.',
    }),
    keywords: ['solar energy', 'cold storage', 'food', 'markets'],
    sectors: [isic('5210', 'Warehousing and storage')],
    sustainableDevelopmentGoals: [2, 7],
    institutionId: hubId('institution', SAMPLES.chenabInstitute),
    country: 'PK',
    cooperationTypes: ['COMMERCIAL', 'TECHNICAL_COOPERATION'],
    year: 2026,
    taskForceId: taskForce(3),
    need: texts({
      ur: 'گرمی کی وجہ سے سبزیاں راستے ہی میں خراب ہو جاتی ہیں۔',
      en: 'In the heat vegetables spoil on their way.',
    }),
    expertiseSought: texts({
      ur: 'شمسی توانائی سے ٹھنڈک پیدا کرنا۔',
      en: 'Cooling with solar power.',
    }),
    constraints: texts({
      ur: 'گرڈ کی بجلی کے بغیر دو دن چلنا چاہیے۔',
      en: 'It must run for two days without electricity from the grid.',
    }),
    readiness: readiness(8, 9),
    deadline: '2027-05-15',
  }),
];

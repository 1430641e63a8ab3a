import { hubId, texts } from '../drafts.js';
import { draftOffer } from '../listingDrafts.js';
import { ipc, isic, markedTexts, readiness, SAMPLE, SAMPLES, taskForce } from './sample.js';

const LAGOS = hubId('event', SAMPLES.lagosFestival);

/** Invented offers about farming and food. */
export const agricultureOffers = [
  draftOffer('sample-5', SAMPLE, {
    title: markedTexts({
      ms: 'Dron semburan untuk sawah padi',
      en: 'Spraying drone for rice fields',
    }),
    summary: texts({
      ms: 'Dron ini mengesan rumpai dengan kamera dan menyembur hanya di tempat rumpai tumbuh.',
      en: 'The drone finds weeds by camera and sprays only where they grow.',
    }),
    keywords: ['agriculture', 'drones', 'rice', 'weeds'],
    classifications: [ipc('B64U', 'Unmanned aerial vehicles')],
    sectors: [isic('0112', 'Growing of rice')],
    sustainableDevelopmentGoals: [2, 12],
    institutionId: hubId('institution', SAMPLES.paddyDrones),
    contact: { name: null, role: 'Founder', url: null },
    country: 'MY',
    cooperationTypes: ['INVESTMENT', 'JOINT_VENTURE'],
    year: 2026,
    taskForceId: taskForce(3),
    advantages: texts({
      ms: 'Ia menggunakan hanya separuh daripada racun rumpai.',
      en: 'It uses only half of the herbicide.',
    }),
    applications: texts({ ms: 'Sawah padi dan ladang.', en: 'Rice fields and plantations.' }),
    readiness: readiness(5, 6),
    stage: 'PROTOTYPE',
    intellectualProperty: { status: 'SECRET_KNOW_HOW', rights: [] },
    partnerSought: texts({
      ms: 'Sebuah inkubator yang membantu memasuki pasaran Afrika Barat.',
      en: 'An incubator that helps to enter the market of West Africa.',
    }),
    exhibitedAtIds: [LAGOS],
  }),
  draftOffer('sample-6', SAMPLE, {
    title: markedTexts({
      id: 'Pupuk organik dari limbah kelapa sawit',
      en: 'Organic fertiliser from palm oil waste',
    }),
    summary: texts({
      id: 'Proses ini mengubah tandan kosong kelapa sawit menjadi pupuk dalam tiga minggu.',
      en: 'The process turns empty fruit bunches of the oil palm into fertiliser within three weeks.',
    }),
    keywords: ['fertiliser', 'palm oil', 'waste'],
    classifications: [ipc('C05F', 'Organic fertilisers from waste or refuse')],
    sectors: [isic('2012', 'Manufacture of fertilizers and nitrogen compounds')],
    sustainableDevelopmentGoals: [2, 12],
    institutionId: hubId('institution', SAMPLES.khatulistiwaPark),
    country: 'ID',
    targetCountries: ['MY', 'NG'],
    cooperationTypes: ['LICENCE', 'JOINT_VENTURE'],
    year: 2025,
    taskForceId: taskForce(5),
    advantages: texts({
      id: 'Proses ini tidak memerlukan panas dari luar.',
      en: 'It needs no heat from outside.',
    }),
    applications: texts({
      id: 'Perkebunan dan lahan petani kecil.',
      en: 'Plantations and the fields of small farmers.',
    }),
    readiness: readiness(6, 7),
    stage: 'PROTOTYPE',
    intellectualProperty: { status: 'EXCLUSIVE_RIGHTS', rights: [] },
    partnerSought: texts({
      id: 'Produsen pupuk untuk membangun pabrik pertama.',
      en: 'A manufacturer of fertilisers to build the first plant.',
    }),
    exhibitedAtIds: [hubId('event', SAMPLES.jakartaExhibition)],
  }),
  draftOffer('sample-7', SAMPLE, {
    title: markedTexts({ en: 'Solar cold room for market traders' }),
    summary: texts({
      en: 'A walk-in cold room with solar panels on its roof keeps vegetables fresh for three weeks.',
    }),
    keywords: ['solar energy', 'cold storage', 'food', 'markets'],
    classifications: [ipc('F25D', 'Refrigerators; cold rooms; ice-boxes')],
    sectors: [isic('5210', 'Warehousing and storage')],
    sustainableDevelopmentGoals: [2, 7, 12],
    institutionId: hubId('institution', SAMPLES.lagoonIncubator),
    country: 'NG',
    cooperationTypes: ['SERVICES', 'COMMERCIAL'],
    year: 2024,
    taskForceId: taskForce(3),
    advantages: texts({ en: 'Traders pay by the crate and by the day.' }),
    applications: texts({ en: 'Markets, farms and harbours.' }),
    readiness: readiness(9),
    stage: 'ON_MARKET',
    intellectualProperty: { status: 'NONE', rights: [] },
    partnerSought: texts({ en: 'An operator of markets in another country.' }),
    exhibitedAtIds: [LAGOS],
  }),
  draftOffer('sample-8', SAMPLE, {
    title: markedTexts({
      ms: 'Penderia kelembapan tanah tanpa wayar',
      en: 'Wireless sensor for soil moisture',
    }),
    summary: texts({
      ms: 'Penderia ini menghantar bacaan kelembapan tanah setiap jam dan baterinya tahan lima tahun.',
      en: 'The sensor reports the moisture of the soil every hour, and its battery lasts five years.',
    }),
    keywords: ['agriculture', 'sensors', 'irrigation'],
    sectors: [isic('2651', 'Manufacture of measuring, testing, navigating and control equipment')],
    sustainableDevelopmentGoals: [2, 6],
    institutionId: hubId('institution', SAMPLES.paddyDrones),
    country: 'MY',
    cooperationTypes: ['SUPPLY'],
    // Shows a listing whose year in the lists is over.
    state: 'EXPIRED',
    publishedAt: new Date('2025-03-03T08:00:00Z'),
    expiresAt: new Date('2026-03-03T08:00:00Z'),
    year: 2025,
    taskForceId: taskForce(11),
    readiness: readiness(8),
    stage: 'DEMONSTRATION_AVAILABLE',
    intellectualProperty: { status: 'OTHER', rights: [] },
  }),
];

import { hubId, texts } from '../drafts.js';
import { draftOffer } from '../listingDrafts.js';
import { ipc, isic, markedTexts, readiness, SAMPLE, SAMPLES, taskForce } from './sample.js';

/** Invented offers about manufacturing, materials and services to small companies. */
export const industryOffers = [
  draftOffer('sample-9', SAMPLE, {
    title: markedTexts({
      tr: 'Dokuma tezgâhları için enerji tasarruflu motor sürücüsü',
      en: 'Energy-saving motor drive for looms',
    }),
    summary: texts({
      tr: 'Motorun hızını yüke göre ayarlayan ve elektrik tüketimini beşte bir azaltan bir sürücü.',
      en: 'A drive that adapts the speed of the motor to the load and cuts the use of electricity by a fifth.',
    }),
    keywords: ['energy efficiency', 'electric motors', 'textiles'],
    classifications: [ipc('H02P', 'Control or regulation of electric motors')],
    sectors: [
      isic(
        '2710',
        'Manufacture of electric motors, generators, transformers and electricity distribution and control apparatus',
      ),
    ],
    sustainableDevelopmentGoals: [7, 9],
    institutionId: hubId('institution', SAMPLES.ovaTransferOffice),
    contact: { name: null, role: 'Licensing officer', url: null },
    country: 'TR',
    cooperationTypes: ['COMMERCIAL', 'LICENCE'],
    year: 2023,
    taskForceId: taskForce(2),
    advantages: texts({
      tr: 'Mevcut makinelere bir saat içinde takılır.',
      en: 'It is fitted to existing machines within an hour.',
    }),
    applications: texts({
      tr: 'Dokuma ve iplik fabrikaları.',
      en: 'Weaving and spinning mills.',
    }),
    readiness: readiness(9),
    stage: 'ON_MARKET',
    intellectualProperty: {
      status: 'GRANTED',
      rights: [{ number: 'SAMPLE-0003', office: 'Sample Patent Office', expiresOn: '2040-11-30' }],
    },
    partnerSought: texts({
      tr: 'Ürünü kendi ülkesinde satacak ve bakımını yapacak bir şirket.',
      en: 'A company that sells and maintains the product in its own country.',
    }),
  }),
  draftOffer('sample-10', SAMPLE, {
    title: markedTexts({
      tr: 'Küçük imalatçılar için açık kaynaklı üretim planlama yazılımı',
      en: 'Open-source production planning for small manufacturers',
    }),
    summary: texts({
      tr: 'Yazılım siparişleri, stokları ve makineleri tek ekranda planlar.',
      en: 'The software plans orders, stocks and machines on one screen.',
    }),
    keywords: ['software', 'production planning', 'small companies'],
    sectors: [isic('6201', 'Computer programming activities')],
    sustainableDevelopmentGoals: [8, 9],
    institutionId: hubId('institution', SAMPLES.ovaUniversity),
    country: 'TR',
    cooperationTypes: ['SERVICES', 'TECHNICAL_COOPERATION'],
    year: 2024,
    taskForceId: taskForce(10),
    advantages: texts({
      tr: 'Lisans ücreti yoktur; internet bağlantısı olmadan da çalışır.',
      en: 'There is no licence fee, and it works without the internet.',
    }),
    applications: texts({
      tr: 'En çok elli çalışanı olan işletmeler.',
      en: 'Companies with up to fifty employees.',
    }),
    readiness: readiness(9),
    stage: 'ON_MARKET',
    intellectualProperty: { status: 'OPEN_SOURCE', rights: [] },
    partnerSought: texts({
      tr: 'Yazılımı kendi diline çevirecek ve eğitim verecek bir kuruluş.',
      en: 'An organisation that translates it into its language and gives training.',
    }),
  }),
  draftOffer('sample-11', SAMPLE, {
    title: markedTexts({
      bn: 'গাড়ির জন্য পাটের আঁশের প্যানেল',
      en: 'Jute fibre panels for vehicles',
    }),
    summary: texts({
      bn: 'পাটের আঁশ ও রেজিন দিয়ে তৈরি হালকা প্যানেল দরজা ও আসনে প্লাস্টিকের বদলে ব্যবহার করা যায়।',
      en: 'Light panels of jute fibre and resin can be used in doors and seats instead of plastic.',
    }),
    keywords: ['jute', 'composites', 'vehicles'],
    classifications: [ipc('C08J 5/04', 'Reinforcing of plastics with fibres')],
    sectors: [isic('2930', 'Manufacture of parts and accessories for motor vehicles')],
    sustainableDevelopmentGoals: [9, 12],
    institutionId: hubId('institution', SAMPLES.padmaUniversity),
    country: 'BD',
    cooperationTypes: ['RD_COOPERATION', 'OUTSOURCING'],
    year: 2026,
    taskForceId: taskForce(1),
    advantages: texts({
      bn: 'প্লাস্টিকের চেয়ে হালকা এবং নবায়নযোগ্য আঁশ দিয়ে তৈরি।',
      en: 'Lighter than plastic, and made of a renewable fibre.',
    }),
    applications: texts({ bn: 'গাড়ি, বাস ও রিকশা।', en: 'Cars, buses and rickshaws.' }),
    readiness: readiness(3, 4),
    stage: 'LAB_TESTED',
    intellectualProperty: { status: 'NONE', rights: [] },
    partnerSought: texts({
      bn: 'পরীক্ষার জন্য গাড়ির যন্ত্রাংশ নির্মাতা।',
      en: 'A manufacturer of vehicle parts for tests.',
    }),
  }),
  draftOffer('sample-12', SAMPLE, {
    title: markedTexts({
      fa: 'سیمان با کلینکر کمتر و پوزولان بیشتر',
      en: 'Cement with less clinker and more pozzolan',
    }),
    summary: texts({
      fa: 'روشی برای ساخت سیمانی که در آن پوزولان جای دو پنجم کلینکر را می‌گیرد.',
      en: 'A method for a cement in which pozzolan takes the place of two fifths of the clinker.',
    }),
    keywords: ['cement', 'pozzolan', 'carbon dioxide'],
    classifications: [ipc('C04B 7/12', 'Natural pozzuolanas; natural pozzuolana cements')],
    sectors: [isic('2394', 'Manufacture of cement, lime and plaster')],
    sustainableDevelopmentGoals: [9, 13],
    institutionId: hubId('institution', SAMPLES.damavandUniversity),
    country: 'IR',
    cooperationTypes: ['LICENCE', 'RD_COOPERATION'],
    year: 2026,
    taskForceId: taskForce(6),
    advantages: texts({
      fa: 'دی‌اکسید کربن و سوخت کمتر برای هر تن سیمان.',
      en: 'Less carbon dioxide and less fuel for each tonne of cement.',
    }),
    applications: texts({
      fa: 'کارخانه‌های سیمان نزدیک معدن‌های پوزولان.',
      en: 'Cement works near deposits of pozzolan.',
    }),
    readiness: readiness(2, 3),
    stage: 'CONCEPT',
    intellectualProperty: {
      status: 'APPLIED',
      rights: [{ number: 'SAMPLE-0004', office: 'Sample Patent Office', expiresOn: null }],
    },
    partnerSought: texts({
      fa: 'یک کارخانهٔ سیمان برای آزمایش مشترک.',
      en: 'A cement works for joint tests.',
    }),
  }),
  draftOffer('sample-13', SAMPLE, {
    title: markedTexts({
      id: 'Pelatihan penelusuran paten untuk usaha kecil',
      en: 'Training in patent search for small companies',
    }),
    summary: texts({
      id: 'Kursus tiga hari dengan latihan tentang cara menelusuri paten sebelum mengembangkan produk.',
      en: 'A course of three days, with exercises, on how to search patents before a product is developed.',
    }),
    keywords: ['patents', 'training', 'small companies'],
    sectors: [isic('8549', 'Other education n.e.c.')],
    sustainableDevelopmentGoals: [4, 9],
    institutionId: hubId('institution', SAMPLES.khatulistiwaPark),
    country: 'ID',
    cooperationTypes: ['SERVICES'],
    year: 2026,
    taskForceId: taskForce(9),
    advantages: texts({
      id: 'Diajarkan dalam bahasa Indonesia dan bahasa Inggris.',
      en: 'Taught in Indonesian and in English.',
    }),
    applications: texts({
      id: 'Usaha kecil dan taman teknologi.',
      en: 'Small companies and technology parks.',
    }),
    intellectualProperty: { status: 'COPYRIGHT', rights: [] },
    partnerSought: texts({
      id: 'Taman teknologi yang ingin menyelenggarakan kursus ini.',
      en: 'A technology park that wants to host the course.',
    }),
  }),
  draftOffer('sample-14', SAMPLE, {
    title: markedTexts({
      id: 'Sensor kelembapan untuk pengeringan kayu',
      en: 'Moisture sensor for the drying of timber',
    }),
    summary: texts({
      id: 'Sensor yang memberi tahu kapan kayu cukup kering untuk diolah.',
      en: 'A sensor that tells when timber is dry enough to be worked.',
    }),
    keywords: ['sensors', 'timber', 'drying'],
    institutionId: hubId('institution', SAMPLES.khatulistiwaPark),
    country: 'ID',
    cooperationTypes: ['TECHNICAL_COOPERATION'],
    year: 2026,
    taskForceId: taskForce(2),
    readiness: readiness(6),
    stage: 'PROTOTYPE',
    // It waits for a moderator of Indonesia.
    state: 'SUBMITTED',
    submittedAt: new Date('2026-11-02T08:00:00Z'),
    submittedBy: 'sample',
  }),
];

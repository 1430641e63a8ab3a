import { hubId, texts } from '../drafts.js';
import { draftRequest } from '../listingDrafts.js';
import { isic, markedTexts, readiness, SAMPLE, SAMPLES, taskForce } from './sample.js';

/** Invented requests about manufacturing and standards. */
export const industryRequests = [
  draftRequest('sample-6', SAMPLE, {
    title: markedTexts({
      tr: 'Hurda çelik için otomatik ayırma',
      en: 'Automatic sorting of steel scrap',
    }),
    summary: texts({
      tr: 'Ark ocakları için hurdayı bileşimine göre ayıran bir sistem aranıyor.',
      en: 'A system is sought that sorts scrap for arc furnaces by its composition.',
    }),
    keywords: ['steel', 'scrap', 'sorting', 'image processing'],
    sectors: [isic('3830', 'Materials recovery')],
    sustainableDevelopmentGoals: [9, 12],
    institutionId: hubId('institution', SAMPLES.ovaTransferOffice),
    country: 'TR',
    cooperationTypes: ['RD_COOPERATION'],
    year: 2026,
    taskForceId: taskForce(7),
    need: texts({
      tr: 'Hurdadaki bakır, çeliğin kalitesini düşürüyor.',
      en: 'Copper in the scrap lowers the quality of the steel.',
    }),
    expertiseSought: texts({
      tr: 'Görüntü işleme ve hızlı ölçüm.',
      en: 'Image processing and fast measurement.',
    }),
    constraints: texts({
      tr: 'Saatte yüz ton; tozlu ortamda çalışmalı.',
      en: 'A hundred tonnes an hour; it must work in dust.',
    }),
    readiness: readiness(4, 7),
    budget: { amount: '250000', currency: 'EUR' },
    deadline: '2027-06-30',
  }),
  draftRequest('sample-7', SAMPLE, {
    title: markedTexts({
      ar: 'فحص بطاريات الحافلات الكهربائية',
      en: 'Testing of batteries in electric buses',
    }),
    summary: texts({
      ar: 'نبحث عن طريقة سريعة لفحص بطاريات الحافلات الكهربائية.',
      en: 'A quick way to test the batteries of electric buses is sought.',
    }),
    keywords: ['batteries', 'electric vehicles', 'testing'],
    sectors: [isic('2910', 'Manufacture of motor vehicles')],
    sustainableDevelopmentGoals: [11, 13],
    institutionId: hubId('institution', SAMPLES.deltaBusWorks),
    country: 'EG',
    cooperationTypes: ['TECHNICAL_COOPERATION'],
    // Shows a listing that has found its partner.
    state: 'FULFILLED',
    year: 2026,
    taskForceId: taskForce(1),
    need: texts({
      ar: 'لا يُعرف كم من الوقت ستعمل البطاريات المستعملة.',
      en: 'It is not known how long used batteries will still work.',
    }),
    expertiseSought: texts({
      ar: 'قياس حالة البطارية دون فكها.',
      en: 'Measuring the state of a battery without taking it apart.',
    }),
    constraints: texts({
      ar: 'يجب أن يستغرق الفحص أقل من ساعة.',
      en: 'The test must take less than an hour.',
    }),
    readiness: readiness(7, 9),
  }),
  draftRequest('sample-8', SAMPLE, {
    title: markedTexts({
      ms: 'Kaedah ujian bersama untuk dron pertanian',
      en: 'Common test methods for farm drones',
    }),
    summary: texts({
      ms: 'Rakan dicari untuk menyediakan kaedah ujian bersama.',
      en: 'Partners are sought to prepare common test methods.',
    }),
    keywords: ['standards', 'drones', 'testing'],
    sectors: [isic('7120', 'Technical testing and analysis')],
    sustainableDevelopmentGoals: [9],
    institutionId: hubId('institution', SAMPLES.paddyDrones),
    country: 'MY',
    cooperationTypes: ['RD_COOPERATION', 'SERVICES'],
    year: 2026,
    taskForceId: taskForce(9),
    need: texts({
      ms: 'Setiap negara menguji dron pertanian dengan cara yang berlainan.',
      en: 'Every country tests farm drones in a different way.',
    }),
    expertiseSought: texts({
      ms: 'Piawaian dan makmal ujian.',
      en: 'Standards and test laboratories.',
    }),
    constraints: texts({
      ms: 'Kaedah itu mesti boleh diguna pakai di semua negara anggota.',
      en: 'The methods must be usable in all member countries.',
    }),
  }),
  draftRequest('sample-9', SAMPLE, {
    title: markedTexts({
      fa: 'بازیافت گرمای دود کوره‌های سیمان',
      en: 'Recovery of heat from the exhaust of cement kilns',
    }),
    summary: texts({
      fa: 'فناوری تولید برق از گرمای دود کوره برای یک کارخانهٔ سیمان لازم است.',
      en: 'A technology that makes electricity from the heat of kiln exhaust is needed for a cement works.',
    }),
    keywords: ['cement', 'waste heat', 'electricity'],
    sectors: [isic('2394', 'Manufacture of cement, lime and plaster')],
    sustainableDevelopmentGoals: [7, 9],
    institutionId: hubId('institution', SAMPLES.damavandUniversity),
    country: 'IR',
    cooperationTypes: ['TECHNICAL_COOPERATION', 'INVESTMENT'],
    year: 2026,
    taskForceId: taskForce(6),
    need: texts({
      fa: 'گرمای دود بدون استفاده به هوا می‌رود.',
      en: 'The heat of the exhaust goes into the air unused.',
    }),
    expertiseSought: texts({
      fa: 'توربین‌های کوچک بخار و مبدل‌های گرمایی.',
      en: 'Small steam turbines and heat exchangers.',
    }),
    constraints: texts({
      fa: 'باید در هوای پرغبار کار کند.',
      en: 'It must work in dusty air.',
    }),
    readiness: readiness(7, 9),
    deadline: '2027-09-30',
  }),
];

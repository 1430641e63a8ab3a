import { somewhereIn } from '../cities.js';
import { draftInstitution, names, related } from '../institutionDrafts.js';
import { INDUSTRY_PAPER, MINISTRIES_OF_2018, PRESS_ARTICLE } from './origins.js';

/** Ministries and agencies that answer for the cooperation in their countries. */
export const governments = [
  draftInstitution('ministry-of-science-industry-technology-tr', INDUSTRY_PAPER, {
    names: names(
      {
        en: 'Ministry of Science, Industry and Technology (Türkiye)',
        tr: 'Bilim, Sanayi ve Teknoloji Bakanlığı',
      },
      'MoSIT',
    ),
    types: ['MINISTRY', 'GOVERNMENT'],
    // The document is of 2016; the ministry was merged into another in 2018.
    status: 'INACTIVE',
    locations: [somewhereIn('TR')],
    relations: [
      related(
        'SUCCESSOR',
        'ministry-of-industry-technology-tr',
        'Ministry of Industry and Technology (Türkiye)',
      ),
    ],
  }),
  draftInstitution('ministry-of-industry-technology-tr', MINISTRIES_OF_2018, {
    names: names({
      en: 'Ministry of Industry and Technology (Türkiye)',
      tr: 'Sanayi ve Teknoloji Bakanlığı',
    }),
    types: ['MINISTRY', 'GOVERNMENT'],
    locations: [somewhereIn('TR')],
    relations: [
      related(
        'PREDECESSOR',
        'ministry-of-science-industry-technology-tr',
        'Ministry of Science, Industry and Technology (Türkiye)',
      ),
    ],
  }),
  // The document names no country for this one: it is concluded from the name and from the others' countries.
  draftInstitution('ministry-of-industries-bd', INDUSTRY_PAPER, {
    names: names({ en: 'Ministry of Industries (Bangladesh)', bn: 'শিল্প মন্ত্রণালয়' }),
    types: ['MINISTRY', 'GOVERNMENT'],
    locations: [somewhereIn('BD')],
  }),
  draftInstitution('industrial-development-authority-eg', INDUSTRY_PAPER, {
    names: names({ en: 'Industrial Development Authority (Egypt)' }),
    types: ['AGENCY', 'GOVERNMENT'],
    locations: [somewhereIn('EG')],
  }),
  draftInstitution('ministry-of-industry-id', INDUSTRY_PAPER, {
    names: names({ en: 'Ministry of Industry (Indonesia)', id: 'Kementerian Perindustrian' }),
    types: ['MINISTRY', 'GOVERNMENT'],
    locations: [somewhereIn('ID')],
  }),
  draftInstitution('ministry-of-international-trade-industry-my', INDUSTRY_PAPER, {
    names: names(
      {
        en: 'Ministry of International Trade and Industry (Malaysia)',
        ms: 'Kementerian Perdagangan Antarabangsa dan Industri',
      },
      'MITI',
    ),
    types: ['MINISTRY', 'GOVERNMENT'],
    locations: [somewhereIn('MY')],
  }),
  draftInstitution('ict-ministry-ir', PRESS_ARTICLE, {
    names: [
      ...names({ en: 'Ministry of Information and Communications Technology (Iran)' }),
      { value: 'ICT Ministry of Iran', language: 'en', kinds: ['ALIAS'] },
    ],
    types: ['MINISTRY', 'GOVERNMENT'],
    locations: [somewhereIn('IR')],
  }),
];

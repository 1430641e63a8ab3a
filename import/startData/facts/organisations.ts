import { CITIES, locatedIn, somewhereIn } from '../cities.js';
import { draftInstitution, names, related } from '../institutionDrafts.js';
import {
  AWARD_RULES,
  AWARD_SECOND_ROUND,
  INDUSTRY_PAPER,
  PORTAL_LAUNCH,
  PRESS_ARTICLE,
} from './origins.js';

/** Hosts, venues, companies and international organisations the facts speak of. */
export const organisations = [
  draftInstitution('pardis-technology-park', PORTAL_LAUNCH, {
    names: names({ en: 'Pardis Technology Park', fa: 'پارک فناوری پردیس' }),
    types: ['TECHNOLOGY_PARK'],
    locations: [somewhereIn('IR')],
    links: [{ kind: 'WEBSITE', url: 'https://en.techpark.ir' }],
  }),
  draftInstitution('gebze-technical-university', AWARD_RULES, {
    names: names({ en: 'Gebze Technical University', tr: 'Gebze Teknik Üniversitesi' }, 'GTÜ'),
    types: ['UNIVERSITY', 'EDUCATION'],
    locations: [locatedIn(CITIES.gebze)],
    links: [{ kind: 'WEBSITE', url: 'https://www.gtu.edu.tr' }],
    domains: ['gtu.edu.tr'],
    externalIds: [{ scheme: 'ror', preferred: '01sdnnq10', all: ['01sdnnq10'] }],
  }),
  draftInstitution('tehran-international-exhibition-center', PRESS_ARTICLE, {
    names: names({ en: 'Tehran International Exhibition Center' }),
    types: ['VENUE'],
    locations: [locatedIn(CITIES.tehran)],
  }),
  draftInstitution('telecommunications-industries-syndicate-ir', PRESS_ARTICLE, {
    names: names({ en: 'Iranian Telecommunications Industries Syndicate' }),
    types: ['INDUSTRY_ASSOCIATION'],
    locations: [somewhereIn('IR')],
  }),
  // The two are related because one transferred the know-how of two biosimilar drugs to the other, which won the first
  // round of the technology transfer award.
  draftInstitution('aryogen', AWARD_SECOND_ROUND, {
    names: names({ en: 'AryoGen' }),
    types: ['COMPANY'],
    locations: [somewhereIn('IR')],
    relations: [related('RELATED', 'inno-bio', 'Inno Bio')],
  }),
  draftInstitution('inno-bio', AWARD_SECOND_ROUND, {
    names: names({ en: 'Inno Bio' }),
    types: ['COMPANY'],
    locations: [somewhereIn('MY')],
    relations: [related('RELATED', 'aryogen', 'AryoGen')],
  }),
  draftInstitution('wto', INDUSTRY_PAPER, {
    names: names(
      {
        en: 'World Trade Organization',
        ar: 'منظمة التجارة العالمية',
        fa: 'سازمان تجارت جهانی',
        id: 'Organisasi Perdagangan Dunia',
        ms: 'Pertubuhan Perdagangan Dunia',
        tr: 'Dünya Ticaret Örgütü',
      },
      'WTO',
    ),
    types: ['INTERNATIONAL_ORGANIZATION'],
    links: [{ kind: 'WEBSITE', url: 'https://www.wto.org' }],
    domains: ['wto.org'],
  }),
  draftInstitution('itu', PRESS_ARTICLE, {
    names: names(
      {
        en: 'International Telecommunication Union',
        ar: 'الاتحاد الدولي للاتصالات',
        tr: 'Uluslararası Telekomünikasyon Birliği',
      },
      'ITU',
    ),
    types: ['INTERNATIONAL_ORGANIZATION'],
    links: [{ kind: 'WEBSITE', url: 'https://www.itu.int' }],
    domains: ['itu.int'],
  }),
];

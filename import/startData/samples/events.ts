import { CITIES, eventIn } from '../cities.js';
import { draftEvent, hubId, texts } from '../drafts.js';
import { days } from '../periods.js';
import { markedTexts, SAMPLE, SAMPLES } from './sample.js';

/** Invented events of 2027: an exhibition with a day of matchmaking, and a festival. */
export const events = [
  draftEvent(SAMPLES.jakartaExhibition, SAMPLE, {
    ...eventIn(CITIES.jakarta),
    name: markedTexts({
      en: 'Jakarta Water and Energy Technology Exhibition 2027',
      id: 'Pameran Teknologi Air dan Energi Jakarta 2027',
    }),
    description: texts({
      en: 'Companies and institutes of the member countries show technologies for water and energy.',
      id: 'Perusahaan dan lembaga dari negara-negara anggota menampilkan teknologi air dan energi.',
    }),
    type: 'EXHIBITION',
    series: 'Sample: Jakarta Water and Energy Technology Exhibition',
    edition: 3,
    venue: 'Sample: Khatulistiwa Hall',
    hostInstitutionId: hubId('institution', SAMPLES.khatulistiwaPark),
    organiserIds: [hubId('institution', SAMPLES.khatulistiwaPark)],
    topics: ['water', 'energy'],
    period: days('2027-05-18', '2027-05-20'),
    figures: [{ measure: 'exhibitors expected', value: 60, qualifier: 'ABOUT' }],
    participations: [
      {
        country: 'ID',
        kind: 'EXHIBITORS',
        count: { value: 40, qualifier: 'ABOUT' },
        result: null,
      },
      { country: 'IR', kind: 'PAVILION', count: { value: 6, qualifier: 'EXACT' }, result: null },
      { country: 'EG', kind: 'EXHIBITORS', count: { value: 2, qualifier: 'EXACT' }, result: null },
      { country: 'AZ', kind: 'EXHIBITORS', count: null, result: null },
      { country: 'BD', kind: 'DELEGATION', count: null, result: null },
    ],
  }),
  draftEvent(SAMPLES.jakartaMatchmaking, SAMPLE, {
    ...eventIn(CITIES.jakarta),
    name: markedTexts({
      en: 'Matchmaking Day of the Jakarta Exhibition 2027',
      id: 'Hari Temu Mitra Pameran Jakarta 2027',
    }),
    description: texts({
      en: 'Offers and requests meet in talks of twenty minutes, at the place or by video.',
      id: 'Penawaran dan permintaan dipertemukan dalam pembicaraan dua puluh menit, di tempat atau melalui video.',
    }),
    type: 'BROKERAGE',
    mode: 'HYBRID',
    parentId: hubId('event', SAMPLES.jakartaExhibition),
    hostInstitutionId: hubId('institution', SAMPLES.khatulistiwaPark),
    topics: ['water', 'energy'],
    period: days('2027-05-19'),
    participations: [
      { country: 'ID', kind: 'DELEGATION', count: null, result: null },
      { country: 'NG', kind: 'DELEGATION', count: null, result: null },
    ],
  }),
  draftEvent(SAMPLES.lagosFestival, SAMPLE, {
    ...eventIn(CITIES.lagos),
    name: markedTexts({ en: 'Lagos Technology Festival 2027' }),
    description: texts({
      en: 'Start-ups and schools show technology for farms and markets to the public.',
    }),
    type: 'FESTIVAL',
    status: 'PLANNED',
    series: 'Sample: Lagos Technology Festival',
    edition: 1,
    hostInstitutionId: hubId('institution', SAMPLES.lagoonIncubator),
    organiserIds: [hubId('institution', SAMPLES.lagoonIncubator)],
    topics: ['agriculture', 'start-ups'],
    period: days('2027-10-11', '2027-10-14'),
    participations: [
      {
        country: 'NG',
        kind: 'VISITORS',
        count: { value: 5000, qualifier: 'OVER' },
        result: null,
      },
      { country: 'MY', kind: 'EXHIBITORS', count: { value: 1, qualifier: 'EXACT' }, result: null },
    ],
  }),
];

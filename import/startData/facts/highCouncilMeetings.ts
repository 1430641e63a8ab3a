import { CITIES, eventIn } from '../cities.js';
import { draftEvent, hubId, texts } from '../drafts.js';
import { days, month, year } from '../periods.js';
import {
  AWARD_RULES,
  AWARD_SECOND_ROUND,
  FOCAL_POINTS,
  HIGH_COUNCIL_2015,
  HIGH_COUNCIL_2020,
  INVESTMENT_MEETING,
  PORTAL_LAUNCH,
} from './origins.js';

const highCouncil = {
  type: 'HIGH_COUNCIL',
  series: 'High Council Meeting of D-8 TTEN',
  bodyId: hubId('body', 'tten-high-council'),
} as const;

const delegationsOf = (...countries: string[]) =>
  countries.map((country) => ({ country, kind: 'DELEGATION' as const, count: null, result: null }));

/** Meetings of the High Council of the network and what was held with them, and the network's award. */
export const highCouncilMeetings = [
  draftEvent('high-council-1', PORTAL_LAUNCH, {
    ...highCouncil,
    ...eventIn(CITIES.tehran),
    name: texts({ en: '1st High Council Meeting of D-8 TTEN' }),
    description: texts({ en: 'The D-8 TTEN web portal was launched here.' }),
    edition: 1,
    period: days('2013-10-07', '2013-10-09'),
    participations: delegationsOf('BD', 'EG', 'ID', 'IR', 'NG', 'PK', 'TR'),
  }),
  draftEvent('high-council-2', AWARD_SECOND_ROUND, {
    ...highCouncil,
    name: texts({ en: '2nd High Council Meeting of D-8 TTEN' }),
    description: texts({ en: 'Approved the technology transfer award of the network.' }),
    mode: 'UNKNOWN',
    edition: 2,
    country: 'NG',
    period: year(2015),
  }),
  draftEvent('high-council-3', HIGH_COUNCIL_2015, {
    ...highCouncil,
    ...eventIn(CITIES.kualaLumpur),
    name: texts({ en: '3rd High Council Meeting of D-8 TTEN' }),
    edition: 3,
    period: days('2015-12-01', '2015-12-02'),
    participations: delegationsOf('BD', 'EG', 'IR', 'MY', 'TR'),
  }),
  draftEvent('high-council-4', HIGH_COUNCIL_2020, {
    ...highCouncil,
    name: texts({ en: '4th High Council Meeting of D-8 TTEN' }),
    mode: 'UNKNOWN',
    edition: 4,
    country: 'BD',
    period: year(2017),
  }),
  draftEvent('high-council-5', HIGH_COUNCIL_2020, {
    ...highCouncil,
    name: texts({ en: '5th High Council Meeting of D-8 TTEN' }),
    description: texts({ en: 'Held online, with Pakistan as the host.' }),
    mode: 'ONLINE',
    edition: 5,
    period: year(2020),
  }),
  draftEvent('high-council-8', FOCAL_POINTS, {
    ...highCouncil,
    ...eventIn(CITIES.isfahan),
    name: texts({ en: '8th High Council Meeting of D-8 TTEN' }),
    description: texts({
      en: 'Held alongside the 4th Business and Technology Meeting and the 5th Mustafa Prize.',
    }),
    mode: 'HYBRID',
    edition: 8,
    period: days('2023-10-02'),
    participations: delegationsOf('IR', 'NG', 'PK', 'TR', 'MY', 'ID'),
  }),
  draftEvent('business-technology-meeting-4', FOCAL_POINTS, {
    name: texts({ en: '4th Business and Technology Meeting' }),
    type: 'BUSINESS_FORUM',
    mode: 'UNKNOWN',
    edition: 4,
    parentId: hubId('event', 'high-council-8'),
    period: year(2023, 'alongside the High Council meeting of 2 October 2023'),
  }),
  draftEvent('mustafa-prize-5', FOCAL_POINTS, {
    name: texts({ en: '5th Mustafa Prize' }),
    type: 'OTHER',
    mode: 'UNKNOWN',
    series: 'Mustafa Prize',
    edition: 5,
    parentId: hubId('event', 'high-council-8'),
    period: year(2023, 'alongside the High Council meeting of 2 October 2023'),
  }),
  draftEvent('technology-investment-meeting-1', INVESTMENT_MEETING, {
    ...eventIn(CITIES.tehran),
    name: texts({ en: '1st Technology Investment Meeting' }),
    type: 'BUSINESS_FORUM',
    series: 'Technology Investment Meeting',
    edition: 1,
    venue: 'Pardis Technology Park',
    hostInstitutionId: hubId('institution', 'pardis-technology-park'),
    topics: ['technology investment'],
    period: days('2017-12-04', '2017-12-05'),
  }),
  draftEvent('technology-transfer-award-4', AWARD_RULES, {
    name: texts({ en: 'D-8 TTEN Technology Transfer Award, fourth round: ceremony' }),
    description: texts({
      en: 'For technology transfers between D-8 or OIC members, signed or first paid for in 2023. The prize is 10,000 US dollars; registration ended on 10 February 2024. Judged are the value for the community (origin and destination, sustainable development goals, D-8 areas of cooperation), for the enterprise (value of the contract, market size or saving) and of the technology (its level, educated staff, patents, ISIC code, method of transfer).',
    }),
    type: 'OTHER',
    status: 'PLANNED',
    mode: 'UNKNOWN',
    series: 'D-8 TTEN Technology Transfer Award',
    edition: 4,
    hostInstitutionId: hubId('institution', 'gebze-technical-university'),
    country: 'TR',
    topics: [
      'financial technologies',
      'intelligent production systems',
      'climate change and sustainability',
      'e-commerce technologies',
      'smart education technologies',
      'artificial intelligence',
      'defence and unmanned vehicle technologies',
      'bioinformatics',
      'big data analytics and cybersecurity',
    ],
    period: month('2024-05'),
  }),
];

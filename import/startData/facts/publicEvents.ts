import type { StoredParticipation } from '../../../subgraphs/events/event.js';
import { CITIES, eventIn } from '../cities.js';
import { draftEvent, hubId, texts } from '../drafts.js';
import { days, month, year } from '../periods.js';
import { INDUSTRY_PAPER, PRESS_ARTICLE } from './origins.js';

function participation(
  country: string,
  kind: StoredParticipation['kind'],
  more: Partial<StoredParticipation> = {},
): StoredParticipation {
  return { country, kind, count: null, result: null, ...more };
}

/** Exhibitions, summits, forums and festivals, and the meeting held at one of them. */
export const publicEvents = [
  draftEvent('inotex-2015', INDUSTRY_PAPER, {
    name: texts({ en: 'INOTEX 2015' }),
    description: texts({
      en: 'A technology exhibition in which the TTEN Secretariat was to facilitate the participation of members.',
    }),
    type: 'EXHIBITION',
    mode: 'UNKNOWN',
    series: 'INOTEX',
    country: 'IR',
    period: year(2015),
  }),
  draftEvent('annual-technology-festival', INDUSTRY_PAPER, {
    name: texts({ en: 'Annual Technology Festival' }),
    description: texts({
      en: 'To be held every year in every member country, by the decision of 9 October 2012. No day and no place is set.',
    }),
    type: 'FESTIVAL',
    status: 'DECIDED',
    mode: 'UNKNOWN',
    series: 'Annual Technology Festival',
  }),
  draftEvent('itu-telecom-world-2019', PRESS_ARTICLE, {
    ...eventIn(CITIES.budapest),
    name: texts({ en: 'ITU Telecom World 2019' }),
    type: 'EXHIBITION',
    series: 'ITU Telecom World',
    organiserIds: [hubId('institution', 'itu')],
    topics: ['telecommunication'],
    period: days('2019-09-09', '2019-09-12'),
    participations: [participation('IR', 'PAVILION')],
  }),
  draftEvent('bakutel-2019', PRESS_ARTICLE, {
    name: texts({ en: 'Bakutel 2019' }),
    type: 'EXHIBITION',
    series: 'Bakutel',
    country: 'AZ',
    topics: ['high technology'],
    period: month('2019-12', 'early December'),
    participations: [
      participation('IR', 'EXHIBITORS', {
        result: 'Technology companies and start-ups from Iran won accolades.',
      }),
    ],
  }),
  // The article of December 2019 gives the month and not the year.
  draftEvent('tashkent-business-forum-2019', PRESS_ARTICLE, {
    ...eventIn(CITIES.tashkent),
    name: texts({ en: 'Business Forum in Tashkent' }),
    type: 'BUSINESS_FORUM',
    topics: [
      'nanotechnology',
      'biotechnology',
      'space science',
      'cognitive sciences',
      'new energies',
    ],
    period: month('2019-12', 'mid-December'),
    participations: [participation('IR', 'DELEGATION')],
  }),
  draftEvent('telecom-2019', PRESS_ARTICLE, {
    ...eventIn(CITIES.tehran),
    name: texts({ en: 'Telecom 2019' }),
    description: texts({
      en: 'The 20th edition, held in 2019. Mobile operators, internet service providers, ICT engineering firms and manufacturers exhibited. The article names weekdays only; the days are concluded from the week of the Kuala Lumpur Summit.',
    }),
    type: 'EXHIBITION',
    series: 'Telecom',
    edition: 20,
    venue: 'Tehran International Exhibition Center',
    hostInstitutionId: hubId('institution', 'tehran-international-exhibition-center'),
    topics: ['telecommunication', 'information technology'],
    period: days('2019-12-17', '2019-12-20', 'opened on Tuesday, wrapped up on Friday'),
    figures: [
      { measure: 'domestic exhibitors', value: 110, qualifier: 'OVER' },
      { measure: 'products unveiled', value: 68, qualifier: 'EXACT' },
    ],
    participations: [
      participation('IR', 'EXHIBITORS', { count: { value: 110, qualifier: 'OVER' } }),
      participation('CN', 'EXHIBITORS'),
      participation('TR', 'EXHIBITORS'),
      participation('AZ', 'EXHIBITORS'),
    ],
  }),
  // The article names the summit and not the city it is called after.
  draftEvent('kuala-lumpur-summit-2019', PRESS_ARTICLE, {
    ...eventIn(CITIES.kualaLumpur),
    name: texts({ en: 'Kuala Lumpur Summit 2019' }),
    type: 'SUMMIT',
    topics: ['joint ventures', 'industrial activities', 'technology projects'],
    period: days('2019-12-18', '2019-12-21'),
  }),
  draftEvent('iran-malaysia-2019', PRESS_ARTICLE, {
    ...eventIn(CITIES.kualaLumpur),
    name: texts({
      en: 'Meeting of the ICT Minister of Iran and the Minister of International Trade and Industry of Malaysia',
    }),
    description: texts({
      en: 'On the sidelines of the Kuala Lumpur Summit. The two agreed on a joint commission; closer academic ties, the exchange of students and of scientific experience, and joint research on artificial intelligence were named as well.',
    }),
    type: 'MINISTERIAL',
    parentId: hubId('event', 'kuala-lumpur-summit-2019'),
    topics: [
      'banking',
      'tourism',
      'telecommunication',
      'space science',
      'education',
      'artificial intelligence',
    ],
    period: days('2019-12-19', '2019-12-19', 'Thursday'),
    participations: [participation('IR', 'DELEGATION'), participation('MY', 'DELEGATION')],
  }),
];

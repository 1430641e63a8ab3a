import { CITIES, eventIn } from '../cities.js';
import { draftEvent, hubId, texts } from '../drafts.js';
import { days } from '../periods.js';
import { ANKARA_MEETING, INDUSTRY_PAPER } from './origins.js';

const workingGroup = {
  type: 'WORKING_GROUP',
  series: 'Meeting of the Working Group on Industrial Cooperation',
  bodyId: hubId('body', 'wgic'),
} as const;

const taskForce = {
  type: 'TASK_FORCE_MEETING',
  series: 'D-8 Task Force Meeting on Technology Cooperation',
  bodyId: hubId('body', 'task-force-4'),
} as const;

const ministerial = {
  type: 'MINISTERIAL',
  series: 'Ministerial Meeting on Industrial Cooperation',
  bodyId: hubId('body', 'ministerial-industrial-cooperation'),
} as const;

/** Meetings of the working group, of the task force on technology cooperation, and of the ministers of industry. */
export const bodyMeetings = [
  draftEvent('wgic-4', INDUSTRY_PAPER, {
    ...workingGroup,
    name: texts({ en: '4th Meeting of the Working Group on Industrial Cooperation' }),
    description: texts({
      en: 'Named technology cooperation one of the areas of industrial cooperation, and agreed on eleven task forces.',
    }),
    edition: 4,
    city: 'Bali',
    country: 'ID',
    timeZone: 'Asia/Makassar',
    period: days('2008-11-10', '2008-11-12'),
  }),
  draftEvent('wgic-5', INDUSTRY_PAPER, {
    ...workingGroup,
    ...eventIn(CITIES.tehran),
    name: texts({ en: '5th Meeting of the Working Group on Industrial Cooperation' }),
    description: texts({
      en: 'Adopted the terms of reference of the task force on technology cooperation.',
    }),
    edition: 5,
    period: days('2010-02-28'),
  }),
  draftEvent('task-force-4-meeting-1', INDUSTRY_PAPER, {
    ...taskForce,
    ...eventIn(CITIES.istanbul),
    name: texts({ en: '1st D-8 Task Force Meeting on Technology Cooperation' }),
    description: texts({ en: 'Iran proposed a web portal for technology transfer here.' }),
    edition: 1,
    period: days('2011-10-05'),
  }),
  draftEvent('task-force-4-meeting-2', INDUSTRY_PAPER, {
    ...taskForce,
    ...eventIn(CITIES.dhaka),
    name: texts({ en: '2nd D-8 Task Force Meeting on Technology Cooperation' }),
    description: texts({
      en: 'Decided on the network, a contact person in each country, the exchange of research personnel, a directory of technology packages, and an annual technology festival in every country.',
    }),
    edition: 2,
    period: days('2012-10-09'),
  }),
  draftEvent('task-force-4-meeting-3', INDUSTRY_PAPER, {
    ...taskForce,
    ...eventIn(CITIES.tehran),
    name: texts({ en: '3rd D-8 Task Force Meeting on Technology Cooperation' }),
    description: texts({
      en: 'Listed with the days 26 to 28 January 2015. The ministerial meeting held with it, whose outcomes are the ones reported, is dated 26 to 27 January 2015.',
    }),
    edition: 3,
    parentId: hubId('event', 'ministerial-4'),
    period: days('2015-01-26', '2015-01-28'),
  }),
  draftEvent('ministerial-4', INDUSTRY_PAPER, {
    ...ministerial,
    ...eventIn(CITIES.tehran),
    name: texts({ en: '4th Ministerial Meeting on Industrial Cooperation' }),
    edition: 4,
    period: days('2015-01-26', '2015-01-27'),
  }),
  draftEvent('task-force-4-meeting-4', INDUSTRY_PAPER, {
    ...taskForce,
    ...eventIn(CITIES.cairo),
    name: texts({ en: '4th D-8 Task Force Meeting on Technology Cooperation' }),
    description: texts({
      en: 'Listed with the days 9 to 10 May 2016. The ministerial meeting held with it, whose outcomes are the ones reported, is dated 9 to 11 May 2016. A meeting in Ankara in September 2016 is called the 4th as well.',
    }),
    edition: 4,
    parentId: hubId('event', 'ministerial-5'),
    period: days('2016-05-09', '2016-05-10'),
  }),
  draftEvent('ministerial-5', INDUSTRY_PAPER, {
    ...ministerial,
    ...eventIn(CITIES.cairo),
    name: texts({ en: '5th Ministerial Meeting on Industrial Cooperation' }),
    edition: 5,
    period: days('2016-05-09', '2016-05-11'),
  }),
  draftEvent('task-force-4-meeting-ankara', ANKARA_MEETING, {
    ...taskForce,
    ...eventIn(CITIES.ankara),
    name: texts({ en: 'D-8 Task Force Meeting on Technology Cooperation, Ankara' }),
    description: texts({
      en: 'Its source calls it the 4th meeting; another document counts the meeting of May 2016 in Cairo as the 4th.',
    }),
    hostInstitutionId: hubId('institution', 'tubitak'),
    topics: ['smart cities', 'healthcare', 'financial services', 'education'],
    period: days('2016-09-01', '2016-09-02'),
  }),
];

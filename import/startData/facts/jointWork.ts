import { hubId, texts } from '../drafts.js';
import { draftCommission, draftPolicyAction } from '../jointWorkDrafts.js';
import { INDUSTRY_PAPER, PRESS_ARTICLE } from './origins.js';

/** What the members agreed on in policy. */
export const policyActions = [
  draftPolicyAction('trips-66-2', INDUSTRY_PAPER, {
    title: texts({ en: 'Full implementation of article 66.2 of the TRIPS agreement by the WTO' }),
    summary: texts({
      en: 'The members try as a group to have article 66.2 of the TRIPS agreement, on technology transfer by developed countries, fully implemented by the WTO.',
    }),
    state: 'AGREED',
    agreedAtEventId: hubId('event', 'task-force-4-meeting-2'),
  }),
];

/** The joint commission Iran and Malaysia agreed on; it and its committees are bodies as well. */
export const jointCommissions = [
  draftCommission('iran-malaysia', PRESS_ARTICLE, {
    title: texts({ en: 'Iran–Malaysia Joint Commission' }),
    countries: ['IR', 'MY'],
    state: 'PLANNED',
    bodyId: hubId('body', 'iran-malaysia-joint-commission'),
    committees: ['banking', 'tourism', 'telecommunication', 'space science', 'education'].map(
      (field) => ({ name: `Committee for ${field}`, field, chair: null }),
    ),
  }),
];

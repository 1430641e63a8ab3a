import { draftBody, hubId, texts } from '../drafts.js';
import { PRESS_ARTICLE } from './origins.js';

const COMMISSION = 'iran-malaysia-joint-commission';
const FIELDS = ['banking', 'tourism', 'telecommunication', 'space science', 'education'];

/** What the commission and its committees have in common. */
const planned = () => ({
  status: 'PLANNED' as const,
  // The article of December 2019 says "by February".
  plannedFor: '2020-02',
  agreedAtEventId: hubId('event', 'iran-malaysia-2019'),
  members: ['IR', 'MY'].map((country) => ({ country, since: null, until: null })),
});

/** The joint commission Iran and Malaysia agreed on, and its committees. */
export const jointCommission = [
  draftBody(COMMISSION, PRESS_ARTICLE, {
    ...planned(),
    name: texts({ en: 'Iran–Malaysia Joint Commission' }),
    type: 'COMMISSION',
    seatCity: 'Kuala Lumpur',
    seatCountry: 'MY',
    fields: FIELDS,
    mandate: texts({
      en: 'To study what is missing in its fields, to bridge the gaps, and to set up joint projects that serve both sides. It was to be formed by February 2020.',
    }),
  }),
  ...FIELDS.map((field) =>
    draftBody(`${COMMISSION}-${field.replace(' ', '-')}`, PRESS_ARTICLE, {
      ...planned(),
      name: texts({ en: `Iran–Malaysia Joint Commission: Committee for ${capitalise(field)}` }),
      type: 'COMMITTEE',
      parentId: hubId('body', COMMISSION),
      fields: [field],
    }),
  ),
];

function capitalise(words: string): string {
  return words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

import {
  type StoredMeetingSlot,
  takenKeysOf,
} from '../../../subgraphs/events/meetingSlots/meetingSlot.js';
import type { StoredMeeting } from '../../../subgraphs/events/meetings/meeting.js';
import { CITIES, eventIn } from '../cities.js';
import { draftEvent, hubId, identity, type StartDraft } from '../drafts.js';
import { days } from '../periods.js';
import { markedTexts, SAMPLE, SAMPLES, taskForce } from './sample.js';

const EXPERTS = 'sample-41';

/** An invented meeting of experts alongside the exhibition in Jakarta. */
export const expertMeetings = [
  draftEvent(EXPERTS, SAMPLE, {
    ...eventIn(CITIES.jakarta),
    name: markedTexts({ en: 'Meeting of Experts on Desalination' }),
    type: 'EXPERT_MEETING',
    parentId: hubId('event', SAMPLES.jakartaExhibition),
    bodyId: taskForce(4),
    period: days('2027-05-20'),
  }),
];

/** Its agenda. */
export const meetings: readonly StartDraft<StoredMeeting>[] = [
  {
    ...identity('meeting', 'sample-1', SAMPLE),
    eventId: hubId('event', EXPERTS),
    startsOn: '2027-05-20',
    state: 'OPEN',
    agenda: [
      { title: 'Membranes made by members', presentedByCountry: 'IR', url: null },
      { title: 'Needs of coastal towns', presentedByCountry: 'BD', url: null },
      { title: 'A joint test field', presentedByCountry: null, url: null },
    ],
    participants: [],
    minutes: [],
    minutesUrl: null,
    adoptedAt: null,
  },
];

const talk = {
  state: 'PROPOSED' as const,
  eventId: hubId('event', SAMPLES.jakartaMatchmaking),
  partyIds: [
    hubId('institution', SAMPLES.alborzMembranes),
    hubId('institution', SAMPLES.khatulistiwaPark),
  ],
  table: '4',
  startsAt: new Date('2027-05-19T03:00:00Z'),
  endsAt: new Date('2027-05-19T03:30:00Z'),
};

/** A talk about an offer, which only the two institutions and the secretariat see. */
export const meetingSlots: readonly StartDraft<StoredMeetingSlot>[] = [
  {
    ...identity('meetingslot', 'sample-1', SAMPLE),
    ...talk,
    agreedByIds: [hubId('institution', SAMPLES.alborzMembranes)],
    aboutId: hubId('offer', 'sample-1'),
    timeZone: 'Asia/Jakarta',
    note: null,
    takenKeys: takenKeysOf(talk),
  },
];

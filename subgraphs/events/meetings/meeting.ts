import type { ActedKind } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import type { StoredRecord, StoredText } from '../../kit/record.js';
import type { MeetingState } from '../__generated__/resolvers.js';

/** A point of an agenda; its number is its place. */
export interface StoredAgendaItem {
  title: string;
  presentedByCountry: string | null;
  url: string | null;
}

/** Someone who takes part in a meeting. */
export interface StoredMeetingParticipant {
  name: string;
  role: string | null;
  country: string | null;
  institutionId: string | null;
}

/** A document of the collection `meetings`: the papers of an event that is a meeting. */
export interface StoredMeeting extends StoredRecord {
  eventId: string;
  /** First day of the event when the papers were opened, by which lists are ordered. */
  startsOn: string | null;
  state: MeetingState;
  agenda: StoredAgendaItem[];
  participants: StoredMeetingParticipant[];
  minutes: StoredText[];
  minutesUrl: string | null;
  adoptedAt: Date | null;
}

/** The rules of stored papers that they break, as sentences; empty when they are sound. */
export function brokenMeetingRules({
  state,
  minutes,
  adoptedAt,
}: StoredMeeting): readonly string[] {
  const broken: string[] = [];
  if ((state === 'OPEN') !== (minutes.length === 0)) {
    broken.push(
      `papers with minutes are drafted or adopted and those without are open, got ${state}`,
    );
  }
  if ((state === 'MINUTES_ADOPTED') !== (adoptedAt !== null)) {
    broken.push('papers tell when their minutes were adopted, and only then');
  }
  return broken;
}

/** How many participants each country has sent, by code; those of no country last. */
export function delegationsOf(
  participants: readonly StoredMeetingParticipant[],
): { country: string | null; count: number }[] {
  const counts = new Map<string | null, number>();
  for (const { country } of participants) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts]
    .map(([country, count]) => ({ country, count }))
    .sort((a, b) => ((a.country ?? '~') < (b.country ?? '~') ? -1 : 1));
}

/** What actions need to know of the papers of meetings. */
export const MEETING: ActedKind<StoredMeeting> = {
  noun: 'meeting',
  stateOf: ({ state }) => state,
  brokenRules: (meeting) =>
    brokenMeetingRules(meeting).map((sentence) => refusal('INVALID', sentence)),
  taken: {
    ofEvent: refusal(
      'CONFLICT',
      'eventId: the papers of this event are open already; take them from Event.meeting',
      'eventId',
    ),
  },
};

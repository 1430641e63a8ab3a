import { aBooth } from '../../builders/aBooth.js';
import { aBoothExchange } from '../../builders/aBoothExchange.js';
import { aDecision } from '../../builders/aDecision.js';
import { aMeetingSlot } from '../../builders/aMeetingSlot.js';
import { anEvent } from '../../builders/anEvent.js';
import { aParticipation } from '../../builders/aParticipation.js';
import { anAccolade, anUnveiling } from '../../builders/aShownThing.js';
import { at, hiddenId, hubSource, identityOf, OPEN, placerOf, said, spoken } from './placing.js';
import type { PlacedRecord } from './secretWorld.js';
import { LAB, PARTNER } from './viewers.js';

const place = placerOf('events');

const fair = anEvent({
  ...hubSource('event', 'open'),
  name: said(null),
  nameKey: 'plain words',
  series: 'Fairs',
  geo: { latitude: 41, longitude: 29 },
  bodyId: OPEN.body,
  organiserIds: [LAB],
});
const meeting = anEvent({
  ...hubSource('event', 'meeting'),
  name: said(null),
  nameKey: 'plain words',
  type: 'WORKING_GROUP',
  bodyId: OPEN.body,
});
const shown = { eventId: OPEN.event, institutionId: LAB, name: said(null) };

/** The leg of an exchange that has a booth. */
function legs(remark: string | null) {
  const open = { boothId: null, confirmedAt: null, remark };
  return [
    { hostCountry: 'TR', guestCountry: 'IR', eventId: OPEN.event, ...open },
    { hostCountry: 'IR', guestCountry: 'TR', eventId: OPEN.meeting, ...open },
  ] as const;
}

/** What happens at events, and what meetings decide. */
export const eventRecords: readonly PlacedRecord[] = [
  place('events', fair),
  place('events', meeting),
  place(
    'decisions',
    aDecision({
      ...hubSource('decision', 'open'),
      eventId: OPEN.meeting,
      text: said(null),
      projectId: hiddenId('project', 'projectReserved'),
      bodyId: OPEN.body,
    }),
  ),
  place(
    'booths',
    aBooth({ ...hubSource('booth', 'open'), eventId: OPEN.event, number: 'A1', exhibitorId: LAB }),
  ),
  place(
    'boothExchanges',
    aBoothExchange({ ...hubSource('boothexchange', 'open'), legs: [...legs(null)] }),
  ),
  place(
    'boothExchanges',
    aBoothExchange({
      ...identityOf('boothexchange', 'exchangeProposed'),
      state: 'PROPOSED',
      legs: [...legs(spoken('exchangeProposed'))],
      note: spoken('exchangeProposed'),
    }),
  ),
  place(
    'meetingSlots',
    aMeetingSlot({
      ...identityOf('meetingslot', 'meetingSlot'),
      eventId: OPEN.event,
      partyIds: [LAB, PARTNER],
      aboutId: hiddenId('offer', 'offerDraft'),
      startsAt: at,
      endsAt: new Date(at.getTime() + 1_800_000),
      table: spoken('meetingSlot'),
      note: spoken('meetingSlot'),
    }),
  ),
  place('meetings', {
    ...hubSource('meeting', 'open'),
    eventId: OPEN.meeting,
    startsOn: '2026-05-10',
    state: 'MINUTES_DRAFTED' as const,
    agenda: [{ title: 'Plain words', presentedByCountry: 'TR', url: null }],
    participants: [
      {
        name: spoken('meetingPapers'),
        role: spoken('meetingPapers'),
        country: 'IR',
        institutionId: PARTNER,
      },
    ],
    minutes: said('meetingPapers'),
    minutesUrl: `https://example.org/${spoken('meetingPapers')}`,
    adoptedAt: null,
  }),
  place('participationCalls', {
    ...hubSource('participationcall', 'open'),
    eventId: OPEN.event,
    text: said(null),
    kinds: ['PAVILION'],
    countries: [],
    closesOn: '2026-04-01',
    closedAt: null,
    places: 3,
    facilitated: true,
  }),
  place(
    'participations',
    aParticipation({
      ...hubSource('participation', 'open'),
      eventId: OPEN.event,
      callId: OPEN.call,
      institutionId: PARTNER,
      members: [{ name: spoken('memberNames'), role: spoken('memberNames') }],
    }),
  ),
  ...(
    [
      ['participationApplied', 'APPLIED', 'EXHIBITORS'],
      ['participationDeclined', 'DECLINED', 'SPEAKERS'],
    ] as const
  ).map(([name, state, kind]) =>
    place(
      'participations',
      aParticipation({
        ...identityOf('participation', name),
        eventId: OPEN.event,
        callId: OPEN.call,
        institutionId: PARTNER,
        state,
        kind,
        pavilion: { hall: spoken(name), areaSquareMetres: 3 },
        facilitation: spoken(name),
        result: spoken(name),
        members: [{ name: spoken(name), role: spoken(name) }],
      }),
    ),
  ),
  place(
    'productUnveilings',
    anUnveiling({
      ...hubSource('unveiling', 'open'),
      ...shown,
      offerId: hiddenId('offer', 'offerDraft'),
    }),
  ),
  place(
    'accolades',
    anAccolade({
      ...hubSource('accolade', 'open'),
      ...shown,
      offerId: hiddenId('offer', 'offerOnRequest'),
    }),
  ),
];

import { describe, expect, it } from '@jest/globals';
import {
  brokenExchangeRules,
  heldBooths,
  type StoredBoothExchange,
} from '../../../subgraphs/events/boothExchanges/boothExchange.js';
import {
  brokenSlotRules,
  type StoredMeetingSlot,
  takenKeysOf,
} from '../../../subgraphs/events/meetingSlots/meetingSlot.js';
import { aBoothExchange } from '../../builders/aBoothExchange.js';
import { aMeetingSlot } from '../../builders/aMeetingSlot.js';

const AT = new Date('2026-06-01T00:00:00Z');
const leg = (host: string, guest: string, n: number, confirmedAt: Date | null = null) => ({
  hostCountry: host,
  guestCountry: guest,
  eventId: `event:hub:${n}`,
  boothId: `booth:hub:${n}`,
  confirmedAt,
  remark: null,
});

// A row is what is saved and what the store adds.
const broken = (given: Parameters<typeof aBoothExchange>[0]) =>
  brokenExchangeRules(aBoothExchange(given) as StoredBoothExchange);
const brokenSlot = (given: Parameters<typeof aMeetingSlot>[0]) =>
  brokenSlotRules(aMeetingSlot(given) as StoredMeetingSlot);

describe('an exchange', () => {
  it('holds its booths until it comes to nothing, and those that were used for good', () => {
    const legs: StoredBoothExchange['legs'] = [leg('TR', 'IR', 1, AT), leg('IR', 'TR', 2)];
    expect(heldBooths('LEG1_DONE', legs)).toEqual(['booth:hub:1', 'booth:hub:2']);
    expect(heldBooths('EXPIRED', legs)).toEqual(['booth:hub:1']);
    expect(heldBooths('DECLINED', [leg('TR', 'IR', 1), leg('IR', 'TR', 2)])).toEqual([]);
  });

  it.each([
    ['two legs with swapped hosts', [leg('TR', 'IR', 1), leg('TR', 'IR', 2)], 'ACCEPTED'],
    ['two countries', [leg('TR', 'TR', 1), leg('TR', 'TR', 2)], 'ACCEPTED'],
    ['two events', [leg('TR', 'IR', 1), leg('IR', 'TR', 1)], 'ACCEPTED'],
    ['both legs held to be balanced', [leg('TR', 'IR', 1, AT), leg('IR', 'TR', 2)], 'BALANCED'],
    ['one leg held to be half done', [leg('TR', 'IR', 1), leg('IR', 'TR', 2)], 'LEG1_DONE'],
  ] as const)('needs %s', (_what, legs, state) => {
    const [one, other] = legs;
    expect(broken({ legs: [one, other], state })).not.toEqual([]);
  });

  it('is sound with two legs, hosts swapped', () => {
    expect(
      broken({ legs: [leg('TR', 'IR', 1, AT), leg('IR', 'TR', 2, AT)], state: 'BALANCED' }),
    ).toEqual([]);
  });
});

describe('a talk', () => {
  it('takes every quarter of an hour from its parties and its table', () => {
    const slot = aMeetingSlot({
      eventId: 'event:hub:1',
      partyIds: ['institution:hub:a', 'institution:hub:b'],
      table: 'Hall A',
      startsAt: new Date('2026-05-10T09:45:00Z'),
      endsAt: new Date('2026-05-10T10:15:00Z'),
    });
    expect(takenKeysOf(slot)).toEqual([
      'institution:hub:a@2026-05-10T09:45Z',
      'institution:hub:b@2026-05-10T09:45Z',
      'event:hub:1/hall a@2026-05-10T09:45Z',
      'institution:hub:a@2026-05-10T10:00Z',
      'institution:hub:b@2026-05-10T10:00Z',
      'event:hub:1/hall a@2026-05-10T10:00Z',
    ]);
    expect(takenKeysOf({ ...slot, state: 'CANCELLED' })).toEqual([]);
  });

  it('needs two parties, their agreement, and quarters of an hour', () => {
    expect(brokenSlot({})).toEqual([]);
    expect(brokenSlot({ partyIds: ['institution:hub:a', 'institution:hub:a'] })).toHaveLength(1);
    expect(brokenSlot({ agreedByIds: ['institution:hub:stranger'] })).toHaveLength(1);
    expect(brokenSlot({ state: 'CONFIRMED' })).toHaveLength(1);
    expect(brokenSlot({ startsAt: new Date('2026-01-01T09:05:00Z') })).toHaveLength(1);
  });
});

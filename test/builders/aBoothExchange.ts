import {
  heldBooths,
  type StoredBoothExchange,
  type StoredBoothLegs,
} from '../../subgraphs/events/boothExchanges/boothExchange.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { aSource } from './aSource.js';

let count = 0;

/** An agreed exchange of Türkiye and Iran without booths yet; what lists find it by follows from its legs. */
export function aBoothExchange(
  overrides: Partial<RecordInput<StoredBoothExchange>> = {},
): RecordInput<StoredBoothExchange> {
  count += 1;
  const number = String(count).padStart(4, '0');
  const open = { boothId: null, confirmedAt: null, remark: null };
  const legs: StoredBoothLegs = overrides.legs ?? [
    { hostCountry: 'TR', guestCountry: 'IR', eventId: 'event:techmart:fair', ...open },
    { hostCountry: 'IR', guestCountry: 'TR', eventId: 'event:techmart:inotex', ...open },
  ];
  const state = overrides.state ?? 'ACCEPTED';
  return {
    _id: `boothexchange:techmart:${number}`,
    state,
    legs,
    proposedAt: new Date('2026-05-01T00:00:00Z'),
    acceptedAt: null,
    expiresAt: null,
    note: null,
    isAgreed: state !== 'PROPOSED' && state !== 'DECLINED',
    countries: legs.map(({ hostCountry }) => hostCountry),
    eventIds: legs.map(({ eventId }) => eventId),
    heldBoothIds: heldBooths(state, legs),
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
}

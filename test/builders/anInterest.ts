import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import type { StoredInterest } from '../../subgraphs/technologies/interests/interest.js';
import { aSource } from './aSource.js';

let count = 0;

/** An interest in an offer that was forwarded to its owner; each is in a listing of its own. */
export function anInterest(
  overrides: Partial<RecordInput<StoredInterest>> = {},
): RecordInput<StoredInterest> {
  count += 1;
  const number = String(count).padStart(4, '0');
  const at = new Date('2026-02-01T00:00:00Z');
  return {
    _id: `interest:hub:${number}`,
    listingId: `offer:hub:${number}`,
    listingKind: 'OFFER',
    listingPlatform: 'hub',
    listingCountry: 'IR',
    owningInstitutionId: 'institution:hub:owner',
    askingInstitutionId: 'institution:hub:asker',
    askingCountry: 'TR',
    state: 'FORWARDED',
    messages: [{ at, side: 'ASKING', text: `Interest ${number}` }],
    forwardedAt: at,
    answeredAt: null,
    closingNote: null,
    agreementId: null,
    source: { ...aSource(number), platform: 'hub' },
    fingerprint: number,
    ...overrides,
  };
}

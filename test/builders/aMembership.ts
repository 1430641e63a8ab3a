import type { StoredMembership } from '../../subgraphs/institutions/memberships/membership.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { aSource } from './aSource.js';

let count = 0;

/** A lasting membership of a company of Iran in a cluster of Türkiye. */
export function aMembership(
  overrides: Partial<RecordInput<StoredMembership>> = {},
): RecordInput<StoredMembership> {
  count += 1;
  const number = String(count).padStart(4, '0');
  return {
    _id: `membership:techmart:${number}`,
    memberId: 'institution:techmart:member',
    memberCountry: 'IR',
    groupId: 'institution:techmart:group',
    groupCountry: 'TR',
    kind: 'MEMBER',
    since: '2020-01-01',
    until: null,
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
}

import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import type { StoredTransferCase } from '../../subgraphs/technologies/transferCases/transferCase.js';
import { aSource } from './aSource.js';

let count = 0;

/** A published transfer from one institution to another, both of which say it is so. */
export function aTransferCase(
  overrides: Partial<RecordInput<StoredTransferCase>> = {},
): RecordInput<StoredTransferCase> {
  count += 1;
  const number = String(count).padStart(4, '0');
  const {
    giverInstitutionId = 'institution:techmart:giver',
    receiverInstitutionId = 'institution:techmart:receiver',
    giverCountry = 'IR',
    receiverCountry = 'MY',
  } = overrides;
  const parties = [giverInstitutionId, receiverInstitutionId];
  return {
    _id: `transfer:techmart:${number}`,
    title: [{ value: `Transfer ${number}`, language: 'en' }],
    titleKey: `transfer ${number}`,
    description: [],
    method: 'LICENSING',
    giverInstitutionId,
    receiverInstitutionId,
    giverCountry,
    receiverCountry,
    partyInstitutionIds: parties,
    countries: [giverCountry, receiverCountry].flatMap((country) => country ?? []),
    agreedOn: null,
    year: 2024,
    value: null,
    level: null,
    peopleTrained: null,
    patents: null,
    sectors: [],
    sustainableDevelopmentGoals: [],
    listingId: null,
    interestId: null,
    agreementId: null,
    state: 'PUBLISHED',
    confirmedByIds: parties,
    disputeNote: null,
    publishedAt: new Date('2026-02-01T00:00:00Z'),
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
}

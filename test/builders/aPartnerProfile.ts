import type { StoredPartnerProfile } from '../../subgraphs/institutions/partnerProfiles/partnerProfile.js';
import { EMPTY_TEXT } from '../../subgraphs/institutions/partnerProfiles/profileContent.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { aSource } from './aSource.js';

let count = 0;

/** The text of a profile that says no more than it must. */
export function aProfileText(summary: string): StoredPartnerProfile['draft'] & object {
  return { ...EMPTY_TEXT, summary: [{ value: summary, language: 'en' }] };
}

/** A profile of an organisation of Türkiye with one edition. */
export function aPartnerProfile(
  overrides: Partial<RecordInput<StoredPartnerProfile>> = {},
): RecordInput<StoredPartnerProfile> {
  count += 1;
  const number = String(count).padStart(4, '0');
  const publishedAt = new Date('2026-03-01T00:00:00Z');
  return {
    _id: `profile:techmart:${number}`,
    institutionId: `institution:techmart:partner-${number}`,
    country: 'TR',
    state: 'PUBLISHED',
    draft: null,
    editions: [{ number: 1, publishedAt, text: aProfileText(`Profile ${number}`) }],
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
}

/** A profile of which nothing was published. */
export function aDraftOfAProfile(
  overrides: Partial<RecordInput<StoredPartnerProfile>> = {},
): RecordInput<StoredPartnerProfile> {
  const draft = aProfileText('Not to be told yet');
  return aPartnerProfile({ state: 'DRAFT', draft, editions: [], ...overrides });
}

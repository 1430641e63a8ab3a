import type { ActedKind } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import type { StoredCode, StoredRecord, StoredText } from '../../kit/record.js';
import type { RecordInput } from '../../kit/saveRecords.js';
import type { PartnerProfileState } from '../__generated__/resolvers.js';
import { refusalsOf } from '../recordInputs.js';

/** What a partner wants to work on together. */
export interface StoredProfileArea {
  title: StoredText[];
  codes: StoredCode[];
}

/** What a profile says of a partner, in one edition of it. */
export interface StoredProfileText {
  summary: StoredText[];
  areas: StoredProfileArea[];
  needs: StoredText[];
  strengths: StoredText[];
  assessmentIds: string[];
  agreementIds: string[];
  contactInstitutionId: string | null;
}

/** A text as it was published; nothing changes it afterwards. */
export interface StoredProfileEdition {
  /** 1 for the first. */
  number: number;
  publishedAt: Date;
  text: StoredProfileText;
}

/** A document of the collection `partnerProfiles`: what is known of a partner, edition by edition. */
export interface StoredPartnerProfile extends StoredRecord {
  /** The organisation it is of; null for the profile of a country. */
  institutionId: string | null;
  /** The country it is of, or that of the organisation. */
  country: string;
  state: PartnerProfileState;
  /** The text of the next edition; null where nobody has begun one. */
  draft: StoredProfileText | null;
  /** What was published, first edition first. */
  editions: StoredProfileEdition[];
  /** Whether everyone may read it: something was published; the store adds it. */
  published?: boolean;
  /** When the last edition was published; the store adds it. */
  publishedAt?: Date | null;
  /** Whom it is of while it is not withdrawn, which only one profile can be; the store adds it. */
  openFor?: string | null;
}

/** The states of a list that names none. */
export const LISTED_PROFILES: readonly PartnerProfileState[] = ['PUBLISHED'];

/** Editions a profile can have: all of them stand in one document. */
export const MOST_EDITIONS = 50;
/** The longest text, in bytes of its JSON, so that a document of all editions stays far below what MongoDB takes. */
export const LONGEST_TEXT = 60_000;

/** The last edition; null before the first. */
export function latestEdition({
  editions,
}: Pick<StoredPartnerProfile, 'editions'>): StoredProfileEdition | null {
  return editions.at(-1) ?? null;
}

/** Whom a profile is of, as one word: the id of the organisation, else the code of the country. */
export function partnerOf({
  institutionId,
  country,
}: Pick<StoredPartnerProfile, 'institutionId' | 'country'>): string {
  return institutionId ?? country;
}

/** The rules of a stored profile that it breaks, as sentences; empty when it is sound. */
export function brokenProfileRules({
  country,
  state,
  draft,
  editions,
}: RecordInput<StoredPartnerProfile>): readonly string[] {
  const broken: string[] = [];
  if (!/^[A-Z]{2}$/.test(country)) {
    broken.push(`country must be an ISO 3166-1 alpha-2 code in capitals, got ${country}`);
  }
  if (state === 'DRAFT' && (draft === null || editions.length > 0)) {
    broken.push('a profile is a DRAFT while it has a draft and no edition');
  }
  if (state === 'PUBLISHED' && editions.length === 0) {
    broken.push('a published profile must have an edition');
  }
  if (editions.length > MOST_EDITIONS) {
    broken.push(`a profile can have at most ${MOST_EDITIONS} editions`);
  }
  if (editions.some(({ number }, index) => number !== index + 1)) {
    broken.push('editions must be numbered from 1 without a gap');
  }
  for (const text of [...editions.map((edition) => edition.text), ...(draft ? [draft] : [])]) {
    if (text.summary.length === 0) broken.push('a profile must have a summary');
    const bytes = Buffer.byteLength(JSON.stringify(text));
    if (bytes > LONGEST_TEXT) {
      broken.push(
        `a profile must have at most ${LONGEST_TEXT} bytes in all languages together, got ${bytes}; shorten it`,
      );
    }
  }
  return broken;
}

/** What actions need to know of profiles. */
export const PARTNER_PROFILE: ActedKind<StoredPartnerProfile> = {
  noun: 'profile',
  stateOf: ({ state }) => state,
  brokenRules: (profile) => refusalsOf(brokenProfileRules(profile)),
  taken: {
    openFor: refusal(
      'CONFLICT',
      'There is a profile of this partner already; revise that one, or withdraw it first',
    ),
  },
  untold: ['editions'],
};

import type { ActedKind } from '../../kit/actions/actionRule.js';
import type { StoredRecord, StoredText } from '../../kit/record.js';

/** A document of the collection `accolades`. */
export interface StoredAccolade extends StoredRecord {
  eventId: string | null;
  institutionId: string;
  /** The country of the winner when it was entered. */
  country: string | null;
  offerId: string | null;
  name: StoredText[];
  rank: string | null;
  awardedBy: string | null;
  /** YYYY-MM-DD. */
  wonOn: string | null;
  url: string | null;
}

/** What actions need to know of accolades. */
export const ACCOLADE: ActedKind<StoredAccolade> = {
  noun: 'accolade',
  stateOf: () => null,
  brokenRules: () => [],
  taken: {},
};

import type { ActedKind } from '../../kit/actions/actionRule.js';
import type { StoredRecord, StoredText } from '../../kit/record.js';

/** A document of the collection `productUnveilings`. */
export interface StoredUnveiling extends StoredRecord {
  eventId: string;
  institutionId: string;
  /** The country of the institution when it was entered. */
  country: string | null;
  offerId: string | null;
  name: StoredText[];
  description: StoredText[];
  /** YYYY-MM-DD. */
  unveiledOn: string | null;
}

/** What actions need to know of unveilings. */
export const UNVEILING: ActedKind<StoredUnveiling> = {
  noun: 'unveiling',
  stateOf: () => null,
  brokenRules: () => [],
  taken: {},
};

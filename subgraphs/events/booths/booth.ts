import type { ActedKind } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import type { StoredRecord } from '../../kit/record.js';

/** A document of the collection `booths`: a stand at an event. */
export interface StoredBooth extends StoredRecord {
  eventId: string;
  /** The country of the event when the booth was entered. */
  hostCountry: string | null;
  number: string | null;
  hall: string | null;
  areaSquareMetres: number | null;
  guestCountry: string | null;
  exhibitorId: string | null;
  note: string | null;
}

/** The rules of a stored booth that it breaks, as sentences; empty when it is sound. */
export function brokenBoothRules({ areaSquareMetres }: StoredBooth): readonly string[] {
  return areaSquareMetres !== null && !(areaSquareMetres > 0)
    ? [`areaSquareMetres must be above 0, got ${areaSquareMetres}`]
    : [];
}

/** What actions need to know of booths. */
export const BOOTH: ActedKind<StoredBooth> = {
  noun: 'booth',
  stateOf: () => null,
  brokenRules: (booth) =>
    brokenBoothRules(booth).map((sentence) =>
      refusal('INVALID', sentence, 'content.areaSquareMetres'),
    ),
  taken: {
    numberInEvent: refusal(
      'CONFLICT',
      'content.number: another booth of the event has this number; take another one',
      'content.number',
    ),
  },
};

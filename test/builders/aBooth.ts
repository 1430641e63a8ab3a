import type { StoredBooth } from '../../subgraphs/events/booths/booth.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { aSource } from './aSource.js';

let count = 0;

/** A stand in Türkiye that nobody has been given. */
export function aBooth(
  overrides: Partial<RecordInput<StoredBooth>> = {},
): RecordInput<StoredBooth> {
  count += 1;
  const number = String(count).padStart(4, '0');
  return {
    _id: `booth:techmart:${number}`,
    eventId: 'event:techmart:fair',
    hostCountry: 'TR',
    number,
    hall: null,
    areaSquareMetres: null,
    guestCountry: null,
    exhibitorId: null,
    note: null,
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
}

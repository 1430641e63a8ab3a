import type { StoredAccolade } from '../../subgraphs/events/accolades/accolade.js';
import type { StoredUnveiling } from '../../subgraphs/events/unveilings/unveiling.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { aSource } from './aSource.js';

let count = 0;

function shown(kind: string) {
  count += 1;
  const number = String(count).padStart(4, '0');
  return {
    _id: `${kind}:techmart:${number}`,
    eventId: 'event:techmart:fair',
    institutionId: 'institution:techmart:lab',
    country: 'TR',
    offerId: null,
    name: [{ value: `Shown ${number}`, language: 'en' }],
    source: aSource(number),
    fingerprint: number,
  };
}

/** A product that a lab unveiled on a day of May 2026. */
export function anUnveiling(
  overrides: Partial<RecordInput<StoredUnveiling>> = {},
): RecordInput<StoredUnveiling> {
  return { ...shown('unveiling'), description: [], unveiledOn: '2026-05-11', ...overrides };
}

/** A prize that a lab won on a day of May 2026. */
export function anAccolade(
  overrides: Partial<RecordInput<StoredAccolade>> = {},
): RecordInput<StoredAccolade> {
  const nothing = { rank: null, awardedBy: null, url: null };
  return { ...shown('accolade'), ...nothing, wonOn: '2026-05-11', ...overrides };
}

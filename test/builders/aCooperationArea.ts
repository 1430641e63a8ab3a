import type { StoredCooperationArea } from '../../subgraphs/institutions/cooperationAreas/cooperationArea.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { aSource } from './aSource.js';

let count = 0;

/** An open area of an institution of Türkiye, without help asked for or given. */
export function aCooperationArea(
  overrides: Partial<RecordInput<StoredCooperationArea>> = {},
): RecordInput<StoredCooperationArea> {
  count += 1;
  const number = String(count).padStart(4, '0');
  return {
    _id: `area:techmart:${number}`,
    institutionId: 'institution:techmart:owner',
    country: 'TR',
    state: 'OPEN',
    title: [{ value: `Area ${number}`, language: 'en' }],
    description: [],
    fields: [],
    partnerCountries: [],
    assistance: [],
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
}

import type { StoredCapability } from '../../subgraphs/institutions/capabilities/capability.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { aSource } from './aSource.js';

let count = 0;

/** Research of an institution of Türkiye. */
export function aCapability(
  overrides: Partial<RecordInput<StoredCapability>> = {},
): RecordInput<StoredCapability> {
  count += 1;
  const number = String(count).padStart(4, '0');
  return {
    _id: `capability:techmart:${number}`,
    institutionId: 'institution:techmart:owner',
    country: 'TR',
    kind: 'RESEARCH',
    state: 'ACTIVE',
    title: [{ value: `Capability ${number}`, language: 'en' }],
    summary: [],
    fields: [],
    keywords: [],
    equipment: [],
    readiness: null,
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
}

import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { platformId, type StoredPlatform } from '../../subgraphs/platforms/platform.js';
import { aSource } from './aSource.js';

let count = 0;

/** An active harvested platform of Türkiye; id and order key follow from code and name. */
export function aPlatform(
  overrides: Partial<RecordInput<StoredPlatform>> = {},
): RecordInput<StoredPlatform> {
  count += 1;
  const number = String(count).padStart(4, '0');
  const code = overrides.code ?? `portal${number}`;
  const name = overrides.name ?? `Portal ${number}`;
  return {
    _id: platformId(code),
    code,
    name,
    nameKey: name.toLowerCase(),
    country: 'TR',
    ownerInstitutionId: null,
    ownerBodyId: null,
    homePage: null,
    participation: 'HARVESTED',
    status: 'ACTIVE',
    contents: [],
    licence: null,
    note: null,
    source: aSource(code, { platform: 'hub' }),
    fingerprint: number,
    ...overrides,
  };
}

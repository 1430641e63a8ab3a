import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import {
  platformId,
  type StoredHarvest,
  type StoredPlatform,
  type StoredPlatformSchema,
} from '../../subgraphs/platforms/platform.js';
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

/** A complete harvest of one minute that found nothing to do. */
export function aHarvest(overrides: Partial<StoredHarvest> = {}): StoredHarvest {
  return {
    startedAt: new Date('2026-06-01T10:00:00Z'),
    finishedAt: new Date('2026-06-01T10:01:00Z'),
    outcome: 'COMPLETED',
    added: 0,
    changed: 0,
    unchanged: 0,
    removed: 0,
    refused: 0,
    failure: null,
    ...overrides,
  };
}

/** The first version of a schema, which adds a root field and nothing else. */
export function aPlatformSchema(
  overrides: Partial<StoredPlatformSchema> = {},
): StoredPlatformSchema {
  return {
    version: 'techmart:1',
    revision: 2,
    publishedAt: new Date('2026-06-01T09:00:00Z'),
    adds: [{ coordinate: 'Query.techmart', kind: 'ROOT_FIELD', description: null }],
    ...overrides,
  };
}

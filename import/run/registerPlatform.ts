import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import {
  brokenPlatformRules,
  platformId,
  type StoredPlatform,
} from '../../subgraphs/platforms/platform.js';
import { InputError } from '../reading/InputError.js';
import { fingerprintOf } from './fingerprint.js';
import type { ImportStores } from './importStores.js';

interface NewPlatform {
  readonly code: string;
  /** Its name if it is new; its code without one. */
  readonly name: string | null;
  readonly licence: string | null;
}

/** Adds the platform that records come from unless the hub knows it; refuses a code that none can have. */
export async function registerPlatform(
  platforms: ImportStores['platforms'],
  { code, name, licence }: NewPlatform,
  now: Date,
): Promise<void> {
  const facts = {
    code,
    name: name ?? code,
    nameKey: (name ?? code).toLowerCase(),
    country: null,
    ownerInstitutionId: null,
    ownerBodyId: null,
    homePage: null,
    participation: 'HOSTED' as const,
    status: 'ACTIVE' as const,
    contents: [],
    licence,
    note: null,
  };
  const platform: RecordInput<StoredPlatform> = {
    ...facts,
    _id: platformId(code),
    source: {
      platform: 'hub',
      localId: code,
      url: null,
      citation: null,
      fetchedAt: now,
      licence: null,
      sample: false,
    },
    fingerprint: fingerprintOf(facts),
  };
  const [broken] = brokenPlatformRules(platform);
  if (broken !== undefined) throw new InputError(`--platform ${code}: ${broken}`);
  await platforms.addIfAbsent(platform, now);
}

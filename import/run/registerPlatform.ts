import {
  brokenPlatformRules,
  isWithdrawn,
  newPlatform,
} from '../../subgraphs/platforms/platform.js';
import { InputError } from '../reading/InputError.js';
import type { ImportStores } from './importStores.js';

interface ImportedPlatform {
  readonly code: string;
  /** Its name if it is new; its code without one. */
  readonly name: string | null;
  readonly licence: string | null;
}

/**
 * Adds the platform that records come from unless the hub knows it; refuses a code that none can have, and a
 * platform that has withdrawn.
 */
export async function registerPlatform(
  platforms: ImportStores['platforms'],
  { code, name, licence }: ImportedPlatform,
  now: Date,
): Promise<void> {
  const platform = newPlatform(
    { code, name, country: null, licence, participation: 'HOSTED' },
    now,
  );
  const [broken] = brokenPlatformRules(platform);
  if (broken !== undefined) throw new InputError(`--platform ${code}: ${broken}`);
  const [known] = await platforms.findByCodes([code]);
  if (known !== undefined && isWithdrawn(known)) {
    throw new InputError(
      `--platform ${code}: it has withdrawn from the hub; bring it back first with: npm run portal -- restore ${code}`,
    );
  }
  await platforms.addIfAbsent(platform, now);
}

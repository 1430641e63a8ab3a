import { memberCountries } from '../../kit/membership.js';
import type { PlatformState } from '../__generated__/resolvers.js';
import { type StoredPlatform, stateOf } from '../platform.js';

/** The platforms of one member. */
export interface CountryPlatforms {
  readonly country: string;
  readonly platforms: readonly StoredPlatform[];
  readonly isConnected: boolean;
}

const MOST_PLATFORMS = 100;
/** The states of a platform whose records or answers are in the network. */
const CONNECTED: readonly PlatformState[] = ['CONNECTED', 'STALE'];

/** How far each country that is a member on a day is connected, as things stand at `now`. */
export function platformCoverage(
  platforms: readonly StoredPlatform[],
  on: Date,
  now: Date,
): CountryPlatforms[] {
  return memberCountries(on).map((country) => {
    const own = platforms
      .filter((platform) => platform.country === country)
      .sort((a, b) => (a.code < b.code ? -1 : 1));
    return {
      country,
      platforms: own.slice(0, MOST_PLATFORMS),
      isConnected: own.some((platform) => CONNECTED.includes(stateOf(platform, now))),
    };
  });
}

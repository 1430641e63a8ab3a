import { isMemberCountry } from '../kit/membership.js';
import type { Role, Viewer } from '../kit/viewer.js';
import type { StoredPlatform } from './platform.js';

/** Whether a viewer may describe a platform: its own token, the secretariat, an administrator, a moderator of its country. */
export function mayDescribePlatform(
  { roles, country, portal }: Viewer,
  platform: Pick<StoredPlatform, 'code' | 'country'>,
): boolean {
  const is = (role: Role) => roles.includes(role);
  if (is('ADMINISTRATOR') || is('SECRETARIAT')) return true;
  if (is('PORTAL') && portal === platform.code) return true;
  return is('MODERATOR') && platform.country !== null && country === platform.country;
}

/** Whether a viewer may see how the persons behind platforms are reached: those who work for the network or a member. */
export function maySeeLiaisons({ roles, country }: Viewer, at: Date): boolean {
  if (roles.length === 0) return false;
  const ofNetwork: readonly Role[] = ['ADMINISTRATOR', 'SECRETARIAT', 'PORTAL'];
  return (
    roles.some((role) => ofNetwork.includes(role)) ||
    (country !== null && isMemberCountry(country, at))
  );
}

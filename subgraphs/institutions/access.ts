import { isMemberCountry } from '../kit/membership.js';
import type { Role, Viewer } from '../kit/viewer.js';

/** The roles that work with the contact persons of all countries. */
const OF_THE_NETWORK: readonly Role[] = ['SECRETARIAT', 'MODERATOR', 'ADMINISTRATOR'];

/**
 * Whether a viewer may read at a time who the contact persons are; the body, the country and the office are for
 * everyone. All rules of reading in this domain are in this function: institutions and bodies are public.
 */
export function mayReadContactPersons({ roles, country }: Viewer, at: Date): boolean {
  if (OF_THE_NETWORK.some((role) => roles.includes(role))) return true;
  return roles.includes('MEMBER') && country !== null && isMemberCountry(country, at);
}

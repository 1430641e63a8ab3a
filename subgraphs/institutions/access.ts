import { isMemberCountry } from '../kit/membership.js';
import type { Role, Viewer } from '../kit/viewer.js';

/** The roles that work with the contact persons of all countries. */
const OF_THE_NETWORK: readonly Role[] = ['SECRETARIAT', 'MODERATOR', 'ADMINISTRATOR'];

/**
 * Whether a viewer may read at a time who the contact persons are; the body, the country and the office are for
 * everyone.
 */
export function mayReadContactPersons({ roles, country }: Viewer, at: Date): boolean {
  if (OF_THE_NETWORK.some((role) => roles.includes(role))) return true;
  return roles.includes('MEMBER') && country !== null && isMemberCountry(country, at);
}

/** Whether a viewer may do what concerns the whole network: the secretariat and administrators. */
export function mayActForNetwork({ roles }: Viewer): boolean {
  return roles.includes('SECRETARIAT') || roles.includes('ADMINISTRATOR');
}

/** Whether a viewer may answer requests to a country: its members and moderators, and administrators. */
export function mayAnswerForCountry(
  { roles, country }: Viewer,
  asked: { readonly country: string },
): boolean {
  if (roles.includes('ADMINISTRATOR')) return true;
  return (
    (roles.includes('MEMBER') || roles.includes('MODERATOR')) &&
    country !== null &&
    country === asked.country
  );
}

/** Whether a viewer may change the contact points of a country and read what was done to them. */
export function mayChangeContactPoint(
  viewer: Viewer,
  point: { readonly country: string },
): boolean {
  return mayActForNetwork(viewer) || mayAnswerForCountry(viewer, point);
}

/**
 * Whether a viewer may change the record of an institution: its editors, moderators of its country, the secretariat and
 * administrators. Where there is no country yet only the last two are sure to be meant.
 */
export function mayEditInstitution(
  viewer: Viewer,
  { _id, country }: { readonly _id: string; readonly country: string | null },
): boolean {
  if (mayModerateInstitution(viewer, { country })) return true;
  return viewer.roles.includes('INSTITUTION_EDITOR') && viewer.institutionIds.includes(_id);
}

/** Whether a viewer may enter, close and merge institutions of a country: its moderators, the secretariat and administrators. */
export function mayModerateInstitution(
  viewer: Viewer,
  of: { readonly country: string | null },
): boolean {
  if (mayActForNetwork(viewer)) return true;
  return viewer.roles.includes('MODERATOR') && of.country !== null && viewer.country === of.country;
}

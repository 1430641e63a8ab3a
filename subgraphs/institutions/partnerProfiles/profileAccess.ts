import type { RecordFilter, VisibleFilters } from '../../kit/recordReader.js';
import type { Viewer } from '../../kit/viewer.js';
import { mayActForNetwork, mayEditInstitution, mayModerateInstitution } from '../access.js';
import type { StoredPartnerProfile } from './partnerProfile.js';

/** What the rules look at in a profile. */
export type ProfileFacts = Pick<StoredPartnerProfile, 'institutionId' | 'country'>;

/** What everyone reads: profiles of which an edition was published. */
export const PUBLIC_PROFILES: RecordFilter<StoredPartnerProfile> = { published: true };

/**
 * Whether a viewer may write a profile, and read its draft: moderators of its country, the secretariat, administrators,
 * and for an organisation its editors.
 */
export function mayKeepProfile(viewer: Viewer, { institutionId, country }: ProfileFacts): boolean {
  return institutionId === null
    ? mayModerateInstitution(viewer, { country })
    : mayEditInstitution(viewer, { _id: institutionId, country });
}

/** The profiles a viewer may read, as filters of the store. */
export function readableProfiles(viewer: Viewer): VisibleFilters<StoredPartnerProfile> {
  if (mayActForNetwork(viewer)) return [{}];
  const { roles, country, institutionIds } = viewer;
  const own: RecordFilter<StoredPartnerProfile>[] = [];
  if (roles.includes('MODERATOR') && country !== null) own.push({ country });
  if (roles.includes('INSTITUTION_EDITOR') && institutionIds.length > 0) {
    own.push({ institutionId: { $in: [...institutionIds] } });
  }
  return [PUBLIC_PROFILES, ...own];
}

/** Whether a viewer may read a profile: what {@link readableProfiles} says of one record. */
export function mayReadProfile(
  viewer: Viewer,
  profile: ProfileFacts & Pick<StoredPartnerProfile, 'editions'>,
): boolean {
  return profile.editions.length > 0 || mayKeepProfile(viewer, profile);
}

import { HUB_CODE } from '../../../schema/portalCode.js';
import type { RecordFilter, VisibleFilters } from '../../kit/recordReader.js';
import type { Viewer } from '../../kit/viewer.js';
import type { InterestSide, InterestState } from '../__generated__/resolvers.js';
import { mayModerateCountry } from '../access.js';
import type { StoredInterest } from './interest.js';

/** What the rule looks at in an interest. */
export type InterestFacts = Pick<
  StoredInterest,
  'state' | 'askingInstitutionId' | 'owningInstitutionId' | 'askingCountry' | 'listingCountry'
>;

/** Interests that a viewer may read for one reason: those that satisfy all of it. */
interface Reach {
  readonly askingInstitutionIds?: readonly string[];
  readonly owningInstitutionIds?: readonly string[];
  readonly askingCountry?: string;
  readonly listingCountry?: string;
}

/** The owner hears of an interest when it was forwarded. */
const TOLD_TO_OWNER: readonly InterestState[] = [
  'FORWARDED',
  'ACCEPTED',
  'DECLINED',
  'LAPSED',
  'NEGOTIATION',
  'AGREEMENT',
  'CLOSED',
];

function reachesOf({ roles, country, institutionIds }: Viewer): Reach[] {
  if (roles.includes('ADMINISTRATOR') || roles.includes('SECRETARIAT')) return [{}];
  const reaches: Reach[] = [];
  if (roles.includes('INSTITUTION_EDITOR')) {
    reaches.push({ askingInstitutionIds: institutionIds });
    reaches.push({ owningInstitutionIds: institutionIds });
  }
  if (roles.includes('MODERATOR') && country !== null) {
    reaches.push({ askingCountry: country }, { listingCountry: country });
  }
  return reaches;
}

/** What a viewer may read, as filters of the store: nothing at all for all but the two sides and those between them. */
export function readableInterests(viewer: Viewer): VisibleFilters<StoredInterest> {
  const [first, ...others] = reachesOf(viewer);
  return first === undefined
    ? [{ state: { $in: [] } }]
    : [filterOf(first), ...others.map(filterOf)];
}

/** Whether a viewer may read an interest: what {@link readableInterests} says of one record. */
export function mayReadInterest(viewer: Viewer, interest: InterestFacts): boolean {
  return reachesOf(viewer).some((reach) => isWithin(reach, interest));
}

/** Whether a viewer speaks for the institution that asks. */
export function isAsking(
  { roles, institutionIds }: Viewer,
  { askingInstitutionId }: Pick<StoredInterest, 'askingInstitutionId'>,
): boolean {
  return roles.includes('INSTITUTION_EDITOR') && institutionIds.includes(askingInstitutionId);
}

/**
 * Whether a viewer answers for the listing: an editor of its institution; where a platform gave the listing, which has no
 * editors here, also a moderator of its country or the secretariat.
 */
export function isOwning(
  viewer: Viewer,
  {
    owningInstitutionId,
    listingCountry,
    listingPlatform,
    askingInstitutionId,
  }: Pick<
    StoredInterest,
    'owningInstitutionId' | 'listingCountry' | 'listingPlatform' | 'askingInstitutionId'
  >,
): boolean {
  const { roles, institutionIds } = viewer;
  const isEditor =
    roles.includes('INSTITUTION_EDITOR') &&
    owningInstitutionId !== null &&
    institutionIds.includes(owningInstitutionId);
  if (isEditor) return true;
  const isNobodysHere = listingPlatform !== HUB_CODE || owningInstitutionId === null;
  return (
    isNobodysHere &&
    mayModerateCountry(viewer, listingCountry) &&
    !institutionIds.includes(askingInstitutionId)
  );
}

/** The side a viewer writes for; null for one who speaks for neither. */
export function sideOf(viewer: Viewer, interest: StoredInterest): InterestSide | null {
  if (isAsking(viewer, interest)) return 'ASKING';
  return isOwning(viewer, interest) ? 'OWNING' : null;
}

/** Whether a viewer may pass an interest on to the listing's owner; nobody does so with one of the own institution. */
export function mayForward(
  viewer: Viewer,
  { listingCountry, askingInstitutionId }: StoredInterest,
): boolean {
  return (
    mayModerateCountry(viewer, listingCountry) &&
    !viewer.institutionIds.includes(askingInstitutionId)
  );
}

function filterOf(reach: Reach): RecordFilter<StoredInterest> {
  const { askingInstitutionIds, owningInstitutionIds, askingCountry, listingCountry } = reach;
  return {
    ...(askingInstitutionIds && { askingInstitutionId: { $in: [...askingInstitutionIds] } }),
    ...(owningInstitutionIds && {
      owningInstitutionId: { $in: [...owningInstitutionIds] },
      state: { $in: [...TOLD_TO_OWNER] },
    }),
    ...(askingCountry !== undefined && { askingCountry }),
    ...(listingCountry !== undefined && { listingCountry }),
  };
}

function isWithin(reach: Reach, interest: InterestFacts): boolean {
  const { askingInstitutionIds, owningInstitutionIds, askingCountry, listingCountry } = reach;
  return (
    (askingInstitutionIds?.includes(interest.askingInstitutionId) ?? true) &&
    (owningInstitutionIds === undefined ||
      (interest.owningInstitutionId !== null &&
        owningInstitutionIds.includes(interest.owningInstitutionId) &&
        TOLD_TO_OWNER.includes(interest.state))) &&
    (askingCountry === undefined || askingCountry === interest.askingCountry) &&
    (listingCountry === undefined || listingCountry === interest.listingCountry)
  );
}

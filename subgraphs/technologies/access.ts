import { isMemberCountry } from '../kit/membership.js';
import type { RecordFilter, VisibleFilters } from '../kit/recordReader.js';
import type { Role, Viewer } from '../kit/viewer.js';
import type { TechnologyAccess, TechnologyState } from './__generated__/resolvers.js';
import { READABLE_STATES, type StoredTechnology } from './technology.js';

/** What the rule looks at in a listing. */
export type AccessFacts = Pick<
  StoredTechnology,
  'access' | 'state' | 'country' | 'targetCountries' | 'institutionId'
> &
  Partial<Pick<StoredTechnology, 'sharedWithIds'>> & {
    readonly source: Pick<StoredTechnology['source'], 'platform'>;
  };

/** Listings that a viewer may read for one reason: those that satisfy all of it. */
interface Reach {
  readonly access: readonly TechnologyAccess[];
  readonly states: readonly TechnologyState[];
  /** Of this country. */
  readonly country?: string;
  /** Meant for this country, among others. */
  readonly targetCountry?: string;
  /** Of one of these institutions. */
  readonly institutionIds?: readonly string[];
  /** Shared by its owner with one of these institutions. */
  readonly sharedWithIds?: readonly string[];
  /** Given by this platform. */
  readonly platform?: string;
}

const EVERY_ACCESS: readonly TechnologyAccess[] = [
  'PUBLIC',
  'MEMBERS',
  'LISTED_COUNTRIES',
  'ON_REQUEST',
];
/** The states of a listing that its owner has handed in, whatever became of it. */
const HANDED_IN: readonly TechnologyState[] = [
  'SUBMITTED',
  'RETURNED',
  'REJECTED',
  'PUBLISHED',
  'EXPIRED',
  'WITHDRAWN',
  'FULFILLED',
];
const EVERY_STATE: readonly TechnologyState[] = ['DRAFT', ...HANDED_IN];
/** The roles by which a viewer is one of the users of its country. */
const OF_A_COUNTRY: readonly Role[] = [
  'MEMBER',
  'INSTITUTION_EDITOR',
  'MODERATOR',
  'MINISTERS_OFFICE',
];

/** What the public may read, and so everyone. */
const PUBLIC_REACH: Reach = { access: ['PUBLIC'], states: READABLE_STATES };

/** The listings that satisfy any of these are those the viewer may read; all rules of reading are in this function. */
function reachesOf({ roles, country, institutionIds, portal }: Viewer, at: Date): Reach[] {
  const is = (role: Role) => roles.includes(role);
  if (is('ADMINISTRATOR')) return [{ access: EVERY_ACCESS, states: EVERY_STATE }];
  const reaches: Reach[] = [];
  if (is('SECRETARIAT')) reaches.push({ access: EVERY_ACCESS, states: HANDED_IN });
  else {
    const citizenOf = country !== null && OF_A_COUNTRY.some(is) ? country : null;
    const isMember = citizenOf !== null && isMemberCountry(citizenOf, at);
    reaches.push(isMember ? { ...PUBLIC_REACH, access: ['PUBLIC', 'MEMBERS'] } : PUBLIC_REACH);
    if (citizenOf !== null) {
      reaches.push({
        access: ['LISTED_COUNTRIES'],
        states: READABLE_STATES,
        targetCountry: citizenOf,
      });
    }
    if (is('MODERATOR') && country !== null) {
      reaches.push({ access: EVERY_ACCESS, states: HANDED_IN, country });
    }
  }
  // Their own, drafts and all, and what others have shared with them.
  if (is('INSTITUTION_EDITOR')) {
    reaches.push({ access: EVERY_ACCESS, states: EVERY_STATE, institutionIds });
    reaches.push({
      access: ['ON_REQUEST'],
      states: READABLE_STATES,
      sharedWithIds: institutionIds,
    });
  }
  if (is('PORTAL') && portal !== null) {
    reaches.push({ access: EVERY_ACCESS, states: EVERY_STATE, platform: portal });
  }
  return reaches;
}

/** What a viewer may read at a time, as filters of the store: a listing that satisfies one of them. */
export function readableTechnologies(viewer: Viewer, at: Date): VisibleFilters<StoredTechnology> {
  const [first = PUBLIC_REACH, ...others] = reachesOf(viewer, at);
  return [filterOf(first), ...others.map(filterOf)];
}

/** Whether a viewer may read a listing at a time: what {@link readableTechnologies} says of one record. */
export function mayReadTechnology(viewer: Viewer, technology: AccessFacts, at: Date): boolean {
  return reachesOf(viewer, at).some((reach) => isWithin(reach, technology));
}

/** Whether a viewer may write a listing and lead it on its way: an editor of its institution, or an administrator. */
export function mayEditTechnology(
  { roles, institutionIds }: Viewer,
  { institutionId }: Pick<StoredTechnology, 'institutionId'>,
): boolean {
  if (roles.includes('ADMINISTRATOR')) return true;
  return (
    roles.includes('INSTITUTION_EDITOR') &&
    institutionId !== null &&
    institutionIds.includes(institutionId)
  );
}

/** Whether a viewer may judge listings of a country; for a null country only those who may judge all. */
export function mayModerateCountry({ roles, country }: Viewer, of: string | null): boolean {
  if (roles.includes('ADMINISTRATOR') || roles.includes('SECRETARIAT')) return true;
  return roles.includes('MODERATOR') && of !== null && country === of;
}

/** Whether a viewer may judge a listing: not one of its own institution, and not one it has handed in itself. */
export function mayModerateTechnology(
  viewer: Viewer,
  {
    country,
    institutionId,
    submittedBy = null,
  }: Pick<StoredTechnology, 'country' | 'institutionId' | 'submittedBy'>,
): boolean {
  return (
    mayModerateCountry(viewer, country) &&
    viewer.subject !== submittedBy &&
    (institutionId === null || !viewer.institutionIds.includes(institutionId))
  );
}

function filterOf(reach: Reach): RecordFilter<StoredTechnology> {
  const { access, states, country, targetCountry, institutionIds, sharedWithIds, platform } = reach;
  return {
    access: oneOf(access),
    state: { $in: [...states] },
    ...(country !== undefined && { country }),
    ...(targetCountry !== undefined && { targetCountries: targetCountry }),
    ...(institutionIds !== undefined && { institutionId: { $in: [...institutionIds] } }),
    ...(sharedWithIds !== undefined && { sharedWithIds: { $in: [...sharedWithIds] } }),
    ...(platform !== undefined && { 'source.platform': platform }),
  };
}

// One value is an equality to the planner, which lets an index give the order of a list.
function oneOf(access: readonly TechnologyAccess[]) {
  const [only] = access;
  return access.length === 1 && only !== undefined ? only : { $in: [...access] };
}

function isWithin(reach: Reach, technology: AccessFacts): boolean {
  const { access, state, country, targetCountries, institutionId, source } = technology;
  const { sharedWithIds = [] } = technology;
  return (
    reach.access.includes(access) &&
    reach.states.includes(state) &&
    (reach.country === undefined || reach.country === country) &&
    (reach.targetCountry === undefined || targetCountries.includes(reach.targetCountry)) &&
    (reach.institutionIds === undefined ||
      (institutionId !== null && reach.institutionIds.includes(institutionId))) &&
    (reach.sharedWithIds === undefined ||
      reach.sharedWithIds.some((id) => sharedWithIds.includes(id))) &&
    (reach.platform === undefined || reach.platform === source.platform)
  );
}

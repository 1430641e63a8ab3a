import type { RecordFilter, VisibleFilters } from '../../kit/recordReader.js';
import type { Viewer } from '../../kit/viewer.js';
import type { PackageState } from '../__generated__/resolvers.js';
import type { StoredPackage } from './package.js';

/** What the rule looks at in a package. */
export type PackageFacts = Pick<StoredPackage, 'state' | 'institutionId' | 'country'>;

/** Packages that a viewer may read for one reason: those that satisfy all of it. */
interface Reach {
  readonly states: readonly PackageState[];
  readonly institutionIds?: readonly string[];
  readonly country?: string;
}

const HANDED_IN: readonly PackageState[] = ['SUBMITTED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN'];
const EVERY_STATE: readonly PackageState[] = ['DRAFT', ...HANDED_IN];

function reachesOf({ roles, country, institutionIds }: Viewer): Reach[] {
  if (roles.includes('ADMINISTRATOR')) return [{ states: EVERY_STATE }];
  const reaches: Reach[] = [{ states: roles.includes('SECRETARIAT') ? HANDED_IN : ['PUBLISHED'] }];
  if (roles.includes('INSTITUTION_EDITOR')) reaches.push({ states: EVERY_STATE, institutionIds });
  if (roles.includes('MODERATOR') && country !== null) {
    reaches.push({ states: HANDED_IN, country });
  }
  return reaches;
}

/** What a viewer may read, as filters of the store: a package that satisfies one of them. */
export function readablePackages(viewer: Viewer): VisibleFilters<StoredPackage> {
  const [first = { states: [] }, ...others] = reachesOf(viewer);
  return [filterOf(first), ...others.map(filterOf)];
}

/** Whether a viewer may read a package: what {@link readablePackages} says of one record. */
export function mayReadPackage(viewer: Viewer, given: PackageFacts): boolean {
  return reachesOf(viewer).some(
    ({ states, institutionIds, country }) =>
      states.includes(given.state) &&
      (institutionIds?.includes(given.institutionId) ?? true) &&
      (country === undefined || country === given.country),
  );
}

function filterOf({ states, institutionIds, country }: Reach): RecordFilter<StoredPackage> {
  const [only] = states;
  return {
    // One value is an equality to the planner, which lets an index give the order of a list.
    state: states.length === 1 && only !== undefined ? only : { $in: [...states] },
    ...(institutionIds && { institutionId: { $in: [...institutionIds] } }),
    ...(country !== undefined && { country }),
  };
}

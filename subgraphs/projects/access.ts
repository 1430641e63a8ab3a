import type { StoredRecord } from '../kit/record.js';
import type { RecordFilter, VisibleFilters } from '../kit/recordReader.js';
import type { Role, Viewer } from '../kit/viewer.js';
import { leadIdsOf, partnerIdsOf, type StoredProject } from './project.js';

/** Whom a record is for: everyone, or those who take part in what it is about. */
export type RecordAccess = 'PUBLIC' | 'PARTICIPANTS';

/** What every record of this domain tells of who may read it; PUBLIC where it does not tell. */
export interface ReservedRecord extends StoredRecord {
  access?: RecordAccess;
}

/** By which field of a record someone takes part in it. */
export interface Participation<Row> {
  readonly path: string;
  of(row: Row): readonly (string | null)[];
}

/** Who may read records of one kind that are not public. */
export interface ReadingRule<Row extends ReservedRecord> {
  /** Roles that read all of them. */
  readonly readers: readonly Role[];
  /** Editors of these institutions take part. */
  readonly institutions?: Participation<Row>;
  /** The users of these countries take part. */
  readonly countries?: Participation<Row>;
  /** These persons take part. */
  readonly subjects?: Participation<Row>;
}

/** The secretariat of the network, or an administrator of the hub. */
export const SECRETARIAT: readonly Role[] = ['SECRETARIAT', 'ADMINISTRATOR'];
/** Those who read what ministers are told. */
export const REPORT_READERS: readonly Role[] = [...SECRETARIAT, 'MINISTERS_OFFICE'];

/** The roles by which a viewer is one of the users of its country. */
const OF_A_COUNTRY: readonly Role[] = [
  'MEMBER',
  'INSTITUTION_EDITOR',
  'MODERATOR',
  'MINISTERS_OFFICE',
];

/** Records that a viewer may read for one reason, as a filter and as a predicate. */
interface Reach<Row> {
  readonly filter: object;
  holds(row: Row): boolean;
}

/**
 * What a viewer may read, as filters of the store: a record that satisfies one of them.
 *
 * @param alsoIds records it takes part in for a reason that is not in them
 */
export function readableBy<Row extends ReservedRecord>(
  rule: ReadingRule<Row>,
  viewer: Viewer,
  alsoIds: readonly string[] = [],
): VisibleFilters<Row> {
  const [first, ...others] = reachesOf(rule, viewer, alsoIds).map(
    // Of fields that every ReservedRecord has and of paths of Row; the driver cannot see it of a type parameter.
    ({ filter }) => filter as RecordFilter<Row>,
  );
  if (first === undefined) throw new Error('everyone may read what is public');
  return [first, ...others];
}

/** Whether a viewer may read a record: what {@link readableBy} says of one record. */
export function mayReadBy<Row extends ReservedRecord>(
  rule: ReadingRule<Row>,
  viewer: Viewer,
  row: Row,
  alsoIds: readonly string[] = [],
): boolean {
  return reachesOf(rule, viewer, alsoIds).some((reach) => reach.holds(row));
}

/** Whether a viewer acts for the network as a whole. */
export function isOfSecretariat(viewer: Viewer): boolean {
  return hasOneOf(viewer, SECRETARIAT);
}

/** Whether a viewer has one of some roles. */
export function hasOneOf({ roles }: Viewer, wanted: readonly Role[]): boolean {
  return wanted.some((role) => roles.includes(role));
}

/** Whether a viewer edits one of some institutions. */
export function editsOneOf(
  { roles, institutionIds }: Viewer,
  of: readonly (string | null)[],
): boolean {
  return (
    roles.includes('INSTITUTION_EDITOR') &&
    of.some((id) => id !== null && institutionIds.includes(id))
  );
}

function reachesOf<Row extends ReservedRecord>(
  { readers, institutions, countries, subjects }: ReadingRule<Row>,
  viewer: Viewer,
  alsoIds: readonly string[],
): readonly Reach<Row>[] {
  if (hasOneOf(viewer, readers)) return [EVERYTHING];
  const { roles, country, institutionIds, subject } = viewer;
  const reaches: Reach<Row>[] = [PUBLIC];
  if (institutions !== undefined && roles.includes('INSTITUTION_EDITOR')) {
    reaches.push(reservedFor(institutions, institutionIds));
  }
  if (countries !== undefined && country !== null && hasOneOf(viewer, OF_A_COUNTRY)) {
    reaches.push(reservedFor(countries, [country]));
  }
  if (subjects !== undefined && subject !== null) reaches.push(reservedFor(subjects, [subject]));
  if (alsoIds.length > 0) reaches.push(reservedFor(BY_ID, alsoIds));
  return reaches;
}

const BY_ID = { path: '_id', of: ({ _id }: StoredRecord) => [_id] };

const PUBLIC: Reach<ReservedRecord> = {
  filter: { access: 'PUBLIC' },
  holds: ({ access = 'PUBLIC' }) => access === 'PUBLIC',
};
const EVERYTHING: Reach<ReservedRecord> = {
  filter: { access: { $in: ['PUBLIC', 'PARTICIPANTS'] } },
  holds: () => true,
};

function reservedFor<Row extends ReservedRecord>(
  { path, of }: Participation<Row>,
  values: readonly string[],
): Reach<Row> {
  const [only] = values;
  // One value is an equality to the planner, which lets an index give the order of a list.
  const among = values.length === 1 ? only : { $in: [...values] };
  return {
    filter: { access: 'PARTICIPANTS', [path]: among },
    holds: (row) =>
      row.access === 'PARTICIPANTS' &&
      of(row).some((value) => value !== null && values.includes(value)),
  };
}

/** Who reads a project that is not public; its evaluators are known by their evaluations. */
export const PROJECT_READING: ReadingRule<StoredProject> = {
  readers: SECRETARIAT,
  institutions: { path: 'partners.institutionId', of: partnerIdsOf },
  countries: { path: 'countries', of: ({ countries }) => countries },
};

/** Who leads a project: an editor of its lead or its administrator's institution, or the secretariat. */
export function mayLeadProject(
  viewer: Viewer,
  project: Pick<StoredProject, 'partners' | 'administrator'>,
): boolean {
  return isOfSecretariat(viewer) || editsOneOf(viewer, leadIdsOf(project));
}

/** Who judges a project: the secretariat, but nobody of one of its institutions. */
export function mayJudgeProject(viewer: Viewer, project: Pick<StoredProject, 'partners'>): boolean {
  const partners = partnerIdsOf(project);
  return isOfSecretariat(viewer) && !viewer.institutionIds.some((id) => partners.includes(id));
}

/** Whether a viewer writes the records of an institution: one of its editors, or the secretariat. */
export function writesFor(viewer: Viewer, institutionId: string | null | undefined): boolean {
  return isOfSecretariat(viewer) || editsOneOf(viewer, [institutionId ?? null]);
}

/** Whether a viewer writes the records of countries: a moderator of one of them, or the secretariat. */
export function writesForOneOf(
  viewer: Viewer,
  countries: readonly string[] | null | undefined,
): boolean {
  const { roles, country } = viewer;
  const moderates =
    roles.includes('MODERATOR') && country !== null && (countries ?? []).includes(country);
  return isOfSecretariat(viewer) || moderates;
}

/** Who writes, as it completes the sentence "Only … may do this". */
export const WRITERS = {
  ofInstitution: 'an editor of its institution, the secretariat or an administrator',
  ofCountries: 'a moderator of one of its countries, the secretariat or an administrator',
  ofNetwork: 'the secretariat or an administrator',
} as const;

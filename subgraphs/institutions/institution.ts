import { isWebAddress } from '../../schema/scalars/WebAddress.js';
import type { StoredRecord } from '../kit/record.js';
import type { RecordInput } from '../kit/saveRecords.js';
import type {
  InstitutionLinkKind,
  InstitutionNameKind,
  InstitutionRelationKind,
  InstitutionStatus,
  InstitutionType,
} from './__generated__/resolvers.js';
import { externalIdProblem } from './externalIds.js';
import type { MergeConflict } from './mergeConflict.js';

/** A name of an institution, as stored. */
export interface StoredInstitutionName {
  value: string;
  /** BCP 47 tag, `und` where the source does not tell. */
  language: string;
  kinds: InstitutionNameKind[];
}

/** Where an institution is. */
export interface StoredInstitutionLocation {
  geoNamesId: number | null;
  place: string | null;
  country: string | null;
  subdivision: string | null;
  latitude: number | null;
  longitude: number | null;
}

/** How an institution is related to another, seen from this one. */
export interface StoredInstitutionRelation {
  kind: InstitutionRelationKind;
  /** May point at a record the hub does not have. */
  institutionId: string;
  /** The other's name as the source gives it. */
  label: string;
}

/** A document of the collection `institutions`. */
export interface StoredInstitution extends StoredRecord {
  /** The display name first. */
  names: StoredInstitutionName[];
  /** The display name in lower case, by which lists are ordered. */
  nameKey: string;
  types: InstitutionType[];
  status: InstitutionStatus;
  /** False when only the name is known, from a record that mentions it. */
  verified: boolean;
  established: number | null;
  links: { kind: InstitutionLinkKind; url: string }[];
  domains: string[];
  locations: StoredInstitutionLocation[];
  /** Country of the first location that has one. */
  country: string | null;
  relations: StoredInstitutionRelation[];
  externalIds: { scheme: string; preferred: string | null; all: string[] }[];
  /** Normalised forms of all names, by which a mention is matched. */
  matchKeys: string[];
  /** The record that stands in place of this one; absent from records that were never merged. */
  mergedIntoId?: string;
  /** Where it and that record disagreed when it was merged; absent like that. */
  mergeConflicts?: MergeConflict[];
  /** Keys that it shares with no other record, see `lineKeysOf`; the store adds them. */
  lineKeys?: string[];
  /** By what affiliations find it; the store adds it. */
  affiliation?: { form: number; keys: string[] };
}

/** The statuses of a list that names none. */
export const LISTED_STATUSES: readonly InstitutionStatus[] = ['ACTIVE'];

const EVERY_STATUS = {
  ACTIVE: true,
  INACTIVE: true,
  WITHDRAWN: true,
} satisfies Record<InstitutionStatus, true>;

/** All statuses an institution can have. */
// The keys are those of the record: it has just been checked to name every status.
export const INSTITUTION_STATUSES = Object.keys(EVERY_STATUS) as readonly InstitutionStatus[];

/** Whether an institution exists, as far as its record goes: what was merged stands no more for itself. */
export function isActive({
  status,
  mergedIntoId,
}: Pick<StoredInstitution, 'status' | 'mergedIntoId'>): boolean {
  return status === 'ACTIVE' && mergedIntoId === undefined;
}

/** The names an institution may be shown by, the display name first: no alias, no acronym. */
export function officialNames({ names }: StoredInstitution): readonly StoredInstitutionName[] {
  return names.filter(({ kinds }) => kinds.includes('DISPLAY') || kinds.includes('LABEL'));
}

/** The rules of a stored institution that it breaks, as sentences; empty when it is sound. */
export function brokenInstitutionRules(
  institution: RecordInput<StoredInstitution>,
): readonly string[] {
  return [
    ...brokenNameRules(institution),
    ...brokenIdRules(institution),
    ...brokenPlaceRules(institution),
    ...institution.relations
      .filter(({ institutionId }) => institutionId === institution._id)
      .map(({ kind }) => `an institution must not be related to itself, got ${kind}`),
    ...(institution.mergedIntoId === institution._id
      ? ['an institution must not be merged into itself']
      : []),
    ...institution.links
      .filter(({ url }) => !isWebAddress(url))
      .map(({ url }) => `a link must be an http or https address, got ${url}`),
  ];
}

function brokenNameRules({ names, matchKeys }: RecordInput<StoredInstitution>): string[] {
  const broken: string[] = [];
  if (names[0]?.kinds.includes('DISPLAY') !== true) {
    broken.push('the first name must be the one it is shown by, of the kind DISPLAY');
  }
  if (names.filter(({ kinds }) => kinds.includes('DISPLAY')).length > 1) {
    broken.push('only one name may be of the kind DISPLAY');
  }
  if (names.some(({ value }) => value.trim() === '')) broken.push('a name must not be empty');
  if (matchKeys.length === 0) broken.push('matchKeys must hold the key of each name');
  return broken;
}

function brokenIdRules({ source, externalIds }: RecordInput<StoredInstitution>): string[] {
  const own = source.platform === 'ror' ? externalIdProblem('ror', source.localId) : null;
  return [...(own === null ? [] : [own]), ...brokenExternalIds({ externalIds })];
}

/** What is wrong with the ids of other registers, as sentences. */
export function brokenExternalIds({
  externalIds,
}: Pick<StoredInstitution, 'externalIds'>): readonly string[] {
  const problems = externalIds.flatMap(({ scheme, preferred, all }) =>
    [...(preferred === null ? [] : [preferred]), ...all].flatMap(
      (id) => externalIdProblem(scheme, id) ?? [],
    ),
  );
  return [...new Set(problems)];
}

function brokenPlaceRules({ locations, country }: RecordInput<StoredInstitution>): string[] {
  const broken: string[] = [];
  const first = locations.find((location) => location.country !== null)?.country;
  if (first !== undefined && first !== country) {
    broken.push(`country must be that of the first location, ${first}, got ${country}`);
  }
  for (const { latitude, longitude } of locations) {
    if ((latitude === null) !== (longitude === null)) {
      broken.push('a location must have both latitude and longitude, or neither');
    }
    if (Math.abs(latitude ?? 0) > 90 || Math.abs(longitude ?? 0) > 180) {
      broken.push(`a location must lie on the globe, got ${latitude}, ${longitude}`);
    }
  }
  return broken;
}

import type { StoredRecord } from '../kit/record.js';
import type {
  InstitutionLinkKind,
  InstitutionNameKind,
  InstitutionRelationKind,
  InstitutionStatus,
  InstitutionType,
} from './__generated__/resolvers.js';

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
}

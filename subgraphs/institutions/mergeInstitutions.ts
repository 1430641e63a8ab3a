import type { RecordInput } from '../kit/saveRecords.js';
import type {
  StoredInstitution,
  StoredInstitutionLocation,
  StoredInstitutionName,
  StoredInstitutionRelation,
} from './institution.js';
import type { MergeConflict } from './mergeConflict.js';

type InstitutionInput = RecordInput<StoredInstitution>;
type ExternalIds = StoredInstitution['externalIds'][number];

/** The survivor with all that the merged record adds, and where the two disagree. */
export interface MergedInstitution {
  readonly survivor: InstitutionInput;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Unites two records of one institution in the one that survives: no name, id, address, place or relation is lost.
 *
 * What is not known of the survivor is taken from the other; where both say something else the survivor's stays and
 * the conflict is told. Uniting the same two again changes nothing. What others say of the merged record is not
 * touched, and the source and the fingerprint stay the survivor's.
 */
export function mergeInstitutions(
  survivor: InstitutionInput,
  merged: InstitutionInput,
): MergedInstitution {
  const locations = uniteLocations(survivor, merged.locations);
  const names = uniteNames(survivor.names, merged.names);
  const ids = uniteIds(survivor.externalIds, [...merged.externalIds, ...registerIdOf(merged)]);
  return {
    survivor: {
      ...survivor,
      names,
      types: distinct([...survivor.types, ...merged.types]),
      verified: survivor.verified || merged.verified,
      established: survivor.established ?? merged.established,
      links: distinctBy([...survivor.links, ...merged.links], ({ kind, url }) => `${kind} ${url}`),
      domains: distinct([...survivor.domains, ...merged.domains]),
      locations,
      country:
        survivor.country ??
        locations.find(({ country }) => country !== null)?.country ??
        merged.country,
      relations: uniteRelations(survivor, merged),
      externalIds: ids.externalIds,
      matchKeys: distinct([...survivor.matchKeys, ...merged.matchKeys]),
    },
    conflicts: [
      ...conflictIn('established', survivor.established, merged.established),
      ...conflictIn('country', survivor.country, merged.country),
      ...conflictIn(
        'status',
        survivor.status,
        merged.status === 'WITHDRAWN' ? null : merged.status,
      ),
      ...ids.conflicts,
    ],
  };
}

/** The merged record's names after the survivor's; one it was shown by becomes a label, for there is only one such. */
function uniteNames(
  kept: readonly StoredInstitutionName[],
  added: readonly StoredInstitutionName[],
): StoredInstitutionName[] {
  const names = new Map<string, StoredInstitutionName>();
  for (const name of kept) {
    const known = names.get(keyOf(name));
    const kinds = distinct([...(known?.kinds ?? []), ...name.kinds]);
    names.set(keyOf(name), { ...name, kinds });
  }
  for (const name of added) {
    const known = names.get(keyOf(name));
    const kinds = name.kinds.map((kind) => (kind === 'DISPLAY' ? 'LABEL' : kind));
    names.set(keyOf(name), {
      ...(known ?? name),
      kinds: distinct([...(known?.kinds ?? []), ...kinds]),
    });
  }
  return [...names.values()];

  function keyOf({ value, language }: StoredInstitutionName): string {
    return `${language} ${value}`;
  }
}

/** Places of both; one that tells nothing but the country of another one is not repeated. */
function uniteLocations(
  { country, locations }: InstitutionInput,
  added: readonly StoredInstitutionLocation[],
): StoredInstitutionLocation[] {
  // The first country is that of the institution, which a place of the other record must not change.
  const saysCountry = country === null || locations.some((location) => location.country !== null);
  const kept = saysCountry ? locations : [{ ...NOWHERE, country }, ...locations];
  const news = added.filter(
    (location) =>
      !kept.some((known) =>
        location.geoNamesId === null
          ? placeKey(known) === placeKey(location) ||
            (isOnlyCountry(location) && [known.country, null].includes(location.country))
          : known.geoNamesId === location.geoNamesId &&
            [known.country, null].includes(location.country),
      ),
  );
  return [...kept, ...distinctBy(news, placeKey)];
}

const NOWHERE: StoredInstitutionLocation = {
  geoNamesId: null,
  place: null,
  country: null,
  subdivision: null,
  latitude: null,
  longitude: null,
};

function placeKey(location: StoredInstitutionLocation): string {
  return JSON.stringify(Object.entries(location).sort());
}

function isOnlyCountry(location: StoredInstitutionLocation): boolean {
  return placeKey({ ...location, country: null }) === placeKey(NOWHERE);
}

/** Relations of both, but for those between the two. */
function uniteRelations(
  survivor: InstitutionInput,
  merged: InstitutionInput,
): StoredInstitutionRelation[] {
  const both = [survivor._id, merged._id];
  return distinctBy(
    [...survivor.relations, ...merged.relations].filter(
      ({ institutionId }) => !both.includes(institutionId),
    ),
    ({ kind, institutionId }) => `${kind} ${institutionId}`,
  );
}

/** A record of a register is known there by its local id, which the survivor shall be found by as well. */
function registerIdOf({ source }: InstitutionInput): ExternalIds[] {
  const { platform, localId } = source;
  return platform === 'ror' ? [{ scheme: 'ror', preferred: null, all: [localId] }] : [];
}

function uniteIds(kept: readonly ExternalIds[], added: readonly ExternalIds[]) {
  const byScheme = new Map<string, ExternalIds>();
  const conflicts: MergeConflict[] = [];
  for (const ids of [...kept, ...added]) {
    const key = ids.scheme.toLowerCase();
    const known = byScheme.get(key);
    const preferred = known?.preferred ?? ids.preferred;
    if (ids.preferred !== null && preferred !== null && ids.preferred !== preferred) {
      const told = `${key} ${ids.preferred}`;
      conflicts.push({ field: 'externalIds', kept: `${key} ${preferred}`, other: told });
    }
    const told = ids.preferred === null ? ids.all : [...ids.all, ids.preferred];
    const all = distinct([...(known?.all ?? []), ...told]);
    byScheme.set(key, { scheme: known?.scheme ?? ids.scheme, preferred, all });
  }
  return { externalIds: [...byScheme.values()], conflicts };
}

function conflictIn(
  field: MergeConflict['field'],
  kept: string | number | null,
  other: string | number | null,
): MergeConflict[] {
  if (kept === null || other === null || kept === other) return [];
  return [{ field, kept: String(kept), other: String(other) }];
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

function distinctBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
  const byKey = new Map<string, Value>();
  for (const value of values) if (!byKey.has(keyOf(value))) byKey.set(keyOf(value), value);
  return [...byKey.values()];
}

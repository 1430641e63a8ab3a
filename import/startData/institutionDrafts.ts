import type {
  StoredInstitution,
  StoredInstitutionName,
  StoredInstitutionRelation,
} from '../../subgraphs/institutions/institution.js';
import { matchKeyOf } from '../../subgraphs/institutions/matchKey.js';
import { type Given, hubId, identity, type Origin, orderKey, type StartDraft } from './drafts.js';

/** An institution that exists, unless told otherwise. */
export function draftInstitution(
  localId: string,
  origin: Origin,
  given: Given<StoredInstitution, 'names' | 'types', 'nameKey' | 'matchKeys' | 'country'>,
): StartDraft<StoredInstitution> {
  const locations = given.locations ?? [];
  return {
    ...identity('institution', localId, origin),
    nameKey: orderKey(given.names),
    matchKeys: [...new Set(given.names.map(({ value }) => matchKeyOf(value)))],
    country: locations.find(({ country }) => country !== null)?.country ?? null,
    status: 'ACTIVE',
    verified: true,
    established: null,
    links: [],
    domains: [],
    relations: [],
    externalIds: [],
    ...given,
    locations,
  };
}

/** Names by language, the one it is shown by first, and an acronym. */
export function names(
  byLanguage: Readonly<Record<string, string>>,
  acronym?: string,
): StoredInstitutionName[] {
  const official = Object.entries(byLanguage).map(
    ([language, value], index): StoredInstitutionName => ({
      value,
      language,
      kinds: index === 0 ? ['DISPLAY', 'LABEL'] : ['LABEL'],
    }),
  );
  if (acronym === undefined) return official;
  return [...official, { value: acronym, language: 'und', kinds: ['ACRONYM'] }];
}

/** How an institution is related to one with the local id `other`. */
export function related(
  kind: StoredInstitutionRelation['kind'],
  other: string,
  label: string,
): StoredInstitutionRelation {
  return { kind, institutionId: hubId('institution', other), label };
}

import type {
  StoredInstitution,
  StoredInstitutionName,
} from '../../subgraphs/institutions/institution.js';
import { matchKeyOf } from '../../subgraphs/institutions/matchKey.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { aSource } from './aSource.js';

let count = 0;

/** A name an institution is shown by, in English unless told otherwise. */
export function aName(value: string, overrides: Partial<StoredInstitutionName> = {}) {
  return {
    value,
    language: 'en',
    kinds: ['DISPLAY', 'LABEL'],
    ...overrides,
  } satisfies StoredInstitutionName;
}

/** An active university of Türkiye; order key and match keys follow from its names. */
export function anInstitution(
  overrides: Partial<RecordInput<StoredInstitution>> = {},
): RecordInput<StoredInstitution> {
  count += 1;
  const number = String(count).padStart(4, '0');
  const names = overrides.names ?? [aName(`Institution ${number}`)];
  return {
    _id: `institution:techmart:${number}`,
    names,
    nameKey: names[0]?.value.toLowerCase() ?? '',
    types: ['UNIVERSITY'],
    status: 'ACTIVE',
    verified: true,
    established: null,
    links: [],
    domains: [],
    locations: [],
    country: 'TR',
    relations: [],
    externalIds: [],
    matchKeys: names.map(({ value }) => matchKeyOf(value)),
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
}

import type { StoredBody } from '../../subgraphs/institutions/body.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { aSource } from './aSource.js';

let count = 0;

/** An active working group that stands alone; its order key follows from its name. */
export function aBody(overrides: Partial<RecordInput<StoredBody>> = {}): RecordInput<StoredBody> {
  count += 1;
  const number = String(count).padStart(4, '0');
  const name = overrides.name ?? [{ value: `Body ${number}`, language: 'en' }];
  return {
    _id: `body:techmart:${number}`,
    name,
    nameKey: name[0]?.value.toLowerCase() ?? '',
    acronym: null,
    type: 'WORKING_GROUP',
    status: 'ACTIVE',
    parentId: null,
    number: null,
    coordinators: [],
    members: [],
    seatCity: null,
    seatCountry: null,
    hostInstitutionId: null,
    agreedAtEventId: null,
    plannedFor: null,
    mandate: [],
    termsOfReference: [],
    termsAdoptedAtEventId: null,
    fields: [],
    source: aSource(number),
    fingerprint: number,
    ...overrides,
  };
}

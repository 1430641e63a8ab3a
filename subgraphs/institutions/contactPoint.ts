import type { StoredRecord, StoredText } from '../kit/record.js';
import type { RecordInput } from '../kit/saveRecords.js';

/** A document of the collection `contactPoints`: whom a body turns to in a country. */
export interface StoredContactPoint extends StoredRecord {
  bodyId: string;
  country: string;
  institutionId: string | null;
  /** The office, or the position held there; empty when it is not known. */
  office: StoredText[];
  /** For the eyes of some readers only, see `access.ts`. */
  person: { name: string; email: string | null } | null;
  /** YYYY-MM-DD, `until` null while it lasts. */
  since: string | null;
  until: string | null;
}

const COUNTRY = /^[A-Z]{2}$/;
const EMAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,250}\.[^\s@<>".]{2,63}$/;

/** Whether it is a contact point on a day. */
export function isContactOn(
  { since, until }: Pick<StoredContactPoint, 'since' | 'until'>,
  day: string,
): boolean {
  return (since === null || since <= day) && (until === null || day <= until);
}

/** The rules of a stored contact point that it breaks, as sentences; empty when it is sound. */
export function brokenContactPointRules({
  country,
  institutionId,
  office,
  person,
  since,
  until,
}: Pick<
  RecordInput<StoredContactPoint>,
  'country' | 'institutionId' | 'office' | 'person' | 'since' | 'until'
>): readonly string[] {
  const broken: string[] = [];
  if (!COUNTRY.test(country)) {
    broken.push(`country must be an ISO 3166-1 alpha-2 code in capitals, got ${country}`);
  }
  if (institutionId === null && office.length === 0 && person === null) {
    broken.push('a contact point must name an institution, an office or a person');
  }
  if (person !== null && person.name.trim() === '') broken.push('a person must have a name');
  // The address itself is for some readers only, and rules are told to more.
  if (person !== null && person.email !== null && !EMAIL.test(person.email)) {
    broken.push('the e-mail address of a person must be as office@example.org');
  }
  if (since !== null && until !== null && until < since) {
    broken.push(`until must not be before since, got ${until} and ${since}`);
  }
  return broken;
}

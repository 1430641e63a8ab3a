/** A country's time as a member of the D-8. */
export interface Membership {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** First day, as YYYY-MM-DD. */
  readonly since: string;
  /** Last day, as YYYY-MM-DD; null while it is a member. */
  readonly until: string | null;
}

/** The day the organisation was founded. */
const FOUNDED_ON = '1997-06-15';

/** The eight countries the organisation was founded by. */
export const FOUNDERS: readonly string[] = ['BD', 'EG', 'ID', 'IR', 'MY', 'NG', 'PK', 'TR'];

/** Every membership there was. */
export const MEMBERSHIPS: readonly Membership[] = [
  ...FOUNDERS.map((country) => ({ country, since: FOUNDED_ON, until: null })),
  { country: 'AZ', since: '2024-12-19', until: null },
];

/** Whether a country is a member on the day, in UTC, of an instant. */
export function isMemberCountry(
  country: string,
  at: Date,
  memberships: readonly Membership[] = MEMBERSHIPS,
): boolean {
  const day = at.toISOString().slice(0, 10);
  return memberships.some(
    (each) =>
      each.country === country && each.since <= day && (each.until === null || day <= each.until),
  );
}

/** The countries that are members on the day, in UTC, of an instant, in the order of their codes. */
export function memberCountries(
  at: Date,
  memberships: readonly Membership[] = MEMBERSHIPS,
): readonly string[] {
  const countries = new Set(memberships.map(({ country }) => country));
  return [...countries].filter((country) => isMemberCountry(country, at, memberships)).sort();
}

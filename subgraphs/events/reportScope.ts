import { badUserInput } from '../kit/badUserInput.js';
import { MEMBERSHIPS, type Membership } from '../kit/membership.js';

const MOST_YEARS = 30;
const MOST_COUNTRIES = 20;
const LATEST_YEAR = 9999;

/** The days of a year on which a country is a member, the first and the last. */
interface MemberDays {
  readonly from: string;
  readonly until: string;
}

/** BAD_USER_INPUT for years that are none, the wrong way round, or too many. */
export function checkYears({ from, to }: { readonly from: number; readonly to: number }): void {
  if (from < 1 || to > LATEST_YEAR) {
    throw badUserInput(`from and to must be years of 1 to ${LATEST_YEAR}, got ${from} and ${to}`);
  }
  if (from > to) throw badUserInput(`from must not be after to, got ${from} and ${to}`);
  if (to - from >= MOST_YEARS) {
    throw badUserInput(
      `from and to must span at most ${MOST_YEARS} years, got ${to - from + 1}; ask for them in parts`,
    );
  }
}

/** The countries asked for, by code and each once, or without a wish the members of the years; BAD_USER_INPUT for too many. */
export function reportCountries(
  asked: readonly string[] | null | undefined,
  { from, to }: { readonly from: number; readonly to: number },
  memberships: readonly Membership[] = MEMBERSHIPS,
): readonly string[] {
  if (asked !== null && asked !== undefined && asked.length > MOST_COUNTRIES) {
    throw badUserInput(`countries must be at most ${MOST_COUNTRIES}, got ${asked.length}`);
  }
  const members = memberships.filter(
    ({ since, until }) => since <= lastDay(to) && (until === null || until >= firstDay(from)),
  );
  return [...new Set(asked ?? members.map(({ country }) => country))].sort();
}

/** From when until when in a year a country is a member; null when it is not on any day of it. */
export function memberDays(
  country: string,
  year: number,
  memberships: readonly Membership[] = MEMBERSHIPS,
): MemberDays | null {
  const first = firstDay(year);
  const last = lastDay(year);
  const spans = memberships
    .filter((each) => each.country === country)
    .filter(({ since, until }) => since <= last && (until === null || until >= first));
  // Days in this form have the order of their letters.
  const from = spans.map(({ since }) => [first, since].sort()[1]).sort()[0];
  const until = spans
    .map((span) => [last, span.until ?? last].sort()[0])
    .sort()
    .at(-1);
  return from === undefined || until === undefined ? null : { from, until };
}

function firstDay(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01`;
}

function lastDay(year: number): string {
  return `${String(year).padStart(4, '0')}-12-31`;
}

import { badUserInput } from '../kit/badUserInput.js';
import { MEMBERSHIPS, type Membership } from '../kit/membership.js';
import type { FestivalCell, ReportScope } from './eventReportStore.js';
import { memberDays } from './reportScope.js';

/** The festivals of a member in one year. */
export interface FestivalYearModel {
  readonly year: number;
  readonly memberFrom: string;
  readonly memberUntil: string;
  readonly festivalCount: number;
  readonly festivalIds: readonly string[];
}

/** The festivals of a country, year by year. */
export interface CountryFestivalCoverageModel {
  readonly country: string;
  readonly years: readonly FestivalYearModel[];
}

/** Whether nothing is held or planned in the year. */
export function isMissing({ festivalCount }: Pick<FestivalYearModel, 'festivalCount'>): boolean {
  return festivalCount === 0;
}

/** BAD_USER_INPUT for a country that never was a member, of which no festival can be missing. */
export function checkMembers(
  countries: readonly string[],
  memberships: readonly Membership[] = MEMBERSHIPS,
): void {
  const stranger = countries.find((code) => !memberships.some(({ country }) => country === code));
  if (stranger === undefined) return;
  const members = [...new Set(memberships.map(({ country }) => country))].sort().join(', ');
  throw badUserInput(`countries must be of ${members}, got ${stranger}`);
}

/** Lays the festivals there are over the years in which each country is a member. */
export function coverFestivals(
  { from, to, countries }: ReportScope,
  cells: readonly FestivalCell[],
  memberships: readonly Membership[] = MEMBERSHIPS,
): readonly CountryFestivalCoverageModel[] {
  const cellOf = new Map(cells.map((cell) => [`${cell.country} ${cell.year}`, cell]));
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return countries.map((country) => ({
    country,
    years: years.flatMap((year) => {
      const days = memberDays(country, year, memberships);
      if (days === null) return [];
      const cell = cellOf.get(`${country} ${year}`);
      return {
        year,
        memberFrom: days.from,
        memberUntil: days.until,
        festivalCount: cell?.count ?? 0,
        festivalIds: cell?.ids ?? [],
      };
    }),
  }));
}

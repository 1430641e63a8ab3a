import type { CountQualifier, ParticipationKind } from './__generated__/resolvers.js';
import { MAX_INT } from './event.js';
import type { ParticipationCell, ParticipationTotal } from './eventReportStore.js';

/** How a country takes part in one form in the events of a year. */
interface ParticipationOfKindModel {
  readonly kind: ParticipationKind;
  readonly eventCount: number;
  readonly count: { readonly value: number; readonly qualifier: CountQualifier } | null;
  readonly uncounted: number;
}

/** How a country takes part in events, year by year. */
export interface CountryEventParticipationModel {
  readonly country: string;
  readonly years: readonly {
    readonly year: number;
    readonly eventCount: number;
    readonly kinds: readonly ParticipationOfKindModel[];
  }[];
}

type Counted = Pick<ParticipationCell, 'sum' | 'exact' | 'over' | 'about'>;

/** The sum as exact as its least exact part: over when one part is, else about when one is; null without parts. */
export function countOf({
  sum,
  exact,
  over,
  about,
}: Counted): { value: number; qualifier: CountQualifier } | null {
  if (exact + over + about === 0) return null;
  if (sum > MAX_INT) return { value: MAX_INT, qualifier: 'OVER' };
  return { value: sum, qualifier: over > 0 ? 'OVER' : about > 0 ? 'ABOUT' : 'EXACT' };
}

/** Orders what was counted by country and year; a country that takes part in nothing has no years. */
export function participationReport(
  countries: readonly string[],
  kinds: readonly ParticipationCell[],
  totals: readonly ParticipationTotal[],
): readonly CountryEventParticipationModel[] {
  return countries.map((country) => ({
    country,
    years: totals
      .filter((total) => total.country === country)
      .toSorted((one, other) => one.year - other.year)
      .map(({ year, eventCount }) => ({
        year,
        eventCount,
        kinds: kinds
          .filter((cell) => cell.country === country && cell.year === year)
          .map((cell) => ({
            kind: cell.kind,
            eventCount: cell.eventCount,
            count: countOf(cell),
            uncounted: cell.uncounted,
          })),
      })),
  }));
}

import { badUserInput } from '../../kit/badUserInput.js';
import type { StatisticsPeriod, TechnologyStatisticsBy } from '../__generated__/resolvers.js';

/** What is counted over which periods. */
export interface StatisticsRequest {
  readonly by: TechnologyStatisticsBy;
  readonly period: StatisticsPeriod;
  /** First days, YYYY-MM-DD, in order and without a gap. */
  readonly periods: readonly string[];
  /** First day after the last period. */
  readonly end: string;
  readonly top: number;
}

interface StatisticsArgs {
  readonly by: TechnologyStatisticsBy;
  readonly period?: StatisticsPeriod | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly top?: number | null;
}

const MOST_PERIODS = 120;
const USUAL_PERIODS = 12;
const MOST_SERIES = 20;

/** Reads the arguments of statistics; BAD_USER_INPUT for days the wrong way round, or too many periods or series. */
export function statisticsRequest(
  { by, period, from, to, top }: StatisticsArgs,
  now: Date,
): StatisticsRequest {
  const unit = period ?? 'MONTH';
  const last = numberOf(to ?? now.toISOString(), unit);
  const first =
    from === null || from === undefined ? last - USUAL_PERIODS + 1 : numberOf(from, unit);
  if (first > last) {
    throw badUserInput(`from must not be after to, got ${from} and ${to ?? 'today'}`);
  }
  const count = last - first + 1;
  if (count > MOST_PERIODS) {
    throw badUserInput(
      `from and to must span at most ${MOST_PERIODS} periods, got ${count}: take years, or days nearer to each other`,
    );
  }
  const series = top ?? 10;
  if (series < 1 || series > MOST_SERIES) {
    throw badUserInput(`top must be 1 to ${MOST_SERIES}, got ${series}`);
  }
  return {
    by,
    period: unit,
    periods: Array.from({ length: count }, (_, index) => firstDayOf(first + index, unit)),
    end: firstDayOf(last + 1, unit),
    top: series,
  };
}

/** The number of the period that holds a day, counted from the year 0. */
function numberOf(day: string, period: StatisticsPeriod): number {
  const year = Number(day.slice(0, 4));
  return period === 'YEAR' ? year : year * 12 + Number(day.slice(5, 7)) - 1;
}

function firstDayOf(number: number, period: StatisticsPeriod): string {
  const [year, month] = period === 'YEAR' ? [number, 0] : [Math.floor(number / 12), number % 12];
  return `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`;
}

import { countryName } from '../../kit/country.js';
import { enumFacet } from '../../kit/facetValues.js';
import type { Conditions, FacetField, Stage } from '../../kit/recordReader.js';
import type { RequestFacts } from '../../kit/requestFacts.js';
import type { TechnologyStatisticsBy } from '../__generated__/resolvers.js';
import type { StoredTechnology } from '../technology.js';
import type { TechnologyReader } from '../technologyStore.js';
import type { StatisticsRequest } from './statisticsRequest.js';

type LabelKind = 'COUNTRY' | 'ENUM' | 'PLAIN';

const FIELDS: Readonly<Record<TechnologyStatisticsBy, FacetField & { readonly label: LabelKind }>> =
  {
    COUNTRY: { path: 'country', isList: false, label: 'COUNTRY' },
    FIELD: { path: 'classifications.value', isList: true, label: 'PLAIN' },
    SECTOR: { path: 'sectors.value', isList: true, label: 'PLAIN' },
    GOAL: { path: 'sustainableDevelopmentGoals', isList: true, label: 'PLAIN' },
    COOPERATION: { path: 'cooperationTypes', isList: true, label: 'ENUM' },
    STATE: { path: 'state', isList: false, label: 'ENUM' },
    KIND: { path: 'kind', isList: false, label: 'ENUM' },
    STAGE: { path: 'stage', isList: false, label: 'ENUM' },
    PLATFORM: { path: 'source.platform', isList: false, label: 'PLAIN' },
  };

/** One count as the database gives it; `TOTAL` counts each listing once. */
interface CountRow {
  readonly kind: 'VALUE' | 'OTHER' | 'NONE' | 'TOTAL';
  readonly value: string | number | null;
  readonly period: Date;
  readonly count: number;
}

interface Series {
  kind: 'VALUE' | 'OTHER' | 'NONE';
  value: string | null;
  label: string;
  counts: number[];
  totalCount: number;
}

/** What statistics say of a list, as the schema shows it. */
export interface Statistics {
  periods: string[];
  counts: number[];
  totalCount: number;
  series: Series[];
}

/**
 * Counts the listings that satisfy the conditions by period of their publication and by value, in one round trip.
 *
 * What the database answers is bounded by the periods and the series, however many values there are.
 */
export async function readStatistics(
  readable: Pick<TechnologyReader, 'countUnion'>,
  conditions: Conditions<StoredTechnology>,
  request: StatisticsRequest,
  facts: Pick<RequestFacts, 'languages'>,
): Promise<Statistics> {
  const { periods, end, top, by } = request;
  const published = { publishedAt: { $gte: startOf(periods[0] ?? end), $lt: startOf(end) } };
  const all = { ...conditions, published };
  const rows = await readable.countUnion<CountRow>([
    { conditions: all, stages: totalStages(request) },
    { conditions: all, stages: seriesStages(request, FIELDS[by], top) },
  ]);
  const positionOf = new Map(periods.map((day, index) => [startOf(day).getTime(), index]));
  const bySeries = new Map<string, Omit<Series, 'label' | 'totalCount'>>();
  const counts = periods.map(() => 0);
  for (const { kind, value, period, count } of rows) {
    const position = positionOf.get(period.getTime());
    if (position === undefined) continue;
    if (kind === 'TOTAL') {
      counts[position] = count;
      continue;
    }
    const key = JSON.stringify([kind, value]);
    const series = bySeries.get(key) ?? {
      kind,
      value: value === null ? null : String(value),
      counts: periods.map(() => 0),
    };
    series.counts[position] = count;
    bySeries.set(key, series);
  }
  const series = [...bySeries.values()].map((each) => ({
    ...each,
    label: labelOf(each, FIELDS[by].label, facts),
    totalCount: sumOf(each.counts),
  }));
  return {
    periods: [...periods],
    counts,
    totalCount: sumOf(counts),
    series: series.sort(
      (a, b) =>
        PLACES[a.kind] - PLACES[b.kind] ||
        b.totalCount - a.totalCount ||
        ((a.value ?? '') < (b.value ?? '') ? -1 : 1),
    ),
  };
}

const PLACES = { VALUE: 0, OTHER: 1, NONE: 2 };

function totalStages(request: StatisticsRequest): Stage[] {
  return [
    { $group: { _id: periodOf(request), count: { $sum: 1 } } },
    { $project: { _id: 0, kind: { $literal: 'TOTAL' }, period: '$_id', count: 1 } },
  ];
}

function seriesStages(
  request: StatisticsRequest,
  { path, isList }: FacetField,
  top: number,
): Stage[] {
  const values = isList ? { $setUnion: [{ $ifNull: [`$${path}`, []] }] } : [`$${path}`];
  return [
    { $project: { period: periodOf(request), value: values } },
    { $unwind: { path: '$value', preserveNullAndEmptyArrays: true } },
    {
      $group: {
        _id: { value: { $ifNull: ['$value', null] }, period: '$period' },
        count: { $sum: 1 },
      },
    },
    {
      $group: {
        _id: '$_id.value',
        total: { $sum: '$count' },
        points: { $push: { period: '$_id.period', count: '$count' } },
      },
    },
    // A window sorts by one field, so all that decides the place of a value is in it.
    {
      $set: {
        place: {
          isNone: { $cond: [{ $eq: ['$_id', null] }, 1, 0] },
          missing: { $multiply: ['$total', -1] },
          value: '$_id',
        },
      },
    },
    { $setWindowFields: { sortBy: { place: 1 }, output: { rank: { $documentNumber: {} } } } },
    {
      $set: {
        kind: {
          $cond: [
            { $eq: ['$place.isNone', 1] },
            'NONE',
            { $cond: [{ $lte: ['$rank', top] }, 'VALUE', 'OTHER'] },
          ],
        },
      },
    },
    { $unwind: '$points' },
    {
      $group: {
        _id: {
          kind: '$kind',
          value: { $cond: [{ $eq: ['$kind', 'VALUE'] }, '$_id', null] },
          period: '$points.period',
        },
        count: { $sum: '$points.count' },
      },
    },
    {
      $project: {
        _id: 0,
        kind: '$_id.kind',
        value: '$_id.value',
        period: '$_id.period',
        count: 1,
      },
    },
  ];
}

function periodOf({ period }: StatisticsRequest): Stage {
  return { $dateTrunc: { date: '$publishedAt', unit: period.toLowerCase() } };
}

function labelOf(
  { kind, value }: Pick<Series, 'kind' | 'value'>,
  label: LabelKind,
  facts: Pick<RequestFacts, 'languages'>,
): string {
  if (value === null) return kind === 'OTHER' ? 'All others' : 'Not given';
  if (label === 'COUNTRY') return countryName(value, facts);
  return label === 'ENUM' ? (enumFacet([{ value, count: 0 }])[0]?.label ?? value) : value;
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

import type { Collection, Document } from 'mongodb';
import { unionOf } from '../kit/readPages.js';
import type { EventStatus, EventType, ParticipationKind } from './__generated__/resolvers.js';
import type { StoredEvent } from './event.js';

/** The years and countries of a report. */
export interface ReportScope {
  readonly from: number;
  readonly to: number;
  readonly countries: readonly string[];
}

/** The festivals of a country in a year. */
export interface FestivalCell {
  readonly country: string;
  readonly year: number;
  readonly count: number;
  /** Ids of the first of them. */
  readonly ids: readonly string[];
}

/** How a country takes part in one form in the events of a year. */
export interface ParticipationCell {
  readonly country: string;
  readonly year: number;
  readonly kind: ParticipationKind;
  readonly eventCount: number;
  /** Sum of the counts; 0 when there are none. */
  readonly sum: number;
  /** How many participations are counted exactly, as over, as about, and not at all. */
  readonly exact: number;
  readonly over: number;
  readonly about: number;
  readonly uncounted: number;
}

/** In how many events of a year a country takes part. */
export interface ParticipationTotal {
  readonly country: string;
  readonly year: number;
  readonly eventCount: number;
}

/** What reports read of events. */
export interface EventReports {
  festivalCells(
    scope: ReportScope & { readonly series: readonly string[] | null },
  ): Promise<readonly FestivalCell[]>;
  participation(scope: ReportScope & { readonly types: readonly EventType[] }): Promise<{
    readonly kinds: readonly ParticipationCell[];
    readonly totals: readonly ParticipationTotal[];
  }>;
}

/** The most festivals of a country and year that a report names. */
export const NAMED_FESTIVALS = 5;

const TAKES_PLACE: readonly EventStatus[] = ['DECIDED', 'PLANNED', 'CONFIRMED'];
/** Events that are shown, no samples, and take place or are to. */
const COUNTS = { shown: true, 'source.sample': false, status: { $in: [...TAKES_PLACE] } };

/** Counts events in reports. */
export function createEventReports(collection: Collection<StoredEvent>): EventReports {
  return {
    async festivalCells({ from, to, countries, series }) {
      const rows = await collection
        .aggregate<{ _id: { country: string; year: number }; count: number; ids: string[] }>([
          {
            $match: {
              ...COUNTS,
              type: 'FESTIVAL',
              country: { $in: [...countries] },
              year: { $gte: from, $lte: to },
              ...(series !== null && { series: { $in: [...series] } }),
            },
          },
          {
            $group: {
              _id: { country: '$country', year: '$year' },
              count: { $sum: 1 },
              ids: {
                $topN: { n: NAMED_FESTIVALS, sortBy: { startsOn: 1, _id: 1 }, output: '$_id' },
              },
            },
          },
        ])
        .toArray();
      return rows.map(({ _id, count, ids }) => ({ ..._id, count, ids }));
    },
    async participation(scope) {
      const rows = await unionOf<{ cell: ParticipationCell } | { total: ParticipationTotal }>(
        collection,
        [kindStages(scope), totalStages(scope)],
      );
      return {
        kinds: rows.flatMap((row) => ('cell' in row ? row.cell : [])),
        totals: rows.flatMap((row) => ('total' in row ? row.total : [])),
      };
    },
  };
}

type ParticipationScope = ReportScope & { readonly types: readonly EventType[] };

function participationStages({ from, to, countries, types }: ParticipationScope): Document[] {
  const ofCountries = { 'participations.country': { $in: [...countries] } };
  return [
    {
      $match: {
        ...COUNTS,
        ...ofCountries,
        type: { $in: [...types] },
        year: { $gte: from, $lte: to },
      },
    },
    { $project: { year: 1, participations: 1 } },
    { $unwind: '$participations' },
    { $match: ofCountries },
  ];
}

function kindStages(scope: ParticipationScope): Document[] {
  const countIf = (condition: Document) => ({ $sum: { $cond: [condition, 1, 0] } });
  const isCounted = (qualifier: string) => ({
    $eq: ['$participations.count.qualifier', qualifier],
  });
  return [
    ...participationStages(scope),
    {
      // By event first: one in which a country has two pavilions is one event.
      $group: {
        _id: {
          country: '$participations.country',
          year: '$year',
          kind: '$participations.kind',
          event: '$_id',
        },
        sum: { $sum: '$participations.count.value' },
        exact: countIf(isCounted('EXACT')),
        over: countIf(isCounted('OVER')),
        about: countIf(isCounted('ABOUT')),
        all: { $sum: 1 },
      },
    },
    {
      $group: {
        _id: { country: '$_id.country', year: '$_id.year', kind: '$_id.kind' },
        eventCount: { $sum: 1 },
        sum: { $sum: '$sum' },
        exact: { $sum: '$exact' },
        over: { $sum: '$over' },
        about: { $sum: '$about' },
        all: { $sum: '$all' },
      },
    },
    { $sort: { eventCount: -1, '_id.kind': 1 } },
    {
      $project: {
        _id: 0,
        cell: {
          country: '$_id.country',
          year: '$_id.year',
          kind: '$_id.kind',
          eventCount: '$eventCount',
          sum: '$sum',
          exact: '$exact',
          over: '$over',
          about: '$about',
          uncounted: { $subtract: ['$all', { $add: ['$exact', '$over', '$about'] }] },
        },
      },
    },
  ];
}

function totalStages(scope: ParticipationScope): Document[] {
  return [
    ...participationStages(scope),
    { $group: { _id: { country: '$participations.country', year: '$year', event: '$_id' } } },
    {
      $group: {
        _id: { country: '$_id.country', year: '$_id.year' },
        eventCount: { $sum: 1 },
      },
    },
    {
      $project: {
        _id: 0,
        total: { country: '$_id.country', year: '$_id.year', eventCount: '$eventCount' },
      },
    },
  ];
}

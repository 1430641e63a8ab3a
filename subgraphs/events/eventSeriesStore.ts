import type { Collection, Document, Filter } from 'mongodb';
import { unionOf } from '../kit/readPages.js';
import type { Conditions } from '../kit/recordReader.js';
import { restrict } from '../kit/restrict.js';
import type { StoredEvent } from './event.js';

/** Which edition of a series is meant: the nearest one before or after a day; null for the last or first of all. */
export interface EditionPlace {
  readonly series: string;
  readonly side: 'BEFORE' | 'AFTER';
  /** YYYY-MM-DD. */
  readonly day: string | null;
}

/** Part of the list of series, by name. */
export interface SeriesPage {
  readonly names: readonly string[];
  readonly hasNextPage: boolean;
}

/** A country in which a series has an edition. */
interface SeriesCountry {
  readonly series: string;
  readonly country: string;
}

/** What is read of events by their series. */
export interface SeriesReader {
  /** Names of the series with an event that satisfies the conditions, in their order, after a name. */
  seriesNames(
    conditions: Conditions<StoredEvent>,
    page: { readonly first: number; readonly after: string | null },
  ): Promise<SeriesPage>;
  countSeries(conditions: Conditions<StoredEvent>): Promise<number>;
  /** The countries of many series in one round trip, by code. */
  countriesOfSeries(names: readonly string[]): Promise<readonly SeriesCountry[]>;
  /** The editions at many places in one round trip; a place without an edition is left out. */
  editionsAt(
    places: readonly EditionPlace[],
  ): Promise<readonly { readonly place: EditionPlace; readonly event: StoredEvent }[]>;
}

// Any text comes after it, and null, which is of another type, does not.
const BEFORE_ALL_TEXTS = '';

/** Reads series out of the events that are shown; the index shownSeries serves all but filtered lists. */
export function createSeriesReader(collection: Collection<StoredEvent>): SeriesReader {
  const namesAfter = (conditions: Conditions<StoredEvent>, after: string): Document[] => [
    {
      $match: restrict(
        { shown: true },
        { series: { $gt: after } },
        ...(Object.values(conditions) as Filter<Document>[]),
      ),
    },
    { $group: { _id: '$series' } },
  ];

  return {
    async seriesNames(conditions, { first, after }) {
      const rows = await collection
        .aggregate<{ _id: string }>([
          ...namesAfter(conditions, after ?? BEFORE_ALL_TEXTS),
          { $sort: { _id: 1 } },
          // One more than asked for tells whether the list goes on.
          { $limit: first + 1 },
        ])
        .toArray();
      const names = rows.map(({ _id }) => _id);
      return { names: names.slice(0, first), hasNextPage: names.length > first };
    },
    async countSeries(conditions) {
      const [found] = await collection
        .aggregate<{ count: number }>([
          ...namesAfter(conditions, BEFORE_ALL_TEXTS),
          { $count: 'count' },
        ])
        .toArray();
      return found?.count ?? 0;
    },
    async countriesOfSeries(names) {
      const rows = await collection
        .aggregate<{ _id: SeriesCountry }>([
          { $match: { series: { $in: [...names] }, shown: true, country: { $ne: null } } },
          { $group: { _id: { series: '$series', country: '$country' } } },
          { $sort: { '_id.country': 1 } },
        ])
        .toArray();
      return rows.map(({ _id }) => _id);
    },
    async editionsAt(places) {
      const rows = await unionOf<{ number: number; event: StoredEvent }>(
        collection,
        places.map(editionStages),
      );
      return rows.flatMap(({ number, event }) => {
        const place = places[number];
        return place === undefined ? [] : [{ place, event }];
      });
    },
  };
}

function editionStages({ series, side, day }: EditionPlace, number: number): Document[] {
  const isBefore = side === 'BEFORE';
  const startsOn =
    isBefore && day !== null
      ? { $lt: day }
      : { $gt: isBefore ? BEFORE_ALL_TEXTS : (day ?? BEFORE_ALL_TEXTS) };
  return [
    { $match: { series, shown: true, startsOn } },
    // The index, or the index backwards.
    { $sort: isBefore ? { startsOn: -1, _id: 1 } : { startsOn: 1, _id: -1 } },
    { $limit: 1 },
    { $project: { _id: 0, number: { $literal: number }, event: '$$ROOT' } },
  ];
}

import { type PageArgs, pageRequest } from '../kit/connection.js';
import { encodeCursor, type Order } from '../kit/keyset.js';
import { once } from '../kit/once.js';
import type { Conditions } from '../kit/recordReader.js';
import type { StoredEvent } from './event.js';
import type { SeriesPage, SeriesReader } from './eventSeriesStore.js';

/** A series is known by its name; its facts are loaded when they are asked for. */
export interface EventSeriesModel {
  readonly name: string;
}

/** A part of the list of series; nothing is read before a field asks for it, and then once. */
export interface SeriesListModel {
  readonly isFirstPage: boolean;
  page(): Promise<SeriesPage>;
  total(): Promise<number>;
}

const BY_NAME: Order = { name: 'SERIES_NAME', key: { path: 'series', direction: 1 } };

/** The list of the series with an event that satisfies the conditions. */
export function seriesList(
  store: Pick<SeriesReader, 'seriesNames' | 'countSeries'>,
  conditions: Conditions<StoredEvent>,
  args: PageArgs,
): SeriesListModel {
  const { first, after } = pageRequest(BY_NAME, args);
  return {
    isFirstPage: after === null,
    page: once(() => store.seriesNames(conditions, { first, after: after?.id ?? null })),
    total: once(() => store.countSeries(conditions)),
  };
}

/** The cursor of a series in the list. */
export function cursorOfSeries(name: string): string {
  return encodeCursor(BY_NAME, { value: name, id: name });
}

/** A page of a portal's change feed; its items are not judged yet. */
export interface Page {
  /** Where the next page begins, now or at the next harvest. */
  readonly cursor: string;
  readonly hasMore: boolean;
  readonly items: readonly unknown[];
}

/** A portal's change feed, whatever it is written in. */
export interface Feed {
  /** Asks for the page after a cursor, null for the first of all; throws a HarvestFailure. */
  page(cursor: string | null, signal: AbortSignal): Promise<Page>;
  close(): Promise<void>;
}

/** The nesting of a page is known and shallow; deeper is an attack on the parser. */
export const DEEPEST_PAGE = 32;

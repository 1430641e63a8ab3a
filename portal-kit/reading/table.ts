/** A value as a source gives it; text for text sources, typed for Excel, JSON and databases. */
export type Cell = string | number | boolean | Date | null | readonly Cell[];

/** A row of a source: its cells by column. */
export interface Row {
  /** Where it stands, for messages: `line 17`, `row 17`, `page 2, item 5`. */
  readonly place: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A row that could not be read. */
export interface BadRow {
  readonly place: string;
  readonly problem: string;
}

/** What a source holds. */
export interface Table {
  /** In the order of the source; of a REST source those of the first page. */
  readonly columns: readonly string[];
  /** Can be read once. Throws a CommandFailure when the source itself fails. */
  readonly rows: AsyncIterable<Row | BadRow>;
}

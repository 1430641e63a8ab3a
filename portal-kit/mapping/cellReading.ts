/** A value of a cell that could not be taken over. */
export interface CellProblem {
  /** The value as it stands in the source. */
  readonly value: string;
  /** What is wrong with it, and what would be right. */
  readonly reason: string;
}

/** What a cell gives: a value, problems, or of a list some of both. Without either the cell is empty. */
export interface CellReading<Value = unknown> {
  /** Undefined when there is none. */
  readonly value?: Value;
  readonly problems: readonly CellProblem[];
}

/** A cell without a value. */
export const EMPTY: CellReading<never> = { problems: [] };

/** A cell whose value was taken over. */
export function read<Value>(value: Value): CellReading<Value> {
  return { value, problems: [] };
}

/** A cell whose value could not be taken over. */
export function unread(value: string, reason: string): CellReading<never> {
  return { problems: [{ value, reason }] };
}

/** Reads each value of a list; what cannot be taken over is set aside, and repeated values come once. */
export function readEach<Value>(
  values: readonly string[],
  readOne: (value: string) => CellReading<Value>,
): CellReading<readonly Value[]> {
  const readings = values.map(readOne);
  const problems = readings.flatMap((reading) => reading.problems);
  const taken = readings.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return taken.length === 0 ? { problems } : { value: [...new Set(taken)], problems };
}

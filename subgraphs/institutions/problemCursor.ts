import { decodeCursor, encodeCursor, type Order } from '../kit/keyset.js';
import type { ProblemPosition } from './institutionProblems.js';

/** The one order problems are listed in: by institution, and for each in the order they are found. */
const ORDER: Order = { name: 'INSTITUTION', key: { path: 'index', direction: 1 } };

/** The cursor of a place in the list of problems. */
export function encodeProblemCursor({ institutionId, index }: ProblemPosition): string {
  return encodeCursor(ORDER, { value: index, id: institutionId });
}

/** Reads a cursor made by {@link encodeProblemCursor}; BAD_USER_INPUT for any other text. */
export function decodeProblemCursor(cursor: string): ProblemPosition {
  const { value, id } = decodeCursor(ORDER, cursor);
  return { institutionId: id, index: typeof value === 'number' ? value : 0 };
}

import { isDeepStrictEqual } from 'node:util';

/** How an answer compares with the expected one. */
export type Comparison = 'same' | 'other order' | 'different';

/** Compares the body of an answer with the data that is expected; the order of fields is judged by itself. */
export function compareAnswer(body: string, expectedData: unknown): Comparison {
  const answer = parse(body);
  if (typeof answer !== 'object' || answer === null || !('data' in answer)) return 'different';
  if ('errors' in answer || !isDeepStrictEqual(answer.data, expectedData)) return 'different';
  return JSON.stringify(answer.data) === JSON.stringify(expectedData) ? 'same' : 'other order';
}

/** The worst of several comparisons. */
export function worstOf(comparisons: readonly Comparison[]): Comparison {
  if (comparisons.includes('different')) return 'different';
  return comparisons.includes('other order') ? 'other order' : 'same';
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../../schema/errorCodes.js';

type Step = string | number;

/** A place where the tree has no value of the schema's type, so that a null was written there or above. */
export interface Violation {
  /**
   * `missing` when nobody gave a value, as for a record that its owner does not know; `null` when one gave null;
   * `invalid` when the value is none of the type.
   */
  readonly kind: 'missing' | 'null' | 'invalid';
  /** From the root; while the answer is written, from the last written level, the innermost step last. */
  readonly path: Step[];
  /** How many levels became null by it. */
  nulled: number;
}

/** A violation at the place that is being written. */
export function violation(kind: Violation['kind']): Violation {
  return { kind, path: [], nulled: 0 };
}

/** Prepends a step to the paths of the violations that came up below it. */
export function stepOut(
  violations: readonly Violation[],
  known: number,
  step: Step,
  isNulledHere: boolean,
): void {
  for (let index = known; index < violations.length; index++) {
    const found = violations[index] as Violation;
    found.path.unshift(step);
    if (isNulledHere) found.nulled++;
  }
}

/**
 * Forgets what was missing in a range of violations, where something after them makes all null that they are in: nobody
 * misses it there.
 */
export function forgetMissing(violations: Violation[], from: number, to: number): void {
  const kept = violations.slice(from, to).filter(({ kind }) => kind !== 'missing');
  violations.splice(from, to - from, ...kept);
}

const BAD_RESPONSE: ErrorCode = 'SUBGRAPH_BAD_RESPONSE';

/**
 * The errors that explain nulls which no subgraph's error explains.
 *
 * A record that its owner does not know becomes null without an error where it may be null: the reference to it is
 * what was stored.
 */
export function explainViolations(
  violations: readonly Violation[],
  errors: readonly GraphQLError[],
): GraphQLError[] {
  return violations
    .filter(({ kind, nulled }) => kind !== 'missing' || nulled > 1)
    .filter(({ path, nulled }) => {
      // One error is enough for all that became null together.
      const root = path.slice(0, path.length - nulled);
      return !errors.some((error) => explains(error.path, root));
    })
    .map(
      ({ kind, path }) =>
        new GraphQLError(
          kind === 'invalid'
            ? 'A subgraph gave a value that is none of the type of the field'
            : 'A subgraph gave no value where the schema promises one',
          { path, extensions: { code: BAD_RESPONSE } },
        ),
    );
}

/** Whether an error is about a place, something below it or something above it; one without a path is about all. */
function explains(given: readonly Step[] | undefined, path: readonly Step[]): boolean {
  if (given === undefined) return true;
  const shared = Math.min(given.length, path.length);
  return given.slice(0, shared).every((step, index) => step === path[index]);
}

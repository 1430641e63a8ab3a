import { setImmediate as nextTurn } from 'node:timers/promises';
import { Kind, parse, validate } from 'graphql';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import type { Metrics } from '../metrics/createMetrics.js';
import { type RegisteredOperations, sha256Of } from '../persistedQueries/parseManifest.js';
import { openOperation } from '../planning/correctOperation.js';
import { compileOperation } from './compileOperation.js';
import { type KeptOperation, type LoadedOperations, operationKey } from './loadedOperations.js';

/** Compiles operations for a supergraph that is served next; never rejects. */
export type WarmUp = (next: LoadedOperations, served: LoadedOperations | null) => Promise<void>;

interface WarmUpDeps {
  readonly registered: RegisteredOperations;
  /** Milliseconds after which the supergraph is served with what is compiled; 0 compiles nothing. */
  readonly limitMs: number;
  readonly metrics: Pick<Metrics, 'operationsWarmed'>;
  readonly log: Log;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
}

/** An operation that may be asked as soon as the supergraph is served. */
interface Expected {
  readonly text: string;
  readonly operationName: string | undefined;
  /** Of its conditions, as they came so far; the first that its defaults make when none came. */
  readonly choices: readonly string[];
  readonly uses: number;
}

/** The rest of what was asked of a supergraph is compiled when it is asked again. */
const MOST_ASKED = 500;
/** Many clients write values into their texts: such a one does not come again. */
const LEAST_USES = 2;

/**
 * Makes the warm-up of supergraphs: the operations that are registered, then those that were asked most of the
 * supergraph served so far. Between two of them requests are answered.
 */
export function createWarmUp({
  registered,
  limitMs,
  metrics,
  log,
  now = () => performance.now(),
}: WarmUpDeps): WarmUp {
  return async (next, served) => {
    if (limitMs === 0) return;
    const startedAt = now();
    // An operation that is registered and was asked is planned in its turn as registered, for the choices that came.
    const expected = new Map(
      [...registeredOf(registered), ...mostAskedOf(served)].map((each) => [keyOf(each), each]),
    );
    let count = 0;
    for (const [key, operation] of expected) {
      if (now() - startedAt >= limitMs) break;
      try {
        next.operations.set(key, compile(operation, next));
        count += 1;
      } catch (err) {
        // Whoever asks it gets the same error, and everyone else an answer.
        log.warn('operation not warmed', { hash: sha256Of(operation.text), err });
      }
      await nextTurn();
    }
    metrics.operationsWarmed(count);
    if (expected.size > 0) {
      const ms = Math.round(now() - startedAt);
      log.info('operations warmed', { count, of: expected.size, ms });
    }
  };
}

function* registeredOf(registered: RegisteredOperations): Iterable<Expected> {
  for (const text of registered.values()) {
    for (const operationName of operationNames(text)) {
      yield { text, operationName, choices: [], uses: 0 };
    }
  }
}

/** Of a text that is no GraphQL one, so that compiling it says why. */
function operationNames(text: string): readonly (string | undefined)[] {
  try {
    return parse(text, { noLocation: true }).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
    );
  } catch {
    return [undefined];
  }
}

function mostAskedOf(served: LoadedOperations | null): Expected[] {
  return [...(served?.operations.values() ?? [])]
    .filter(({ uses }) => uses >= LEAST_USES)
    .sort((one, other) => other.uses - one.uses)
    .slice(0, MOST_ASKED)
    .map(({ text, operationName, compiled, uses }) => {
      // What was asked long ago counts less with every swap.
      return { text, operationName, choices: compiled.choices(), uses: Math.floor(uses / 2) };
    });
}

function keyOf({ text, operationName }: Expected): string {
  return operationKey(sha256Of(text), operationName);
}

function compile(
  { text, operationName, choices, uses }: Expected,
  next: LoadedOperations,
): KeptOperation {
  const document = parse(text);
  const [broken] = validate(next.apiSchema, document);
  if (broken !== undefined) throw broken;
  const compiled = compileOperation(openOperation(document, operationName), next);
  if (choices.length === 0) compiled.prepare();
  for (const choice of choices) compiled.prepare(choice);
  return { text, operationName, compiled, uses };
}

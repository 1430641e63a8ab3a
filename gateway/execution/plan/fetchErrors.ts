import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Tree } from '../tree.js';
import type { Execution } from './execution.js';
import { type Place, placesAt } from './places.js';

/** What it takes to say where in the answer a subgraph's error belongs. */
interface FetchPlaces {
  readonly subgraph: string;
  /** The plan's path to the objects that the fetch is for. */
  readonly path: readonly string[];
  /** Keys of the subgraph's answer that have other names in ours. */
  readonly renamed: ReadonlyMap<string, string>;
  /** The objects that a representation stands for, or with null those that a root's fields go to. */
  ownersOf(index: number | null): readonly Tree[];
}

/** Notes the errors of a subgraph's answer, each at every place of our answer that it is about. */
export function noteErrors(
  execution: Execution,
  errors: readonly GraphQLFormattedError[] | undefined,
  fetch: FetchPlaces,
): void {
  if (!errors?.length) return;
  const places = placesAt(execution.data, fetch.path);
  for (const error of errors) {
    for (const path of pathsOf(error.path, fetch, places)) {
      execution.errors.push(
        new GraphQLError(error.message || 'The subgraph gave no message', {
          ...(path && { path }),
          extensions: { ...error.extensions, serviceName: fetch.subgraph },
          originalError: error as Error,
        }),
      );
    }
  }
}

/** Notes that a subgraph could not be asked. */
export function noteFailure(execution: Execution, subgraph: string, error: unknown): void {
  execution.errors.push(
    error instanceof GraphQLError
      ? error
      : new GraphQLError(`The subgraph ${subgraph} could not be asked: ${String(error)}`, {
          originalError: error as Error,
          extensions: { serviceName: subgraph },
        }),
  );
}

function pathsOf(
  given: Place | undefined,
  { path, renamed, ownersOf }: FetchPlaces,
  places: ReadonlyMap<Tree, readonly Place[]>,
): readonly (Place | undefined)[] {
  if (given === undefined || given.length === 0) return [undefined];
  const isEntity = given[0] === '_entities';
  const index = given[1];
  if (isEntity && typeof index !== 'number') return [undefined];
  const rest = given
    .slice(isEntity ? 2 : 0)
    .map((step) => (typeof step === 'string' ? (renamed.get(step) ?? step) : step));
  if (!isEntity && path.length === 0) return [rest];
  const owners = ownersOf(isEntity ? (index as number) : null);
  const found = [...new Set(owners)].flatMap((owner) =>
    (places.get(owner) ?? []).map((place) => [...place, ...rest]),
  );
  return found.length > 0 ? found : [undefined];
}

import { GraphQLError } from 'graphql';
import { type CompositionOutcome, compose, type SubgraphSchema } from './compose.js';

/**
 * Composes, and takes what composition throws for a refusal: it throws on a few invalid schemas, as where a type
 * implements what is an interface in one subgraph and an object in another.
 */
export function composeSafely(subgraphs: readonly SubgraphSchema[]): CompositionOutcome {
  try {
    return compose(subgraphs);
  } catch (err) {
    const message = err instanceof Error ? err.message : String(err);
    const error =
      err instanceof GraphQLError
        ? err
        : new GraphQLError(`Composition broke off: ${message}`, {
            extensions: { code: 'COMPOSITION_FAILED' },
          });
    return { status: 'refused', errors: [error] };
  }
}

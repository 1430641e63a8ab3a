import { composeServices } from '@apollo/composition';
import { type GraphQLError, parse } from 'graphql';

/** A subgraph as composition needs it. */
export interface SubgraphSchema {
  readonly name: string;
  readonly typeDefs: string;
  /** Where a gateway reaches it; for a bundled subgraph {@link bundledUrl}. */
  readonly url: string;
}

/** A supergraph, or the reasons why the subgraphs do not fit together. */
export type CompositionOutcome =
  | {
      readonly status: 'composed';
      readonly supergraphSdl: string;
      readonly hints: readonly string[];
    }
  | { readonly status: 'refused'; readonly errors: readonly GraphQLError[] };

/** Composition took more time or memory than it may. */
export interface CompositionTimedOut {
  readonly status: 'timedOut';
  readonly limit: 'time' | 'memory';
}

/** The address a supergraph names for a bundled subgraph, which each gateway reaches in its own way. */
export function bundledUrl(name: string): string {
  return `bundled:${name}`;
}

/** Composes subgraphs into one supergraph; pure, the same input gives the same output. */
export function compose(subgraphs: readonly SubgraphSchema[]): CompositionOutcome {
  const result = composeServices(
    subgraphs.map(({ name, typeDefs, url }) => ({ name, url, typeDefs: parse(typeDefs) })),
  );
  if (result.errors !== undefined) return { status: 'refused', errors: result.errors };
  return {
    status: 'composed',
    supergraphSdl: result.supergraphSdl,
    hints: result.hints.map((hint) => hint.toString()),
  };
}

import type { ASTNode, GraphQLError } from 'graphql';

/** A place in one subgraph's SDL that an error of composition is about. */
export interface CompositionPlace {
  readonly subgraph: string;
  /** Characters from the start of that SDL. */
  readonly offset: number;
}

/** The places an error is about: of its nodes, or as another thread has noted them. */
export function placesOf(error: GraphQLError): readonly CompositionPlace[] {
  const noted = error.extensions['places'];
  // Only openSchemaThreads writes this extension, from what this function returned there.
  if (Array.isArray(noted)) return noted as readonly CompositionPlace[];
  return (error.nodes ?? []).flatMap((node: ASTNode & { readonly subgraph?: unknown }) =>
    typeof node.subgraph === 'string' && node.loc !== undefined
      ? [{ subgraph: node.subgraph, offset: node.loc.start }]
      : [],
  );
}

/** The code of an error of composition. */
export function codeOf(error: GraphQLError): string {
  const { code } = error.extensions;
  return typeof code === 'string' ? code : 'INVALID_GRAPHQL';
}

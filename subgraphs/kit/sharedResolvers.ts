import type { StoredActor } from './actions/action.js';
import type { StoredSource } from './record.js';

/** Resolvers of `Source`, alike in every subgraph: the platform is a reference by its code. */
export const sourceResolvers = {
  platform: ({ platform }: StoredSource) => ({ code: platform }),
};

/** Resolvers of `ActionAuthor`, alike in every subgraph. */
export const actionAuthorResolvers = {
  countryCode: ({ country }: StoredActor) => country,
};

/** Resolvers of a type that only points at another subgraph's record by id. */
export const referenceById = {
  __resolveReference: ({ id }: { id: string }) => ({ id }),
};

/** The same for a record that not everyone may read: its owner alone gives its id, by its nodeKey. */
export const referenceByKey = {
  __resolveReference: ({ nodeKey }: { nodeKey: string }) => ({ nodeKey }),
};

/** The id in a reference, whichever of the two keys of a record it was made with. */
export function idOfReference(reference: { id?: unknown; nodeKey?: unknown }): string {
  return String(reference.id ?? reference.nodeKey);
}

/** Resolvers of a type that only points at a platform, whose key is its code. */
export const referenceByCode = {
  __resolveReference: ({ code }: { code: string }) => ({ code }),
};

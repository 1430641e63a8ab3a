import { kindOfRecord } from '../../kit/record.js';
import type { NodeResolvers } from '../__generated__/resolvers.js';
import type { PlatformsContext } from '../context.js';
import { type NodeReference, nodeReference } from '../nodeReference.js';
import type { StoredPlatform } from '../platform.js';

export const Node: NodeResolvers = {
  __resolveType: (node) => ('nodeKey' in node ? node.typename : 'Platform'),
};

/** The platform with this id, or a reference that its owner answers with the record or with null. */
export async function findNode(
  id: string,
  { loaders }: PlatformsContext,
): Promise<StoredPlatform | NodeReference | null> {
  return kindOfRecord(id) === 'platform' ? loaders.platformById.load(id) : nodeReference(id);
}

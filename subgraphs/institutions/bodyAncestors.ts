import type { StoredBody } from './body.js';

const MOST = 50;

/** The bodies above one, nearest first; it ends whatever the records say, and the body is none of them. */
export async function bodyAncestors(
  { _id, parentId }: Pick<StoredBody, '_id' | 'parentId'>,
  load: (id: string) => Promise<StoredBody | null>,
): Promise<readonly StoredBody[]> {
  const ancestors = new Map<string, StoredBody>();
  for (let id = parentId; id !== null && id !== _id && !ancestors.has(id); ) {
    const parent = ancestors.size < MOST ? await load(id) : null;
    if (parent === null) break;
    ancestors.set(id, parent);
    id = parent.parentId;
  }
  return [...ancestors.values()];
}

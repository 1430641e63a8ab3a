import type { collectionNames } from '../../subgraphs/index.js';
import {
  type CollectionRevisions,
  portalRevision,
} from '../../subgraphs/kit/collectionRevisions.js';
import { createFreshness, type Freshness } from './freshness.js';

interface OpenFreshnessDeps {
  readonly revisions: CollectionRevisions;
  /** The collections of each bundled subgraph. */
  readonly collections: ReturnType<typeof collectionNames>;
  readonly othersWithinMs: number;
  readonly patienceMs?: number;
}

/** Opens the freshness of a hub: a bundled subgraph answers from its collections, a portal from what it has itself. */
export function openFreshness({
  revisions,
  collections,
  othersWithinMs,
  ...patience
}: OpenFreshnessDeps): Freshness {
  const byName: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(collections));
  return createFreshness({
    revisions,
    readBy: (subgraph) => byName.get(subgraph) ?? [portalRevision(subgraph)],
    othersWithinMs,
    ...patience,
  });
}

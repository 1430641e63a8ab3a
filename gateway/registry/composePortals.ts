import type {
  CompositionOutcome,
  CompositionTimedOut,
  SubgraphSchema,
} from '../../schema/compose.js';
import type { SubgraphVersion, VersionIds } from './registryStore.js';

/** Composes schemas; may take its time, in a worker. */
export type Compose = (
  subgraphs: readonly SubgraphSchema[],
) => Promise<CompositionOutcome | CompositionTimedOut>;

/** A supergraph of all the portals that fit, and those that do not. */
export interface PortalsComposed {
  readonly supergraphSdl: string;
  readonly versions: VersionIds;
  readonly leftOut: VersionIds;
}

/** A version as composition needs it. */
export function schemaOf({ portal, sdl, url }: SubgraphVersion): SubgraphSchema {
  return { name: portal, typeDefs: sdl, url };
}

/** The ids of versions by portal. */
export function idsOf(versions: readonly SubgraphVersion[]): VersionIds {
  return Object.fromEntries(versions.map(({ portal, _id }) => [portal, _id]));
}

/**
 * Composes the bundled schemas with versions of portals, leaving out what does not fit.
 *
 * All together are tried first. Only when that fails they are added one by one, in the order of their codes, so that
 * one portal's fault costs that portal alone. Throws when the bundled schemas do not compose by themselves.
 */
export async function composePortals(
  compose: Compose,
  bundled: readonly SubgraphSchema[],
  versions: readonly SubgraphVersion[],
): Promise<PortalsComposed> {
  const all = await compose([...bundled, ...versions.map(schemaOf)]);
  if (all.status === 'composed') {
    return { supergraphSdl: all.supergraphSdl, versions: idsOf(versions), leftOut: {} };
  }
  // A machine that is too busy fails here already: no portal is left out for that.
  let outcome = await compose(bundled);
  if (outcome.status !== 'composed') {
    const cause = outcome.status === 'refused' ? outcome.errors : outcome.limit;
    throw new Error('the bundled schemas do not compose', { cause });
  }
  const kept: SubgraphVersion[] = [];
  const leftOut: SubgraphVersion[] = [];
  for (const version of [...versions].sort((a, b) => (a.portal < b.portal ? -1 : 1))) {
    const next = await compose([...bundled, ...[...kept, version].map(schemaOf)]);
    if (next.status === 'composed') {
      outcome = next;
      kept.push(version);
    } else {
      leftOut.push(version);
    }
  }
  return {
    supergraphSdl: outcome.supergraphSdl,
    versions: idsOf(kept),
    leftOut: idsOf(leftOut),
  };
}

import { checkSubgraph } from '../schema/checkSubgraph.js';
import type { SubgraphSchema } from '../schema/compose.js';
import { type ComposeLimits, composeInWorker } from '../schema/composeInWorker.js';
import type { CheckReport } from '../schema/findings.js';

/** A portal's schema and those it meets. */
export interface SchemaToLint {
  readonly portal: string;
  readonly sdl: string;
  readonly others: readonly SubgraphSchema[];
}

/** A schema to compose with the others, and to compare with what clients see. */
export interface SchemaToCheck extends SchemaToLint {
  /** Where the portal will answer; null when that is not known yet. */
  readonly url: string | null;
  readonly supergraphSdl: string;
  readonly limits: ComposeLimits;
}

/** The report of a whole check, the one the hub makes on publish. */
export async function checkSchema(schema: SchemaToCheck): Promise<CheckReport> {
  const { portal, sdl, others, url, supergraphSdl, limits } = schema;
  const { report } = await checkSubgraph(
    {
      portal: { code: portal },
      sdl,
      url: url ?? unknownUrl(portal),
      others,
      current: { supergraphSdl },
    },
    { compose: (subgraphs) => composeInWorker(subgraphs, limits) },
  );
  return report;
}

/** The report of the rules alone. */
export async function lintSchema({ portal, sdl, others }: SchemaToLint): Promise<CheckReport> {
  const { report } = await checkSubgraph(
    {
      portal: { code: portal },
      sdl,
      url: unknownUrl(portal),
      others,
      current: { supergraphSdl: null },
    },
    // Composes nothing and so finds nothing: what is left of the check are its rules.
    { compose: () => ({ status: 'composed', supergraphSdl: 'type Query { _: Int }', hints: [] }) },
  );
  return report;
}

/** What stands for an address in a supergraph that everyone may read. */
function unknownUrl(portal: string): string {
  return `portal:${portal}`;
}

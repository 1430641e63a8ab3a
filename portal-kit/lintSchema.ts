import { checkSubgraph } from '../schema/checkSubgraph.js';
import type { CheckReport } from '../schema/findings.js';
import { type SchemaToCheck, unknownUrl } from './checkSchema.js';

/** The report of the rules alone, made in this thread: they need no composition and end soon. */
export async function lintSchema({
  portal,
  sdl,
  others,
}: Pick<SchemaToCheck, 'portal' | 'sdl' | 'others'>): Promise<CheckReport> {
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

import type { SubgraphSchema } from '../schema/compose.js';
import type { CheckReport } from '../schema/findings.js';
import type { SchemaThreads } from '../schema/worker/openSchemaThreads.js';

/** A schema to check with those it meets, and to compare with what clients see. */
export interface SchemaToCheck {
  readonly portal: string;
  readonly sdl: string;
  readonly others: readonly SubgraphSchema[];
  /** Where the portal will answer; null when that is not known yet. */
  readonly url: string | null;
  readonly supergraphSdl: string;
}

/** The report of a whole check, the one the hub makes on publish. */
export async function checkSchema(
  { portal, sdl, others, url, supergraphSdl }: SchemaToCheck,
  threads: Pick<SchemaThreads, 'check'>,
): Promise<CheckReport> {
  const { report } = await threads.check({
    portal: { code: portal },
    sdl,
    url: url ?? unknownUrl(portal),
    others,
    current: { supergraphSdl },
  });
  return report;
}

/** What stands for an address in a supergraph that everyone may read. */
export function unknownUrl(portal: string): string {
  return `portal:${portal}`;
}

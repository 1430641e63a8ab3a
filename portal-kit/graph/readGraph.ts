import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SubgraphSchema } from '../../schema/compose.js';
import { splitSupergraph } from '../../schema/splitSupergraph.js';
import { badInput } from '../CommandFailure.js';
import type { HubAccess } from '../hub/callHub.js';
import { downloadSupergraph } from '../hub/registry.js';
import { readText } from '../schemaFile.js';

/** The graph a schema is checked against. */
export interface Graph {
  readonly supergraphSdl: string;
  /** Where it is from: a hub of today, a file, or the one that came with the kit. */
  readonly source: 'hub' | 'file' | 'bundled';
  /** Revision at the hub; null for a file, for the bundled one, and for a hub that knows none. */
  readonly revision: number | null;
  /** For people. */
  readonly name: string;
}

/** Where to take the graph from, the first that is given; nothing takes the one that came with the kit. */
export interface GraphChoice {
  readonly file: string | undefined;
  readonly hub: HubAccess | null;
  readonly folder: string;
}

/** Reads the graph of today, of a file, or the one that came with the kit. */
export async function readGraph({ file, hub, folder }: GraphChoice): Promise<Graph> {
  if (file !== undefined) {
    const supergraphSdl = await readText(path.resolve(folder, file), file);
    return { supergraphSdl, source: 'file', revision: null, name: file };
  }
  if (hub !== null) {
    const { supergraphSdl, revision } = await downloadSupergraph(hub);
    const name = `${revision === null ? 'the graph' : `revision ${revision}`} of ${hub.address}`;
    return { supergraphSdl, source: 'hub', revision, name };
  }
  const bundled = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url));
  return {
    supergraphSdl: await readFile(bundled, 'utf8'),
    source: 'bundled',
    revision: null,
    name: 'the graph that came with this kit',
  };
}

/** Everyone but the portal itself, whose earlier version is not to be composed with its next one. */
export function othersOf({ supergraphSdl, name }: Graph, portal: string): SubgraphSchema[] {
  try {
    return splitSupergraph(supergraphSdl).filter((subgraph) => subgraph.name !== portal);
  } catch (error) {
    throw badInput(
      `${name} is not a supergraph: download it from the hub's /registry/supergraph`,
      error,
    );
  }
}

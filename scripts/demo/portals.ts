import path from 'node:path';
import { packageRoot } from '../../gateway/packageRoot.js';
import type { Program } from './children.js';

/** An example portal of the demo. */
export interface DemoPortal {
  readonly code: string;
  readonly country: string;
  readonly name: string;
  /** What it is made of, for whoever watches. */
  readonly madeOf: string;
  /** Its folder, where its tten.json or portal.json is. */
  readonly folder: string;
  readonly start: Program;
  /** How the hub comes to its records: by its schema, or by a JSON feed at the address it prints. */
  readonly joinsBy: 'schema' | 'feed';
}

const root = packageRoot();
const exampleOf = (code: string) => path.join(root, 'examples', code);

/** The command line of the portal kit, for Node.js. */
export const TTEN = path.join(root, 'portal-kit', 'bin', 'tten.js');

/**
 * The example portals; each on a free port with `freePorts`, else on one that leaves the usual ones, from 4501, to portals
 * that are made beside the demo.
 */
export function demoPortals({ freePorts }: { readonly freePorts: boolean }): readonly DemoPortal[] {
  const portOf = (usual: number) => String(freePorts ? 0 : usual);
  return [
    {
      code: 'techmart',
      country: 'IR',
      name: 'Techmart (sample)',
      madeOf: 'a CSV file and a portal.json',
      folder: exampleOf('techmart'),
      start: {
        args: [TTEN, 'serve', '--port', portOf(4511)],
        folder: exampleOf('techmart'),
      },
      joinsBy: 'schema',
    },
    {
      code: 'tubitak',
      country: 'TR',
      name: 'TÜBİTAK (sample)',
      madeOf: 'a subgraph in TypeScript',
      folder: exampleOf('tubitak'),
      start: {
        args: ['--import', 'tsx', 'main.ts'],
        folder: exampleOf('tubitak'),
        environment: { PORT: portOf(4512) },
      },
      joinsBy: 'schema',
    },
    {
      code: 'mosti',
      country: 'MY',
      name: 'MOSTI (sample)',
      madeOf: 'a REST API with a change feed',
      folder: exampleOf('mosti'),
      start: {
        args: ['--import', 'tsx', 'server.ts'],
        folder: exampleOf('mosti'),
        environment: { PORT: portOf(4513) },
      },
      joinsBy: 'feed',
    },
  ];
}

// Builds the kit into dist/, with the files of the hub's schema/ that it stands on: `npm run build -w portal-kit`.
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const dist = path.join(here, 'dist');
const typescript = createRequire(import.meta.url).resolve('typescript/package.json');

await rm(dist, { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  [path.join(path.dirname(typescript), 'bin/tsc'), '-p', path.join(here, 'tsconfig.build.json')],
  { stdio: 'inherit' },
);
if (status === 0) {
  await mkdir(path.join(dist, 'schema'), { recursive: true });
  for (const file of ['supergraph.graphql', 'portal.graphql']) {
    await copyFile(path.join(here, '../schema', file), path.join(dist, 'schema', file));
  }
  // For editors, which complete and check a portal.json that names it as its $schema.
  const { PortalFile } = await import('./dist/portal-kit/portalFile/portalFile.js');
  const { z } = await import('zod');
  const schema = z.toJSONSchema(PortalFile, { io: 'input', target: 'draft-7' });
  await writeFile(path.join(dist, 'portal.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
}
process.exitCode = status ?? 1;

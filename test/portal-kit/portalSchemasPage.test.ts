import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../gateway/packageRoot.js';
import { withMistakes } from './badSchema.js';
import { type RegistryOnLoopback, serveRegistry } from './registryOnLoopback.js';
import { aPortalFolder, type PortalFolder } from './ttenProcess.js';

const HUB = 'https://hub.example';

let page: string;
let registry: RegistryOnLoopback;
let portal: PortalFolder;
beforeAll(async () => {
  page = await readFile(path.join(packageRoot(), 'docs/portal-schemas.md'), 'utf8');
  registry = await serveRegistry();
  portal = await aPortalFolder();
  const write = (name: string, text: string) => writeFile(path.join(portal.path, name), text);
  await write('portal.token', await registry.addPortal('techmart'));
  await write('operator.token', registry.adminToken);
  await write('tten.json', (blocksOf('json')[0] ?? '').replace(HUB, registry.address));
});
afterAll(async () => {
  await registry.stop();
  await portal.remove();
});

function blocksOf(language: string): readonly string[] {
  const blocks = page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'));
  return [...blocks].map(([, text = '']) => text);
}

/** A command line of the page as arguments; the page quotes with double quotes only. */
function argumentsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
}

describe('docs/portal-schemas.md', () => {
  it('shows the schema and the settings of the example', async () => {
    const example = path.join(packageRoot(), 'portal-kit/examples/techmart');
    const settings = JSON.parse(await readFile(path.join(example, 'tten.json'), 'utf8'));

    expect(blocksOf('graphql')).toEqual([
      await readFile(path.join(example, 'schema.graphql'), 'utf8'),
    ]);
    expect(JSON.parse(blocksOf('json')[0] ?? '')).toEqual({ ...settings, hub: HUB });
  });

  it('walks from lint to rollback, each command ending as the page says', async () => {
    const lines = blocksOf('sh').flatMap((block) => block.trimEnd().split('\n'));
    const said: string[] = [];
    const codes: [string, number | null][] = [];
    for (const line of lines.map((each) => each.replace(HUB, registry.address))) {
      const [command, ...args] = argumentsOf(line);
      if (command === 'curl') {
        const [, file = '', address = ''] = args;
        await writeFile(path.join(portal.path, file), await (await fetch(address)).text());
      } else if (command === 'tten') {
        const { code, stdout, stderr } = await portal.tten(args);
        said.push(stdout + stderr);
        codes.push([line, code]);
      }
    }

    // Without --confirm, to retire only shows the loss.
    const expected = codes.map(([line]) => [line, line.startsWith('tten retire --token') ? 1 : 0]);
    expect(codes).toEqual(expected);
    expect(codes.length).toBeGreaterThan(10);
    expect(said.join('\n')).toContain((blocksOf('text')[1] ?? '').trimEnd());
  }, 120_000);

  it('shows a finding as tten prints it', async () => {
    const file = path.join(portal.path, 'bad.graphql');
    const sdl = await readFile(path.join(portal.path, 'schema.graphql'), 'utf8');
    await writeFile(file, withMistakes(sdl));

    const { stdout } = await portal.tten(['lint', '--schema', 'bad.graphql']);

    const shown = (blocksOf('text')[0] ?? '').trimEnd();
    expect(stdout.replaceAll('bad.graphql', 'schema.graphql')).toContain(shown);
  });
});

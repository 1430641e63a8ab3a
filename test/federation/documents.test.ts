import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isExecutableDefinitionNode, parse } from 'graphql';
import { packageRoot } from '../../gateway/packageRoot.js';
import { loadStartData } from '../../import/startData/loadStartData.js';
import { silentLog } from '../support/askSubgraph.js';
import { startTestHub, type TestHub } from '../support/testHub.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await startTestHub();
  await loadStartData(hub.stores, { now: new Date(), log: silentLog });
});

afterAll(() => hub.stop());

const read = (file: string) => readFile(path.join(packageRoot(), file), 'utf8');

function blocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(
    ([, text]) => text ?? '',
  );
}

/** Schemas are shown in the same kind of block; those of portals are checked by the portal kit's tests. */
function isOperation(text: string): boolean {
  return parse(text).definitions.every(isExecutableDefinitionNode);
}

async function pages(): Promise<string[]> {
  const docs = (await readdir(path.join(packageRoot(), 'docs'))).filter((name) =>
    name.endsWith('.md'),
  );
  return ['README.md', 'CONTRIBUTING.md', ...docs.map((name) => `docs/${name}`)];
}

describe('the documents', () => {
  it('show in the README what the query there answers, over three subgraphs', async () => {
    const readme = await read('README.md');
    const [query = ''] = blocks(readme, 'graphql');
    const [answer = ''] = blocks(readme, 'json');
    hub.fetches.length = 0;
    expect(await hub.query(query)).toEqual(JSON.parse(answer));
    expect(new Set(hub.fetches)).toEqual(new Set(['technologies', 'institutions', 'platforms']));
  });

  it('hold only queries that answer something', async () => {
    for (const page of await pages()) {
      for (const query of blocks(await read(page), 'graphql').filter(isOperation)) {
        const { data, errors } = await hub.query(query);
        expect([page, query, errors]).toEqual([page, query, undefined]);
        expect(JSON.stringify(data)).toMatch(/"(id|value|totalCount|yearCount)":/);
      }
    }
  });

  it('name only npm scripts that exist', async () => {
    const { scripts } = JSON.parse(await read('package.json'));
    for (const page of await pages()) {
      for (const [, name = ''] of (await read(page)).matchAll(/npm run ([\w:]+)/g)) {
        expect([page, Object.keys(scripts)]).toEqual([page, expect.arrayContaining([name])]);
      }
    }
  });

  it('link only to what is there', async () => {
    for (const page of await pages()) {
      for (const [, link = ''] of (await read(page)).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
        const target = path.join(packageRoot(), path.dirname(page), link);
        expect([page, link, existsSync(target)]).toEqual([page, link, true]);
      }
    }
  });

  it('describe every setting that the configuration reads', async () => {
    const source = await read('gateway/config.ts');
    const example = await read('.env.example');
    const settings = [...source.matchAll(/^ {2}([A-Z_]+): z/gm)].map(([, name]) => name ?? '');
    expect(settings.length).toBeGreaterThan(5);
    for (const name of settings) expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
  });
});

import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { packageRoot } from '../../gateway/packageRoot.js';
import { loadStartData } from '../../import/startData/loadStartData.js';
import { isRole, type Viewer } from '../../subgraphs/kit/viewer.js';
import { type ActingHub, startActingHub } from '../support/actingHub.js';
import { silentLog } from '../support/askSubgraph.js';

// docs/domain.md: each row of what the network asks for, and the operations that serve it, each with its answer from a
// hub with its start data. `WRITE_ANSWERS=true npm test -- test/federation/domainRows` writes the answers anew.

const FOLDER = path.join(packageRoot(), 'docs', 'domain');
const ROWS = 39;

let hub: ActingHub;

beforeAll(async () => {
  hub = await startActingHub();
  await loadStartData(hub.stores, { now: new Date(), log: silentLog });
});
afterAll(() => hub.stop());

/** Who asks, by the second line of an operation, as `# As: MODERATOR, TR`. */
function viewerOf(query: string): Partial<Viewer> | null {
  const line = /^# As: (.+)$/m.exec(query)?.[1];
  if (line === undefined) throw new Error('the operation does not say as whom it is asked');
  if (line === 'the public') return null;
  const [role, ...others] = line.split(', ');
  if (!isRole(role)) throw new Error(`there is no role ${role}`);
  return {
    roles: [role],
    country: others.find((other) => /^[A-Z]{2}$/.test(other)) ?? null,
    institutionIds: others.filter((other) => other.startsWith('institution:')),
    portal: role === 'PORTAL' ? (others[0] ?? null) : null,
  };
}

async function operations(): Promise<readonly string[]> {
  const files = await readdir(FOLDER);
  return files.filter((file) => file.endsWith('.graphql')).sort();
}

describe('docs/domain.md', () => {
  let page: string;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    page = await readFile(path.join(packageRoot(), 'docs', 'domain.md'), 'utf8');
    const sdl = await readFile(path.join(packageRoot(), 'schema', 'api.graphql'), 'utf8');
    schema = buildSchema(sdl);
  });

  it('has every row of what the network asks for, each with an operation', () => {
    const rows = [...page.matchAll(/^\| (\d+) \|(.*)\|$/gm)];
    expect(rows.map(([, number]) => Number(number))).toEqual(
      Array.from({ length: ROWS }, (_none, index) => index + 1),
    );
    const without = rows.filter(
      ([, , cells]) => !/\]\(domain\/[\w-]+\.graphql\)/.test(cells ?? ''),
    );
    expect(without.map(([, number]) => number)).toEqual([]);
  });

  it('shows every operation of its folder, and no other', async () => {
    const shown = new Set(
      [...page.matchAll(/\]\(domain\/([\w-]+\.graphql)\)/g)].map(([, file]) => file),
    );
    expect([...shown].sort()).toEqual(await operations());
  });

  it('names only mutations that there are', () => {
    const fields = Object.keys(schema.getMutationType()?.getFields() ?? {});
    const rows = page.split('\n').filter((line) => /^\| \d+ \|/.test(line));
    const named = rows.flatMap((row) => {
      const cells = row.split('|');
      return [...(cells[4] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name);
    });
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !fields.includes(name ?? ''))).toEqual([]);
  });
});

describe('an operation of docs/domain', () => {
  it('is answered as its page says', async () => {
    for (const file of await operations()) {
      const query = await readFile(path.join(FOLDER, file), 'utf8');
      const viewer = viewerOf(query);
      const asked = viewer === null ? hub : hub.as({ subject: 'reader', ...viewer });
      const { data, errors } = await asked.query(query);
      expect({ file, errors }).toEqual({ file, errors: undefined });
      const answers = path.join(FOLDER, file.replace('.graphql', '.json'));
      if (process.env['WRITE_ANSWERS'] === 'true') {
        await writeFile(answers, `${JSON.stringify(data, null, 2)}\n`);
      }
      const expected = JSON.parse(await readFile(answers, 'utf8'));
      expect({ file, data }).toEqual({ file, data: expected });
      expect({ file, isEmpty: isEmpty(data) }).toEqual({ file, isEmpty: false });
    }
  }, 60_000);
});

/** Whether an answer shows nothing: nulls, empty lists and counts of nothing. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === null || value === 0 || value === false;
}

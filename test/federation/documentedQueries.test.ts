import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadStartData } from '../../import/startData/loadStartData.js';
import { readDocumentedQueries } from '../../scripts/documentedQueries.js';
import { silentLog } from '../support/askSubgraph.js';
import { startTestHub, type TestHub } from '../support/testHub.js';

/** The subgraphs each documented query asks, alphabetically: a new hop shows here. */
const FETCHES: Readonly<Record<string, readonly string[]>> = {
  'find-technologies': ['institutions', 'technologies'],
  'technologies-by-country-and-year': ['technologies'],
  'offers-for-licence': ['events', 'technologies'],
  'requests-by-deadline': ['institutions', 'technologies'],
  'institutions-and-their-work': ['institutions', 'projects', 'technologies'],
  'events-by-country-and-date': ['events'],
  'events-counted': ['events'],
  'projects-of-a-country': ['institutions', 'projects'],
  'task-forces': ['institutions', 'technologies'],
  // Twice: for the bodies that answer for a decision, and for the body whose meeting took it.
  'decisions-of-meetings': ['events', 'institutions', 'institutions', 'projects'],
  'platforms-and-what-they-give': [
    'events',
    'institutions',
    'platforms',
    'projects',
    'technologies',
  ],
  'one-record-from-its-id': ['events', 'institutions', 'platforms'],
};

let hub: TestHub;

beforeAll(async () => {
  hub = await startTestHub();
  await loadStartData(hub.stores, { now: new Date(), log: silentLog });
});

afterAll(() => hub.stop());

describe('the documented queries', () => {
  it('are a dozen', async () => {
    expect((await readDocumentedQueries()).map(({ id }) => id).sort()).toEqual(
      Object.keys(FETCHES).sort(),
    );
  });

  it.each(Object.keys(FETCHES))('%s shows something on a fresh hub', async (id) => {
    const query = await queryOf(id);
    hub.fetches.length = 0;
    const { data, errors } = await hub.query(query);
    expect(errors).toBeUndefined();
    expect([...hub.fetches].sort()).toEqual(FETCHES[id]);
    expect(recordsIn(data)).toBeGreaterThan(0);
  });
});

async function queryOf(id: string): Promise<string> {
  const documented = (await readDocumentedQueries()).find((candidate) => candidate.id === id);
  if (documented === undefined) throw new Error(`no documented query is called ${id}`);
  return documented.query;
}

/** How many entries the lists of an answer have, at any depth. */
function recordsIn(value: unknown): number {
  if (Array.isArray(value))
    return value.length + value.reduce((sum, item) => sum + recordsIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, item) => sum + recordsIn(item), 0);
}

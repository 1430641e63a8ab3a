import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import { openTestRegistry, portalSdl } from './registryTestBed.js';

let database: TestDb;

beforeEach(async () => {
  database = await createTestDb();
});

afterEach(() => database.drop());

const url = 'http://127.0.0.1:4999/graphql';

describe('publishers at the same moment', () => {
  it('end in a chain of revisions without gaps, the last of which has all of them', async () => {
    const codes = Array.from({ length: 10 }, (_, index) => `portal${index + 10}`);
    // Each with use cases of its own, as in as many processes.
    const results = await Promise.all(
      codes.map(async (portal) => {
        const registry = await openTestRegistry(database, { isQuick: true });
        return registry.publishSubgraph({ portal, sdl: portalSdl(portal), url, by: 'a test' });
      }),
    );
    expect(results.map(({ status }) => status)).toEqual(codes.map(() => 'published'));

    const { store } = await openTestRegistry(database);
    const last = await store.newestHead();
    // One for the deployment of the bundled schemas.
    expect(last?._id).toBe(codes.length + 1);
    expect(last?.versions).toEqual(
      Object.fromEntries(codes.map((portal) => [portal, `${portal}:1`])),
    );
    for (let number = 2; number <= codes.length + 1; number += 1) {
      const [one, next] = [await store.revision(number - 1), await store.revision(number)];
      expect(next?.versions).toMatchObject(one?.versions ?? {});
      expect(Object.keys(next?.versions ?? {})).toHaveLength(number - 1);
    }
    expect((await store.revision(last?._id ?? 0))?.supergraphSdl).toContain('Portal19Query');
  }, 300_000);

  it('of one portal leave the schema of the last, and lose no version', async () => {
    const fields = ['a: Int', 'b: Int', 'c: Int'];
    await Promise.all(
      fields.map(async (field) => {
        const registry = await openTestRegistry(database, { isQuick: true });
        const sdl = portalSdl('techmart', field);
        const override = { name: 'a test', reason: 'each leaves out what the others have' };
        return registry.publishSubgraph({ portal: 'techmart', sdl, url, by: 'a test', override });
      }),
    );
    const { store, readPortalStatus } = await openTestRegistry(database);
    const versions = await store.newestVersions('techmart', 10);
    expect(versions.map(({ number }) => number)).toEqual([3, 2, 1]);
    const { version } = await readPortalStatus('techmart');
    const inForce = versions.find(({ _id }) => _id === version);
    const revision = await store.revision(4);
    for (const field of fields) {
      const name = new RegExp(`^ {2}${field}`, 'm');
      expect(name.test(revision?.supergraphSdl ?? '')).toBe(inForce?.sdl.includes(field) === true);
    }
  }, 60_000);
});

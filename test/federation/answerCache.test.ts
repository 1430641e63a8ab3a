import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dutiesOf } from '../../subgraphs/index.js';
import { PUBLIC_VIEWER, type Viewer } from '../../subgraphs/kit/viewer.js';
import { anEvent } from '../builders/anEvent.js';
import { anInstitution } from '../builders/anInstitution.js';
import { anOffer } from '../builders/aTechnology.js';
import { until } from '../support/databaseEngine.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import { metricValues } from '../support/metricValues.js';
import { OTHERS_WITHIN_MS, startTestHub, type TestHub } from '../support/testHub.js';

const OFFERS = '{ technologies { nodes { id title { value } institution { id name } } } }';
const MEMBER: Viewer = { ...PUBLIC_VIEWER, subject: 'member', roles: ['MEMBER'], country: 'TR' };
const SIGNED_IN = { authorization: 'Bearer member' };

let database: TestDb;
let hub: TestHub;
/** Another process on the same database. */
let other: TestHub;
let closeOther: () => Promise<void>;

beforeAll(async () => {
  database = await createTestDb();
  const joined = await database.join();
  closeOther = () => joined.close();
  const options = {
    answerCacheBytes: 10_000_000,
    identify: async (authorization: string | undefined) =>
      authorization === undefined ? PUBLIC_VIEWER : MEMBER,
  };
  hub = await startTestHub({ ...options, database });
  other = await startTestHub({ ...options, database: { ...database, ...joined } });
}, 60_000);

afterAll(async () => {
  await other.stop();
  await closeOther();
  await hub.stop();
  await database.drop();
});

const lab = anInstitution();
const offer = anOffer({ institutionId: lab._id, title: [{ value: 'First', language: 'en' }] });
let fingerprint = 0;

/** Writes the offer with another title. */
async function save(by: TestHub, title: string, more: object = {}): Promise<void> {
  fingerprint += 1;
  await by.stores.technologies.technologies.save(
    [
      {
        ...offer,
        title: [{ value: title, language: 'en' }],
        ...more,
        fingerprint: `${fingerprint}`,
      },
    ],
    new Date(),
  );
}

type Nodes = { id: string; title: { value: string } }[];

async function titles(of: TestHub, headers: Record<string, string> = {}): Promise<string[]> {
  const { data } = await of.query(OFFERS, {}, headers);
  return (data['technologies']['nodes'] as Nodes).map(({ title }) => title.value);
}

/** Asks and tells whether subgraphs were asked for the answer. */
async function isKept(query: string, variables: object = {}, headers: Record<string, string> = {}) {
  hub.fetches.length = 0;
  const { data } = await hub.query(query, variables, headers);
  expect(data).toBeDefined();
  return hub.fetches.length === 0;
}

beforeEach(async () => {
  await hub.stores.institutions.institutions.save([lab], new Date());
  await save(hub, 'First');
  // A process learns of its own write at once, and then once more from the database: an answer made between is made anew.
  await sleep(2 * OTHERS_WITHIN_MS);
});

describe('kept answers', () => {
  it('are given to the next who asks the same', async () => {
    const first = await hub.query(OFFERS);
    expect(await isKept(OFFERS)).toBe(true);
    expect(await hub.query(OFFERS)).toEqual(first);
    const values = await metricValues(hub.app);
    expect(values.get('tten_cache_lookups_total{cache="answers",result="hit"}')).toBe(2);
  });

  it('depend on the language, the variables whatever their order, and the operation', async () => {
    const query = `query A($first: Int, $after: String) { technologies(first: $first, after: $after) { nodes { id } } }
      query B { technologies { totalCount } }`;
    const ask = async (operationName: string, variables: object, language = 'en') => {
      hub.fetches.length = 0;
      await hub.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'accept-language': language },
        payload: { query, operationName, variables },
      });
      return hub.fetches.length === 0;
    };
    expect(await ask('A', { first: 1, after: null })).toBe(false);
    expect(await ask('A', { after: null, first: 1 })).toBe(true);
    expect(await ask('A', { first: 2, after: null })).toBe(false);
    expect(await ask('A', { first: 1, after: null }, 'tr')).toBe(false);
    expect(await ask('B', { first: 1, after: null })).toBe(false);
  });

  it('tell clients how long they may keep them from now on', async () => {
    const ask = () => hub.app.inject({ url: '/graphql', query: { query: OFFERS } });
    const first = await ask();
    expect(first.headers['cache-control']).toBe('public, max-age=60');
    const second = await ask();
    const seconds = Number(
      /^public, max-age=(\d+)$/.exec(`${second.headers['cache-control']}`)?.[1],
    );
    expect(seconds).toBeLessThan(60);
    expect(second.headers['etag']).toBe(first.headers['etag']);
  });

  it.each([
    ['have no hint', '{ technologies { nodes { id } } interests { nodes { id } } }'],
    [
      'have an error',
      '{ institutions { nodes { id } } technologies(first: 5000) { nodes { id } } }',
    ],
  ])('are none that %s', async (_what, query) => {
    await hub.query(query);
    expect(await isKept(query)).toBe(false);
  });
});

describe('a write', () => {
  it('is seen by the very next query', async () => {
    for (let turn = 0; turn < 20; turn++) {
      await save(hub, `Turn ${turn}`);
      expect(await titles(hub)).toEqual([`Turn ${turn}`]);
      expect(await titles(hub)).toEqual([`Turn ${turn}`]);
    }
  });

  it('is seen in what another domain adds to the answer', async () => {
    await titles(hub);
    const names = [{ ...lab.names[0], value: 'Renamed' }] as typeof lab.names;
    await hub.stores.institutions.institutions.save(
      [{ ...lab, names, fingerprint: 'renamed' }],
      new Date(),
    );
    const { data } = await hub.query(OFFERS);
    expect(JSON.stringify(data)).toContain('Renamed');
  });

  it('leaves answers alone that are made of other domains', async () => {
    await hub.query(OFFERS);
    await hub.stores.events.events.save([anEvent()], new Date());
    expect(await isKept(OFFERS)).toBe(true);
  });

  it('of another process is seen within the bound, though the answer is asked all the time', async () => {
    expect(await titles(other)).toEqual(['First']);
    await save(hub, 'From elsewhere');
    await until(async () => (await titles(other))[0] === 'From elsewhere');
    expect(await titles(other)).toEqual(['From elsewhere']);
  });

  it('that ends the validity of a listing is one as well', async () => {
    const [yesterday, now] = [Date.now() - 86_400_000, new Date()];
    await save(hub, 'Ending', { expiresAt: new Date(yesterday) });
    expect(await titles(hub)).toEqual(['Ending']);
    for (const duty of dutiesOf('technologies', hub.stores.technologies)) await duty.run(now);
    expect(await titles(hub)).toEqual([]);
  });
});

describe('restricted records', () => {
  it('never come out of what is kept to another reader', async () => {
    await save(hub, 'For members', { access: 'MEMBERS' });
    expect(await titles(hub, SIGNED_IN)).toEqual(['For members']);
    expect(await titles(hub)).toEqual([]);
    expect(await titles(hub)).toEqual([]);
    expect(await titles(hub, SIGNED_IN)).toEqual(['For members']);
    expect(await isKept(OFFERS, {}, SIGNED_IN)).toBe(false);
    await save(hub, 'For everyone');
    expect(await titles(hub)).toEqual(['For everyone']);
    await save(hub, 'For members again', { access: 'MEMBERS' });
    expect(await titles(hub)).toEqual([]);
  });
});

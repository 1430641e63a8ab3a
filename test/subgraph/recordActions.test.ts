import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { StoredAction } from '../../subgraphs/kit/actions/action.js';
import { createRecordStore } from '../../subgraphs/kit/recordStore.js';
import { expireListings } from '../../subgraphs/technologies/lifecycle/expireListings.js';
import type { StoredTechnology } from '../../subgraphs/technologies/technology.js';
import {
  createTechnologyStore,
  type TechnologyStore,
} from '../../subgraphs/technologies/technologyStore.js';
import { anOffer } from '../builders/aTechnology.js';
import { createTestDb, type TestDb } from '../support/databaseForTests.js';
import { stagesOfReads } from '../support/explainedReads.js';

let database: TestDb;
let store: TechnologyStore;
const AT = new Date('2026-11-01T00:00:00Z');

beforeAll(async () => {
  database = await createTestDb();
  store = createTechnologyStore(database.db);
  await store.ensureIndexes();
});
beforeEach(async () => {
  await database.db.collection('technologies').deleteMany({});
  await database.db.collection('recordActions').deleteMany({});
});
afterAll(() => database.drop());

function anAction(recordId: string, version: number): StoredAction {
  return {
    _id: `${recordId}#${version}`,
    recordId,
    version,
    action: 'TEST',
    at: AT,
    by: { subject: 'tester', roles: [], country: null, institutionIds: [] },
    reason: null,
    fromState: null,
    toState: null,
    changes: [],
  };
}

async function stored(id: string): Promise<StoredTechnology> {
  const record = await store.writer.find(id);
  if (record === null) throw new Error(`${id} is not stored`);
  return record;
}

async function changed(follow?: (action: StoredAction) => Promise<void>) {
  const offer = anOffer();
  await store.save([offer], AT);
  const result = await store.writer.change({
    record: await stored(offer._id),
    set: { keywords: ['water'] },
    action: anAction(offer._id, 2),
    requestKey: null,
  });
  if (result.status !== 'changed') throw new Error(result.status);
  const following = createRecordStore<StoredTechnology>(database.db, 'technologies', {
    indexes: [],
    formerIndexes: [],
    facets: {},
    ...(follow && { follow }),
  });
  return { id: offer._id, record: result.record, following };
}

describe('an outbox', () => {
  it('passes on what a process left behind that died after its write', async () => {
    const followed: string[] = [];
    const { id, following } = await changed(async ({ _id }) => {
      followed.push(_id);
    });
    expect(await store.trail.page(id, null, 10)).toEqual([]);

    expect(await following.outbox.sweep()).toBe(1);
    expect(followed).toEqual([`${id}#2`]);
    expect(await store.trail.page(id, null, 10)).toMatchObject([{ version: 2, action: 'TEST' }]);
    expect(await following.outbox.sweep()).toBe(0);
    const [record] = await store.findByIds([id]);
    expect(record).toMatchObject({ version: 2, pendingActions: [] });
  });

  it('keeps an action whose following fails, and stores its entry once', async () => {
    let fails = true;
    const { id, following } = await changed(async () => {
      if (fails) throw new Error('no mail today');
    });
    await expect(following.outbox.sweep()).rejects.toThrow('no mail today');
    fails = false;
    expect(await following.outbox.sweep()).toBe(1);
    expect(await store.trail.page(id, null, 10)).toHaveLength(1);
  });

  it('finds by an index what it has to pass on', async () => {
    await changed();
    const stages = await stagesOfReads(database.client, database.db, () =>
      store.writer.withPendingActions(10),
    );
    expect(stages).toContain('IXSCAN');
    expect(stages).not.toContain('COLLSCAN');
  });
});

describe('a record writer', () => {
  it('lets one of many writers of the same version through', async () => {
    const offer = anOffer();
    await store.save([offer], AT);
    const record = await stored(offer._id);
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        store.writer.change({
          record,
          set: { keywords: [`word ${index}`] },
          action: anAction(offer._id, 2),
          requestKey: null,
        }),
      ),
    );
    expect(results.filter(({ status }) => status === 'changed')).toHaveLength(1);
    expect(results.filter(({ status }) => status === 'stale')).toHaveLength(49);
  });
});

describe('the duty that expires listings', () => {
  const run = (at: Date) => expireListings(store).run(at);

  it('takes them out of the lists when their time is over, as the hub', async () => {
    const over = anOffer({ expiresAt: new Date('2026-10-31T00:00:00Z') });
    const still = anOffer({ expiresAt: new Date('2026-11-02T00:00:00Z') });
    const endless = anOffer({ expiresAt: null });
    await store.save([over, still, endless], AT);

    expect(await run(AT)).toBe(1);
    const found = await store.findByIds([over._id, still._id, endless._id]);
    expect(new Map(found.map(({ _id, state }) => [_id, state]))).toEqual(
      new Map([
        [over._id, 'EXPIRED'],
        [still._id, 'PUBLISHED'],
        [endless._id, 'PUBLISHED'],
      ]),
    );
    expect(await store.trail.page(over._id, null, 10)).toMatchObject([
      { action: 'EXPIRE', fromState: 'PUBLISHED', toState: 'EXPIRED', by: { subject: 'hub' } },
    ]);
    expect(await run(AT)).toBe(0);
  });

  it('is done once by several processes at once', async () => {
    const over = Array.from({ length: 30 }, () =>
      anOffer({ expiresAt: new Date('2026-10-31T00:00:00Z') }),
    );
    await store.save(over, AT);
    const made = await Promise.all([run(AT), run(AT), run(AT)]);
    expect(made.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(30);
    const found = await store.findByIds(over.map(({ _id }) => _id));
    expect(found.every(({ version, state }) => version === 2 && state === 'EXPIRED')).toBe(true);
  });

  it('finds them by an index', async () => {
    await store.save([anOffer({ expiresAt: new Date('2026-10-31T00:00:00Z') })], AT);
    const stages = await stagesOfReads(database.client, database.db, () => run(AT));
    expect(stages).not.toContain('COLLSCAN');
  });
});

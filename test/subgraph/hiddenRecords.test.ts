import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { InstitutionsStores } from '../../subgraphs/institutions/context.js';
import { institutions } from '../../subgraphs/institutions/index.js';
import { anInstitution } from '../builders/anInstitution.js';
import { aSource } from '../builders/aSource.js';
import {
  openSubgraphTestBed,
  SEEDED_AT,
  type SubgraphTestBed,
} from '../support/subgraphTestBed.js';

const LATER = new Date('2026-07-01T00:00:00Z');
const LATER_STILL = new Date('2026-08-01T00:00:00Z');

let bed: SubgraphTestBed<InstitutionsStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(institutions);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

const store = () => bed.stores.institutions;
const collection = () => bed.database.db.collection<{ _id: string }>('institutions');
const stored = (id: string) => collection().findOne({ _id: id });
const count = async () =>
  (await bed.ask('{ institutions { totalCount } }')).institutions.totalCount;

describe('a removed record', () => {
  it('stays as a tombstone, with the time, the next version and the fingerprint of nothing', async () => {
    const lab = anInstitution();
    await bed.seed('institutions', lab);

    await store().remove([lab._id], LATER);

    expect(await stored(lab._id)).toMatchObject({
      nameKey: lab.nameKey,
      shown: false,
      removedAt: LATER,
      createdAt: SEEDED_AT,
      updatedAt: LATER,
      version: 2,
    });
    const known = await store().fingerprints([lab._id]);
    expect(known.get(lab._id)).not.toBe(lab.fingerprint);
  });

  it('is the same record with the next version once it is saved again', async () => {
    const lab = anInstitution();
    await bed.seed('institutions', lab);
    await store().remove([lab._id], LATER);

    const saved = await store().save([lab], LATER_STILL);

    expect(saved).toEqual({ added: 0, changed: 1, unchanged: 0 });
    expect(await stored(lab._id)).toMatchObject({
      shown: true,
      removedAt: null,
      fingerprint: lab.fingerprint,
      createdAt: SEEDED_AT,
      updatedAt: LATER_STILL,
      version: 3,
    });
  });

  it('is counted no more at once, also by a process that counted it before', async () => {
    const reader = institutions.openStores(bed.database.db).institutions;
    const [id = ''] = await bed.seed('institutions', anInstitution(), anInstitution());
    expect(await reader.count({})).toBe(2);

    await store().remove([id], LATER);

    expect(await reader.count({})).toBe(1);
  });

  it('can be removed while its platform has withdrawn, and only once', async () => {
    const [id = ''] = await bed.seed('institutions', anInstitution());
    await store().setShown('techmart', false, LATER);

    expect(await store().remove([id], LATER)).toBe(1);
    expect(await store().remove([id], LATER)).toBe(0);
    expect(await store().remove([], LATER)).toBe(0);
  });
});

describe('the records of a platform that has withdrawn', () => {
  it('keep what they say, with the next version, and others stay as they are', async () => {
    const hidden = anInstitution({ source: aSource('1', { platform: 'techmart' }) });
    const other = anInstitution({ source: aSource('2', { platform: 'techmarts' }) });
    await bed.seed('institutions', hidden, other);

    expect(await store().setShown('techmart', false, LATER)).toBe(1);

    expect(await stored(hidden._id)).toMatchObject({
      fingerprint: hidden.fingerprint,
      shown: false,
      removedAt: null,
      updatedAt: LATER,
      version: 2,
    });
    expect(await stored(other._id)).toMatchObject({ shown: true, version: 1 });
  });

  it('are shown again but for those that were removed', async () => {
    const [kept = '', removed = ''] = await bed.seed(
      'institutions',
      anInstitution({ source: aSource('1') }),
      anInstitution({ source: aSource('2') }),
    );
    await store().setShown('techmart', false, LATER);
    await store().remove([removed], LATER);

    expect(await store().setShown('techmart', true, LATER)).toBe(1);

    expect(await bed.idsOf('institutions')).toEqual([kept]);
  });
});

describe('an institution that is not shown', () => {
  it('is matched by no mention and not taken for one that exists', async () => {
    const lab = anInstitution({ matchKeys: ['solar lab'] });
    await bed.seed('institutions', lab);
    expect(await store().findByMatchKeys(['solar lab'])).toHaveLength(1);
    expect(await store().existing([lab._id])).toEqual(new Set([lab._id]));

    await store().remove([lab._id], LATER);

    expect(await store().findByMatchKeys(['solar lab'])).toEqual([]);
    expect(await store().existing([lab._id])).toEqual(new Set());
  });

  it('is null where another institution points at it', async () => {
    const parent = anInstitution();
    const lab = anInstitution({
      relations: [{ institutionId: parent._id, kind: 'PARENT', label: 'Parent' }],
    });
    await bed.seed('institutions', parent, lab);
    await store().remove([parent._id], LATER);

    const data = await bed.ask(
      'query ($id: ID!) { institution(id: $id) { relations { label institution { id } } } }',
      { id: lab._id },
    );

    expect(data.institution.relations).toEqual([{ label: 'Parent', institution: null }]);
  });
});

describe('a database of a release that did not mark records', () => {
  const asBefore = async () => {
    await collection().updateMany({}, { $unset: { shown: '', removedAt: '' } });
    await collection().dropIndexes();
    await collection().createIndex({ status: 1, nameKey: 1, _id: 1 }, { name: 'name' });
    await collection().createIndex({ matchKeys: 1 }, { name: 'matchKey' });
  };
  const keysByName = async () =>
    new Map((await collection().indexes()).map(({ name, key }) => [name, key]));

  it('shows its records and has the indexes of today once these are ensured', async () => {
    const fresh = await keysByName();
    await bed.seed('institutions', anInstitution(), anInstitution());
    await asBefore();

    await store().ensureIndexes();

    expect(await count()).toBe(2);
    expect(await collection().countDocuments({ shown: true, removedAt: null })).toBe(2);
    expect(await keysByName()).toEqual(fresh);
  });

  it('is left alone the next time, which an index tells', async () => {
    const [removed = ''] = await bed.seed(
      'institutions',
      anInstitution({ source: aSource('1', { platform: 'one' }) }),
      anInstitution({ source: aSource('2', { platform: 'two' }) }),
      anInstitution({ source: aSource('3', { platform: 'three' }) }),
    );
    await store().remove([removed], LATER);
    await store().setShown('two', false, LATER);
    const before = await collection().find().toArray();

    const stages = await bed.stagesOfWrites(() => store().ensureIndexes());

    expect(stages).toContain('IXSCAN');
    expect(stages).not.toContain('COLLSCAN');
    expect(await collection().find().toArray()).toEqual(before);
  });

  it('can be brought up to date by two hubs at once', async () => {
    await bed.seed('institutions', anInstitution());
    await asBefore();
    const other = institutions.openStores(bed.database.db).institutions;

    await Promise.all([store().ensureIndexes(), other.ensureIndexes()]);

    expect(await count()).toBe(1);
    expect([...(await keysByName()).keys()]).not.toContain('name');
  });
});

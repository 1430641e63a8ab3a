import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TechnologiesStores } from '../../subgraphs/technologies/context.js';
import { technologies } from '../../subgraphs/technologies/index.js';
import { anOffer } from '../builders/aTechnology.js';
import {
  openSubgraphTestBed,
  SEEDED_AT,
  type SubgraphTestBed,
} from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<TechnologiesStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(technologies);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

// Two stores over one database share nothing in memory, as two processes do.
const openStore = () => technologies.openStores(bed.database.db).technologies;

describe('what was counted', () => {
  it('is counted once until the collection changes, whoever changes it', async () => {
    const [reader, writer] = [openStore(), openStore()];
    await writer.save([anOffer({ country: 'TR' })], SEEDED_AT);
    expect(await reader.count({})).toBe(1);
    bed.mongo.reset();
    expect(await reader.count({})).toBe(1);
    expect(await reader.facet('countries', {}, 10)).toEqual([{ value: 'TR', count: 1 }]);
    expect(await reader.facet('countries', {}, 10)).toEqual([{ value: 'TR', count: 1 }]);
    expect(bed.mongo.queries('technologies')).toBe(1);

    await writer.save([anOffer({ country: 'IR' })], SEEDED_AT);
    expect(await reader.count({})).toBe(2);
    expect(await reader.facet('countries', {}, 10)).toHaveLength(2);
  });

  it('is counted once for those who ask at the same time', async () => {
    const reader = openStore();
    bed.mongo.reset();
    await Promise.all(Array.from({ length: 8 }, () => reader.count({})));
    expect(bed.mongo.queries('technologies')).toBe(1);
    expect(bed.mongo.queries('collectionRevisions')).toBe(1);
  });

  it('differs by condition', async () => {
    const reader = openStore();
    await bed.seed('technologies', anOffer({ country: 'TR' }));
    expect(await reader.count({ countries: { country: 'TR' } })).toBe(1);
    expect(await reader.count({ countries: { country: 'EG' } })).toBe(0);
  });
});

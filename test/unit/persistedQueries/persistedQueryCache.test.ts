import { describe, expect, it } from '@jest/globals';
import { createMetrics } from '../../../gateway/metrics/createMetrics.js';
import { createPersistedQueryCache } from '../../../gateway/persistedQueries/persistedQueryCache.js';

const REGISTERED = '{ registered }';

function openCache(maxBytes: number) {
  return createPersistedQueryCache({
    registered: new Map([['r', REGISTERED]]),
    maxBytes,
    metrics: createMetrics(),
  });
}

describe('the texts of persisted queries', () => {
  it('are kept up to a number of bytes, and the longest unused goes first', async () => {
    const cache = openCache(10_000);
    const text = (name: number) => `{ a${name} ${'ü'.repeat(300)} }`;
    for (let name = 0; name < 20; name++) {
      await cache.set(`apq:${name}`, text(name));
      expect(await cache.get('apq:0')).toBe(text(0));
    }
    const kept = [];
    for (let name = 0; name < 20; name++) kept.push(await cache.get(`apq:${name}`));
    const found = kept.filter((each) => each !== undefined);
    // Each is 600 bytes and some more.
    expect(found.length).toBeGreaterThan(8);
    expect(found.length).toBeLessThanOrEqual(Math.floor(10_000 / 600));
  });

  it('are not kept when one takes more than a tenth of the room', async () => {
    const cache = openCache(10_000);
    await cache.set('apq:short', '{ a }');
    await cache.set('apq:long', 'x'.repeat(2_000));
    expect([await cache.get('apq:long'), await cache.get('apq:short')]).toEqual([
      undefined,
      '{ a }',
    ]);
  });

  it('are never dropped when they are registered', async () => {
    const cache = openCache(1_000);
    for (let name = 0; name < 100; name++) await cache.set(`apq:${name}`, '{ a }');
    expect(await cache.get('apq:r')).toBe(REGISTERED);
  });
});

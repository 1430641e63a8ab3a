import { describe, expect, it } from '@jest/globals';
import { followRegistry } from '../../../gateway/registry/followRegistry.js';

describe('following the registry', () => {
  it('learns which portals enrich, and reads them again when that is old', async () => {
    let enriches = false;
    let reads = 0;
    let time = 0;
    const registry = followRegistry({
      store: { newestHead: async () => null },
      ensureDeployed: () => Promise.reject(new Error('not asked')),
      portals: {
        async list() {
          reads += 1;
          const facts = { country: 'TR', urlHost: null, tokens: [], version: 1 };
          return [{ _id: 'tubitak', enriches, createdAt: new Date(0), ...facts }];
        },
      },
      now: () => time,
    });
    expect(registry.enriches('tubitak')).toBe(false);
    expect(await registry.newestRevision()).toBeNull();
    enriches = true;
    await registry.newestRevision();
    expect([reads, registry.enriches('tubitak')]).toEqual([1, false]);
    time = 10_001;
    await registry.newestRevision();
    expect([reads, registry.enriches('tubitak')]).toEqual([2, true]);
    expect(registry.enriches('mosti')).toBe(false);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { StoredHarvest, StoredPlatform } from '../../../subgraphs/platforms/platform.js';
import { stateOf } from '../../../subgraphs/platforms/platform.js';
import { aHarvest, aPlatform, aPlatformSchema } from '../../builders/aPlatform.js';

const NOW = new Date('2026-06-02T12:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 60 * 60 * 1000);

const stored = (given: Partial<StoredPlatform>): StoredPlatform => ({
  ...aPlatform(),
  createdAt: NOW,
  updatedAt: NOW,
  version: 1,
  shown: true,
  removedAt: null,
  ...given,
});
const run = (outcome: StoredHarvest['outcome']) => aHarvest({ outcome });

describe('the state of a platform', () => {
  it.each<[string, string, Partial<StoredPlatform>]>([
    ['CONNECTED', 'that is hosted', { participation: 'HOSTED' }],
    ['NOT_CONNECTED', 'that takes no part', { participation: 'NONE' }],
    ['WAITING', 'that is registered', { participation: 'FEDERATED' }],
    ['WAITING', 'that is registered', { participation: 'HARVESTED' }],
    [
      'WAITING',
      'whose first harvest was stopped',
      { harvest: run('STOPPED'), freshAsOf: null, schema: null, withdrawnAt: null },
    ],
    ['STALE', 'whose first harvest failed', { harvest: run('FAILED') }],
    [
      'STALE',
      'whose last harvest failed, with a schema and records of an hour ago',
      { harvest: run('FAILED'), freshAsOf: hoursAgo(1), schema: aPlatformSchema() },
    ],
    [
      'STALE',
      'whose records are older than a day',
      { harvest: run('STOPPED'), freshAsOf: hoursAgo(24.1) },
    ],
    [
      'CONNECTED',
      'whose records are a day old',
      { harvest: run('COMPLETED'), freshAsOf: hoursAgo(24) },
    ],
    [
      'CONNECTED',
      'whose last harvest was stopped, with records of an hour ago',
      { harvest: run('STOPPED'), freshAsOf: hoursAgo(1) },
    ],
    [
      'CONNECTED',
      'with a schema in the graph',
      { participation: 'FEDERATED', schema: aPlatformSchema() },
    ],
    [
      'WITHDRAWN',
      'that has withdrawn, whatever else is known of it',
      { withdrawnAt: hoursAgo(1), harvest: run('FAILED'), schema: aPlatformSchema() },
    ],
  ])('is %s for one %s', (state, _description, given) => {
    expect(stateOf(stored(given), NOW)).toBe(state);
  });
});

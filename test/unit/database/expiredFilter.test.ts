import { describe, expect, it } from '@jest/globals';
import { expiredFilter } from '../../../gateway/database/engine/sweepExpired.js';

const noon = Date.parse('2026-05-01T12:00:00Z');
const tenSecondsBefore = new Date('2026-05-01T11:59:50Z');

describe('expiredFilter', () => {
  it('picks dates that are older than the lifetime', () => {
    expect(expiredFilter({ key: { at: 1 }, expireAfterSeconds: 10 }, noon)).toEqual({
      at: { $type: 'date', $lt: tenSecondsBefore },
    });
  });

  it('keeps to the documents of a partial index', () => {
    const index = {
      key: { at: 1 },
      expireAfterSeconds: 10,
      partialFilterExpression: { draft: true },
    };

    expect(expiredFilter(index, noon)).toEqual({
      $and: [{ draft: true }, { at: { $type: 'date', $lt: tenSecondsBefore } }],
    });
  });

  it.each([
    ['has no lifetime', { key: { at: 1 } }],
    ['has several fields', { key: { at: 1, by: 1 }, expireAfterSeconds: 10 }],
    ['has a lifetime beyond all dates', { key: { at: 1 }, expireAfterSeconds: Number.NaN }],
  ])('deletes nothing by an index that %s', (_what, index) => {
    expect(expiredFilter(index, noon)).toBeUndefined();
  });
});

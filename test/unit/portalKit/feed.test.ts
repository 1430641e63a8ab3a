import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { feedPage } from '../../../portal-kit/serving/feedPage.js';
import { advanceFeed, type FeedState, newFeed } from '../../../portal-kit/serving/feedState.js';
import {
  createKeeper,
  type KeptRecord,
  openRecord,
} from '../../../portal-kit/serving/keptRecord.js';
import { createSnapshot, type Snapshot } from '../../../portal-kit/serving/snapshot.js';

const NOW = '2026-03-15T00:00:00.000Z';

/** Records by their local ids, each with a title. */
function records(titles: Readonly<Record<string, string>>): Map<string, KeptRecord> {
  const keep = createKeeper();
  return new Map(
    Object.entries(titles).map(([key, title]) => {
      const id = `offer:techmart:${key}`;
      return [id, keep({ id, kind: 'offer', record: { title }, extra: {} }, null)];
    }),
  );
}

/** A feed over some readings, one after the other. */
function aFeed(start: FeedState = newFeed('techmart')) {
  let state = start;
  return {
    state: () => state,
    async read(
      titles: Readonly<Record<string, string>>,
      held: readonly string[] = [],
    ): Promise<Snapshot> {
      const now = records(titles);
      state = await advanceFeed(state, now, new Set(held), NOW);
      return createSnapshot(state, now, [], new Date(NOW));
    },
  };
}

const given = (snapshot: Snapshot, after: string | null = null, first = 1_000) => {
  const page = feedPage(snapshot, after, first);
  return {
    ...page,
    ids: page.items.map(({ id, removed }) => `${removed ? '-' : ''}${String(id).slice(15)}`),
  };
};

describe('the feed', () => {
  it('gives after a cursor only what changed since, the last change last', async () => {
    const feed = aFeed();
    const { cursor } = given(await feed.read({ a: '1', b: '1', c: '1' }));
    const later = await feed.read({ c: '1', a: '2', d: '1' });

    expect(given(later, cursor).ids).toEqual(['a', 'd', '-b']);
    expect(given(later).ids).toEqual(['c', 'a', 'd', '-b']);
  });

  it('is the same object of state when nothing changed, and moves no cursor', async () => {
    const feed = aFeed();
    const { cursor } = given(await feed.read({ a: '1' }));
    const before = feed.state();
    const later = await feed.read({ a: '1' });

    expect(feed.state()).toBe(before);
    expect(given(later, cursor)).toMatchObject({ cursor, hasMore: false, ids: [] });
  });

  it('gives a record again that comes back, and no longer its removal', async () => {
    const feed = aFeed();
    await feed.read({ a: '1', b: '1' });
    const { cursor } = given(await feed.read({ b: '1' }));
    const later = await feed.read({ a: '1', b: '1' });

    expect(given(later, cursor).ids).toEqual(['a']);
    expect(given(later).ids).toEqual(['b', 'a']);
  });

  it('neither removes nor changes a record that is held', async () => {
    const feed = aFeed();
    const { cursor } = given(await feed.read({ a: '1', b: '1' }));

    expect(given(await feed.read({ b: '1' }, ['offer:techmart:a']), cursor).ids).toEqual([]);
    expect(given(await feed.read({ a: '1', b: '1' }), cursor).ids).toEqual([]);
  });

  it.each(['', 'x', '-3', 'ffffffffffff-1', '000000000000-99999999999999', 'x'.repeat(5_000)])(
    'begins at the start after %j, which it did not give',
    async (cursor) => {
      expect(given(await aFeed().read({ a: '1', b: '1' }), cursor).ids).toEqual(['a', 'b']);
    },
  );

  it('begins at the start after a cursor ahead of it, as after a state that was put back', async () => {
    const feed = aFeed();
    const early = await feed.read({ a: '1' });
    const { cursor } = given(await feed.read({ a: '2' }));

    expect(given(early, cursor).ids).toEqual(['a']);
  });

  it('brings a reader of any pages to the last state, whatever changes between them', async () => {
    const reading = fc.dictionary(fc.constantFrom(...'abcdefgh'), fc.constantFrom('1', '2', '3'), {
      noNullPrototype: true,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(reading, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        async (readings, first) => {
          const feed = aFeed();
          const copy = new Map<string, unknown>();
          let cursor: string | null = null;
          const readPage = (snapshot: Snapshot) => {
            const page = feedPage(snapshot, cursor, first);
            expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
            for (const { id, removed, offer } of page.items) {
              if (removed) copy.delete(String(id));
              else copy.set(String(id), offer);
            }
            cursor = page.cursor;
            return page.hasMore;
          };
          let last: Snapshot | null = null;
          // One page of each reading, and then to the end of the last.
          for (const titles of readings) {
            last = await feed.read(titles);
            readPage(last);
          }
          while (last !== null && readPage(last));

          const expected = [...records(readings.at(-1) ?? {})].map(([id, kept]) => [
            id,
            openRecord(kept).record,
          ]);
          expect(Object.fromEntries(copy)).toEqual(Object.fromEntries(expected));
        },
      ),
      { seed: 8 },
    );
  });
});

import { expect, it } from '@jest/globals';
import { createFreshness } from '../../../gateway/caching/freshness.js';

/** Revisions of collections that a test writes as this process and as another. */
function openRevisions() {
  let here: ReadonlyMap<string, number> = new Map();
  let stored = new Map<string, number>();
  let ms = 0;
  let reads = 0;
  let isAway = false;
  const add = (to: ReadonlyMap<string, number>, name: string) =>
    new Map(to).set(name, (to.get(name) ?? 0) + 1);
  const freshness = createFreshness({
    revisions: {
      changesHere: () => here,
      readAll() {
        reads += 1;
        return isAway ? new Promise(() => {}) : Promise.resolve(stored);
      },
    },
    readBy: (subgraph) => [subgraph, `more of ${subgraph}`],
    othersWithinMs: 1_000,
    clock: () => ms,
  });
  return {
    freshness,
    stateOf: async (subgraph: string) => (await freshness.now())?.stateOf(subgraph),
    reads: () => reads,
    pass(more: number) {
      ms += more;
    },
    writeHere(name: string) {
      here = add(here, name);
    },
    writeElsewhere(name: string) {
      stored = add(stored, name);
    },
    goAway() {
      isAway = true;
    },
  };
}

it('sees a write of this process at once, in the subgraph that reads the collection', async () => {
  const { stateOf, writeHere } = openRevisions();
  const before = [await stateOf('events'), await stateOf('projects')];
  writeHere('more of events');
  expect(await stateOf('events')).not.toBe(before[0]);
  expect(await stateOf('projects')).toBe(before[1]);
});

it('keeps a moment as it was when it was taken, though something is written afterwards', async () => {
  const { freshness, stateOf, writeHere } = openRevisions();
  const before = await stateOf('events');
  const moment = await freshness.now();
  writeHere('events');
  expect(moment?.stateOf('events')).toBe(before);
});

it('sees a write of another process within the bound, and asks the database no oftener', async () => {
  const { stateOf, writeElsewhere, pass, reads } = openRevisions();
  const before = await stateOf('events');
  writeElsewhere('events');
  pass(999);
  expect(await stateOf('events')).toBe(before);
  expect(reads()).toBe(1);
  pass(1);
  expect(await stateOf('events')).not.toBe(before);
  expect(reads()).toBe(2);
});

it('asks the database again before the bound when it is told to', async () => {
  const { freshness, stateOf, writeElsewhere } = openRevisions();
  const before = await stateOf('events');
  writeElsewhere('events');
  freshness.expire();
  expect(await stateOf('events')).not.toBe(before);
});

it('knows no moment while the database does not answer', async () => {
  const { freshness, goAway, pass } = openRevisions();
  expect(await freshness.now()).not.toBeNull();
  goAway();
  pass(999);
  expect(await freshness.now()).not.toBeNull();
  pass(1);
  expect(await freshness.now()).toBeNull();
  pass(200);
  expect(await freshness.now()).toBeNull();
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aFedInstitution,
  aFedOffer,
  aRemoval,
  type FeedPortal,
  startFeedPortal,
} from '../support/feedPortal.js';
import { type HarvestTestBed, openHarvestTestBed } from '../support/harvestTestBed.js';

let bed: HarvestTestBed;
let portal: FeedPortal;

beforeAll(async () => {
  bed = await openHarvestTestBed();
});
afterAll(() => bed.close());
afterEach(() => portal.stop());

const BEFORE = [
  aFedOffer('gone'),
  aFedOffer('kept'),
  aFedOffer('changed'),
  aFedInstitution('forgotten'),
];
const AFTER = [
  aFedOffer('kept'),
  aFedOffer('changed', { country: 'TR' }),
  aRemoval('offer:techmart:gone'),
  // Its institution stands in the same page, and in no other.
  aFedOffer('named', { institution: { name: 'Institute lab' } }),
  aFedInstitution('lab'),
  aFedOffer('bad', { title: [] }),
  aFedOffer('mention', { institution: { name: 'An office', country: 'IR' } }),
  {
    id: 'event:techmart:1',
    event: { name: [{ value: 'A fair' }], host: { name: 'Institute lab' } },
  },
];

/** A process that dies just before its call of this number to the database, and does nothing from then on. */
function dyingAt(step: number) {
  let calls = 0;
  let died: (step: number) => void = () => {};
  const death = new Promise<number>((resolve) => {
    died = resolve;
  });
  const around = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => {
          calls += 1;
          if (calls < step) return member.apply(target, args);
          died(step);
          // A dead process gets no answers, not even errors.
          return new Promise(() => {});
        };
      },
    });
  return { around, death };
}

async function prepared(): Promise<void> {
  await bed.clear();
  portal = await startFeedPortal(BEFORE, { pageItems: 3 });
  await bed.setFeed({ format: 'json', url: portal.url });
  await bed.harvest();
  portal.forget('institution:techmart:forgotten');
  portal.change(...AFTER);
}

describe.each([
  ['an incremental', false],
  ['a full', true],
])('%s harvest that is killed', (_name, full) => {
  it('ends as if it had not been, at whatever step it dies', async () => {
    await prepared();
    expect(await bed.harvest({ full })).toMatchObject({ state: 'COMPLETED' });
    const undisturbed = await bed.records();
    const cursor = (await bed.store.read('techmart'))?.cursor;
    await portal.stop();

    let step = 1;
    for (let isAlive = false; !isAlive; step += 1) {
      await prepared();
      const { around, death } = dyingAt(step);
      const harvester = bed.harvester({ around });
      // It may die before it has a run to tell of.
      const ended = harvester
        .start('techmart', { full })
        .then(async (start) => (start.status === 'started' ? await start.ended : start));
      const first = await Promise.race([ended, death]);
      isAlive = typeof first !== 'number';
      await bed.expireLease();
      // The hub was asked for a full harvest; had it died before it knew, it would be asked again.
      const isKnown = (await bed.store.read('techmart'))?.run?.number === 2;
      const last = isAlive ? first : await bed.harvest({ full: full && !isKnown });

      expect({ step, last }).toMatchObject({ step, last: { state: 'COMPLETED' } });
      expect({ step, records: await bed.records() }).toEqual({ step, records: undisturbed });
      expect((await bed.store.read('techmart'))?.cursor).toBe(cursor);
      await portal.stop();
    }
    // Claims, look-ups, saves, removals, notes: if there are fewer, this test looks past some.
    expect(step).toBeGreaterThan(full ? 50 : 30);
    // Each step is two harvests; there are more than a hundred.
  }, 180_000);
});

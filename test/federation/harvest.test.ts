import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CommandStartedEvent } from 'mongodb';
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
beforeEach(async () => {
  await bed.clear();
});
afterEach(() => portal.stop());

const offers = (count: number) => Array.from({ length: count }, (_none, index) => aFedOffer(index));

async function serve(...items: Parameters<typeof startFeedPortal>[0]) {
  portal = await startFeedPortal(items, { pageItems: 3 });
  await bed.setFeed({ format: 'json', url: portal.url });
}

/** Collections that commands of `action` change documents of. */
async function writtenBy(action: () => Promise<unknown>): Promise<string[]> {
  const written: string[] = [];
  const listen = ({ command, commandName, databaseName }: CommandStartedEvent) => {
    if (databaseName !== bed.database.name) return;
    if (['insert', 'update', 'delete', 'findAndModify'].includes(commandName)) {
      written.push(command[commandName]);
    }
  };
  bed.database.client.on('commandStarted', listen);
  await action();
  bed.database.client.off('commandStarted', listen);
  return [...new Set(written)].sort();
}

describe('a harvest', () => {
  it('copies every page of the feed into the domain, with where it came from', async () => {
    await serve(...offers(7), aFedInstitution('lab'));

    const { state, counts } = await bed.harvest();
    const [first] = await bed.stores.technologies.technologies.findByIds(['offer:techmart:0']);

    expect({ state, ...counts }).toMatchObject({ state: 'COMPLETED', pages: 3, read: 8, added: 8 });
    expect(first).toMatchObject({
      title: [{ value: 'Offer 0', language: 'en' }],
      state: 'PUBLISHED',
      access: 'PUBLIC',
      source: { platform: 'techmart', localId: '0', sample: false },
    });
    expect(portal.asked.map(({ after }) => after)).toEqual([null, '3', '6']);
  });

  it('reads only what has changed since the last one', async () => {
    await serve(...offers(4));
    await bed.harvest();
    portal.change(aFedOffer(1, { title: [{ value: 'Renamed', language: 'en' }] }));

    const { counts } = await bed.harvest();

    expect(counts).toMatchObject({ read: 1, added: 0, changed: 1, unchanged: 0 });
    expect(portal.asked.at(-1)?.after).toBe('4');
  });

  it('writes nothing but its own note when there is nothing new', async () => {
    await serve(...offers(4));
    await bed.harvest();

    const incremental = await writtenBy(() => bed.harvest());
    const full = await writtenBy(() => bed.harvest({ full: true }));

    expect(incremental).toEqual(['collectionRevisions', 'harvests', 'platforms']);
    expect(full).toEqual(['collectionRevisions', 'harvestSeen', 'harvests', 'platforms']);
  });

  it('removes what the feed says is gone, and brings it back when the feed has it again', async () => {
    await serve(...offers(2));
    await bed.harvest();

    portal.change(aRemoval('offer:techmart:0'));
    const gone = await bed.harvest();
    const withoutIt = await bed.shownIds();
    portal.change(aFedOffer(0));
    const back = await bed.harvest();

    expect(gone.counts).toMatchObject({ read: 1, removed: 1 });
    expect(withoutIt).toEqual(['offer:techmart:1']);
    expect(back.counts).toMatchObject({ read: 1, changed: 1, removed: 0 });
    expect(await bed.shownIds()).toEqual(['offer:techmart:0', 'offer:techmart:1']);
  });

  it('refuses bad items one by one, with reasons, and stores the good ones', async () => {
    const items = [
      aFedOffer('good'),
      aFedOffer('untitled', { title: [] }),
      { id: 'offer:mosti:7', offer: { title: [{ value: 'Not theirs' }] } },
      { id: 'decision:techmart:7' },
      { id: 'request:techmart:7', offer: {} },
      { id: 'nonsense' },
      aFedOffer('secret', { access: 'EVERYONE' }),
      aFedOffer('half', { stage: 'DREAM', cooperationTypes: ['LICENCE', 'FRIENDSHIP'] }),
      aFedOffer('twice'),
      aFedOffer('twice', { country: 'TR' }),
      aRemoval('offer:techmart:coming'),
      aFedOffer('coming'),
    ];
    // All in one page, so that pairs meet.
    portal = await startFeedPortal(items, { pageItems: 100 });
    await bed.setFeed({ format: 'json', url: portal.url });
    const { counts } = await bed.harvest({ limits: { pageItems: 100 } });
    const refusals = await bed.store.refusals('techmart', 100);

    expect(await bed.shownIds()).toEqual([
      'offer:techmart:coming',
      'offer:techmart:good',
      'offer:techmart:half',
      'offer:techmart:twice',
    ]);
    expect(counts).toMatchObject({ read: 12, added: 4, refused: 8, removed: 0, setAside: 2 });
    expect(refusals.map(({ id, kind, field, reason }) => [id, kind, field, reason])).toEqual(
      expect.arrayContaining([
        ['', 'refused', 'id', 'must be a record of techmart: a portal gives its own only'],
        ['', 'refused', 'id', 'must be <kind>:<portal>:<localId> without spaces'],
        ['', 'refused', 'id', 'must begin with one of offer, request, institution, event, project'],
        [
          'request:techmart:7',
          'refused',
          'request',
          'must be the record, since the id begins with request',
        ],
        [
          'offer:techmart:secret',
          'refused',
          'offer.access',
          'must be one of PUBLIC, MEMBERS, LISTED_COUNTRIES, ON_REQUEST',
        ],
        [
          'offer:techmart:twice',
          'refused',
          'id',
          'the page has this record again further on, which was taken',
        ],
        [
          'offer:techmart:half',
          'setAside',
          'offer.stage',
          'must be one of CONCEPT, LAB_TESTED, FIELD_TESTED, PROTOTYPE, DEMONSTRATION_AVAILABLE, ON_MARKET',
        ],
      ]),
    );
    expect(refusals.find(({ id }) => id === 'offer:techmart:untitled')?.field).toBe('offer.title');
  });

  it('tells of a reference that leads nowhere, unless a later page has the institution', async () => {
    await serve(
      aFedOffer('early', { institution: { id: 'institution:techmart:late' } }),
      aFedOffer('lost', { institution: { id: 'institution:techmart:never' } }),
      aFedOffer('x'),
      aFedInstitution('late'),
    );
    await bed.harvest();
    const [early] = await bed.stores.technologies.technologies.findByIds(['offer:techmart:early']);

    expect(early?.institutionId).toBe('institution:techmart:late');
    expect(await bed.store.refusals('techmart', 10)).toMatchObject([
      { id: 'offer:techmart:lost', kind: 'dangling', value: 'institution:techmart:never' },
    ]);
  });

  it('removes at the end of a full harvest what the feed no longer has, but not what names brought', async () => {
    await serve(
      ...offers(5),
      aFedInstitution('old'),
      aFedOffer('by', { institution: { name: 'Lab' } }),
    );
    await bed.harvest();
    portal.forget('offer:techmart:1', 'institution:techmart:old');

    const incremental = await bed.harvest();
    const { state, counts } = await bed.harvest({ full: true });

    expect(incremental.counts.removed).toBe(0);
    expect({ state, ...counts }).toMatchObject({ state: 'COMPLETED', unchanged: 5, removed: 2 });
    expect(await bed.shownIds()).toEqual([
      'offer:techmart:0',
      'offer:techmart:2',
      'offer:techmart:3',
      'offer:techmart:4',
      'offer:techmart:by',
      'institution:techmart:ir-lab',
    ]);
    expect(await bed.database.db.collection('harvestSeen').countDocuments({})).toBe(0);
  });

  it('asks again when a page fails in passing', async () => {
    await serve(...offers(5));
    portal.fail('html', 'truncated', 'busy');

    const { state, counts } = await bed.harvest();

    expect({ state, ...counts }).toMatchObject({ state: 'COMPLETED', added: 5 });
  });

  it.each([
    ['serverError', 'FEED_UNAVAILABLE'],
    ['reset', 'FEED_UNAVAILABLE'],
    ['html', 'FEED_BAD_ANSWER'],
    ['truncated', 'FEED_BAD_ANSWER'],
    ['redirect', 'FEED_BAD_ANSWER'],
    ['notFound', 'FEED_BAD_ANSWER'],
    ['huge', 'FEED_TOO_LARGE'],
    ['silent', 'FEED_TIMED_OUT'],
  ] as const)(
    'fails with a code when the portal stays %s, and goes on later',
    async (fault, code) => {
      await serve(...offers(5));
      const limits = { deadlineMs: fault === 'silent' ? 150 : 5_000, retries: 1 };
      portal.fail(fault, fault);

      const failed = await bed.harvest({ limits });
      portal.fail();
      const later = await bed.harvest();

      expect(failed).toMatchObject({ state: 'FAILED', failure: code });
      expect(later).toMatchObject({ state: 'COMPLETED', failure: null });
      expect(await bed.shownIds()).toHaveLength(5);
    },
  );

  it('ends when a feed says there is more and gives a cursor it gave before', async () => {
    await serve();
    portal.fail('sameCursor', 'sameCursor', 'sameCursor');

    expect(await bed.harvest()).toMatchObject({ state: 'FAILED', failure: 'FEED_ENDLESS' });
  });

  it('reads so many pages in one run, and goes on in the next', async () => {
    await serve(...offers(7));

    const first = await bed.harvest({ limits: { maxPages: 2 } });
    const second = await bed.harvest({ limits: { maxPages: 2 } });

    expect(first).toMatchObject({ state: 'FAILED', failure: 'PAGE_LIMIT', counts: { added: 6 } });
    expect(second).toMatchObject({ state: 'COMPLETED', counts: { added: 1 } });
  });

  it('takes so many records of a portal, and changes of those it has', async () => {
    await serve(...offers(7));

    const full = await bed.harvest({ limits: { maxRecords: 5 } });
    const stored = await bed.shownIds();
    portal.forget(...offers(7).map(({ id }) => id));
    portal.change(aFedOffer(0, { country: 'TR' }));
    const changed = await bed.harvest({ limits: { maxRecords: 3 } });

    expect(full).toMatchObject({ state: 'FAILED', failure: 'RECORD_LIMIT' });
    expect(stored).toHaveLength(3);
    expect(changed).toMatchObject({ state: 'COMPLETED', counts: { changed: 1 } });
  });

  it('is one for a portal, however many processes want it', async () => {
    await serve(...offers(9));
    const release = portal.hold();

    const starts = await Promise.all(
      [bed.harvester(), bed.harvester(), bed.harvester()].map((each) =>
        each.start('techmart', { full: false }),
      ),
    );
    release();
    const ended = await Promise.all(
      starts.map((start) => (start.status === 'started' ? start.ended : null)),
    );

    expect(starts.map(({ status }) => status).sort()).toEqual(['running', 'running', 'started']);
    expect(ended.filter(Boolean)).toMatchObject([{ state: 'COMPLETED', counts: { added: 9 } }]);
  });

  it('does not write any more once another process has its lease', async () => {
    await serve(...offers(9));
    let pages = 0;
    const around = <Part extends object>(part: Part): Part =>
      intercepted(part, async (name) => {
        if (name !== 'savePage') return;
        pages += 1;
        if (pages === 1) {
          await bed.database.db
            .collection<{ _id: string }>('harvests')
            .updateOne({ _id: 'techmart' }, { $set: { holder: 'another' } });
        }
      });

    const result = await bed.harvest({ around });

    expect(result).toMatchObject({ state: 'FAILED', failure: 'LEASE_LOST' });
    expect(await bed.shownIds()).toHaveLength(3);
    expect((await bed.store.read('techmart'))?.run?.state).toBe('RUNNING');
  });

  it('writes the page it has when the hub stops, and the next process goes on after it', async () => {
    await serve(...offers(9));
    let stopped: Promise<void> | undefined;
    const harvester = bed.harvester({
      around: (part) =>
        intercepted(part, async (name) => {
          if (name === 'savePage') stopped ??= harvester.stop();
        }),
    });
    const started = await harvester.start('techmart', { full: false });
    const ended = started.status === 'started' ? await started.ended : null;
    await stopped;
    const cursor = (await bed.store.read('techmart'))?.cursor;
    const next = await bed.harvest();

    expect(ended).toMatchObject({ state: 'STOPPED', counts: { pages: 1, added: 3 } });
    expect(cursor).toBe('3');
    expect(next).toMatchObject({ state: 'COMPLETED', counts: { added: 6, unchanged: 0 } });
    expect(await harvester.start('techmart', { full: false })).toEqual({ status: 'stopping' });
  });

  it.each([
    ['more pages are to come', 9, 'FAILED'],
    ['the last page is written', 2, 'COMPLETED'],
  ])('hides what it saves while its platform withdraws and %s', async (_when, count, state) => {
    await serve(...offers(count));
    const { platforms } = bed.stores.platforms;
    const shownAtWithdrawal: number[] = [];
    const around = <Part extends object>(part: Part): Part =>
      intercepted(part, async (name) => {
        if (name !== 'savePage') return;
        // A withdrawal that hid what there was just before this page: what the page has saved is shown.
        await platforms.withdraw('techmart', new Date());
        shownAtWithdrawal.push((await bed.shownIds()).length);
      });

    const result = await bed.harvest({ around });

    expect(result.state).toBe(state);
    expect(shownAtWithdrawal).toEqual([Math.min(count, 3)]);
    expect(await bed.shownIds()).toEqual([]);
    await platforms.restore('techmart', new Date());
  });

  it('leaves a platform alone that has withdrawn', async () => {
    await serve(...offers(2));
    await bed.harvest();
    await bed.stores.platforms.platforms.withdraw('techmart', new Date());

    expect(await bed.harvester().start('techmart', { full: false })).toEqual({
      status: 'withdrawn',
    });
    await bed.stores.platforms.platforms.restore('techmart', new Date());
  });

  it('notes on the platform what came of it', async () => {
    await serve(...offers(2), aFedOffer('bad', { title: [] }));
    await bed.harvest();
    const [platform] = await bed.stores.platforms.platforms.findByCodes(['techmart']);

    expect(platform?.harvest).toMatchObject({ outcome: 'COMPLETED', added: 2, refused: 1 });
  });

  it('keeps the newest thousand refusals of a portal', async () => {
    const bad = Array.from({ length: 1_200 }, (_none, index) => aFedOffer(index, { title: [] }));
    portal = await startFeedPortal(bad, { pageItems: 400 });
    await bed.setFeed({ format: 'json', url: portal.url });

    const { counts } = await bed.harvest({ limits: { pageItems: 400 } });
    portal.change(...bad.slice(0, 10));
    await bed.harvest({ limits: { pageItems: 400 } });
    const kept = await bed.store.refusals('techmart', 2_000);

    expect(counts.refused).toBe(1_200);
    expect(kept).toHaveLength(1_000);
    expect(kept.filter(({ run }) => run === 2)).toHaveLength(10);
  });
});

/** The part with a look at each call before it is made. */
function intercepted<Part extends object>(
  part: Part,
  before: (name: string) => Promise<unknown>,
): Part {
  return new Proxy(part, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]) => {
        await before(String(name));
        return member.apply(target, args);
      };
    },
  });
}

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aFedOffer, type FeedPortal, startFeedPortal } from '../support/feedPortal.js';
import { type HarvestOnLoopback, serveHarvests } from '../support/harvestOnLoopback.js';
import { type HarvestTestBed, openHarvestTestBed } from '../support/harvestTestBed.js';
import { aPortalFolder, type PortalFolder } from './ttenProcess.js';

let bed: HarvestTestBed;
let hub: HarvestOnLoopback;
let feed: FeedPortal;
let folder: PortalFolder;

beforeAll(async () => {
  bed = await openHarvestTestBed();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.clear();
  await bed.setFeed(null);
  hub = await serveHarvests(bed);
  feed = await startFeedPortal([aFedOffer(1), aFedOffer('bad', { title: [] })], { pageItems: 3 });
  folder = await aPortalFolder();
});
afterEach(async () => {
  await folder.remove();
  await hub.stop();
  await feed.stop();
});

function tten(...args: string[]) {
  return folder.tten(['harvest', '--portal', 'techmart', '--hub', hub.address, ...args], {
    TTEN_TOKEN: hub.token,
  });
}

describe('tten status', () => {
  const status = (...args: string[]) =>
    folder.tten(['status', '--portal', 'techmart', '--hub', hub.address, ...args], {
      TTEN_TOKEN: hub.token,
    });

  it('says that a portal has no feed, and what to do', async () => {
    const { stdout } = await status();

    expect(stdout).toContain('It has no feed, so the hub has none of its records:');
    expect(stdout).toContain('It was never harvested.');
  });

  it('tells where the records come from, and how the last harvest went', async () => {
    await tten('--feed', feed.url, '--wait');

    const [words, json] = [await status(), await status('--json')];

    expect(words.stdout).toContain(`Its records come from ${feed.url} (json).`);
    expect(words.stdout).toContain('Harvest 1 of techmart is complete.');
    expect(words.stdout).toContain('2 read: 1 added, 0 changed, 0 unchanged, 0 removed, 1 refused');
    expect(words.stdout).toMatch(/It began \d{4}-\S+ and ended \d{4}-/);
    expect(JSON.parse(json.stdout).harvest).toMatchObject({
      state: 'COMPLETED',
      run: { number: 1, counts: { added: 1 } },
      refusals: [{ id: 'offer:techmart:bad' }],
    });
  });
});

describe('tten harvest', () => {
  it('names the feed, follows the harvest, and shows what was refused', async () => {
    const { code, stdout, stderr } = await tten('--feed', feed.url, '--wait');

    expect(stdout).toContain('Harvest 1 of techmart is complete.');
    expect(stdout).toContain(
      '2 read: 1 added, 0 changed, 0 unchanged, 0 removed, 1 refused; 0 values set aside.',
    );
    expect(stdout).toMatch(/offer:techmart:bad\s*│ refused\s*│ offer\.title/);
    // The line of progress is for terminals.
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('answers at once without --wait, and in JSON for machines', async () => {
    await bed.setFeed({ format: 'json', url: feed.url });
    const release = feed.hold();
    const { code, stdout } = await tten('--json');
    release();

    expect({ code, ...JSON.parse(stdout) }).toMatchObject({
      code: 0,
      command: 'harvest',
      outcome: 'ok',
      status: 'started',
      run: 1,
      error: null,
    });
  });

  it('ends with 1 when the harvest fails, and with 2 when it goes on for too long', async () => {
    feed.fail('notFound');
    const failed = await tten('--feed', feed.url, '--wait');
    const release = feed.hold();
    const late = await tten('--wait', '0.2');
    release();

    expect(failed.stdout).toContain('FEED_BAD_ANSWER');
    expect(failed.code).toBe(1);
    expect(late.stderr).toContain('the harvest of techmart goes on');
    expect(late.code).toBe(2);
  });

  it('ends with 3 for input it cannot work with', async () => {
    const ended = [
      await tten('--format', 'oai-pmh'),
      await tten('--feed', 'ftp://portal.example/'),
      await tten('--feed', feed.url, '--format', 'rss'),
      await tten('--feed', feed.url, '--set', 'x'),
      await tten('--wait', 'long'),
      await tten(),
    ];

    expect(ended.map(({ code }) => code)).toEqual([3, 3, 3, 3, 3, 1]);
    expect(ended[0]?.stderr).toContain('give --feed as well');
    expect(ended[5]?.stderr).toContain('has no change feed');
  });
});

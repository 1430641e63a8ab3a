import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FeedState } from '../../portal-kit/serving/feedState.js';
import { lockFolder } from '../../portal-kit/serving/folderLock.js';
import { readState, writeState } from '../../portal-kit/serving/stateFile.js';
import { until } from '../support/databaseEngine.js';
import { aServedPortal, type PortalForTests } from './servedPortal.js';
import { runNode } from './ttenProcess.js';

const CSV = 'id,title,trl,nr\n1,Pump,4,10\n2,Filter,5,\n';

let folder: string;
let portal: PortalForTests | null = null;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-kept-'));
});
afterEach(async () => {
  await portal?.remove();
  portal = null;
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const lockFile = (of = folder) => path.join(of, '.tten/serve.lock');
const lockOf = async (of = folder) => JSON.parse(await readFile(lockFile(of), 'utf8'));
/** Changes the lock that is there, as if another had written it. */
async function pretend(holder: object): Promise<void> {
  await writeFile(lockFile(), JSON.stringify({ ...(await lockOf()), token: 'another', ...holder }));
}
/** The number of a process that has ended. */
async function aDeadProcess(): Promise<number> {
  const { stdout } = await runNode(['-e', 'console.log(process.pid)'], folder);
  return Number(stdout);
}

describe('the lock of a folder', () => {
  it('keeps a second one out, and names the first', async () => {
    const lock = await lockFolder(folder);

    await expect(lockFolder(folder)).rejects.toThrow(
      `the process ${process.pid}, since ${(await lockOf()).since}, serves from this folder already`,
    );

    await lock.release();
    await (await lockFolder(folder)).release();
    await expect(readFile(lockFile())).rejects.toThrow('ENOENT');
  });

  it('is taken over from a process that died', async () => {
    await lockFolder(folder);
    await pretend({ process: await aDeadProcess() });

    const lock = await lockFolder(folder);

    expect(await lockOf()).toMatchObject({ process: process.pid, host: hostname() });
    await lock.release();
  });

  it('is taken over from a process of the same number, in a container that was started again', async () => {
    await lockFolder(folder);
    await pretend({ process: process.pid });

    await (await lockFolder(folder)).release();
  });

  it('is taken over from a process of before the last start of the machine', async () => {
    await lockFolder(folder);
    await pretend({ process: process.ppid, since: '2001-01-01T00:00:00.000Z' });

    await (await lockFolder(folder)).release();
  });

  it('of another machine counts while there are signs of life', async () => {
    await lockFolder(folder);
    await pretend({ host: 'elsewhere.example' });

    await expect(lockFolder(folder)).rejects.toThrow('on elsewhere.example');

    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(lockFile(), longAgo, longAgo);
    await (await lockFolder(folder)).release();
  });

  it('goes to one alone of many who take over from a dead process at once', async () => {
    await lockFolder(folder);
    await pretend({ process: await aDeadProcess() });

    const tried = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(() => lockFolder(folder)));

    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('tells its holder when another has taken it, and then leaves it there', async () => {
    const lock = await lockFolder(folder);
    await pretend({ host: 'elsewhere.example' });

    await expect(lock.verify()).rejects.toThrow('on elsewhere.example');
    await lock.release();

    expect(await lockOf()).toMatchObject({ host: 'elsewhere.example' });
  });
});

describe('the memory of a feed', () => {
  const instant = '2026-03-15T00:00:00.000Z';
  const state: FeedState = {
    portal: 'techmart',
    feed: '0123456789ab',
    sequence: 9,
    entries: new Map(
      [
        { id: 'offer:techmart:\u2028"b"', sequence: 2, changedAt: instant, print: 'p' },
        { id: 'offer:techmart:a', sequence: 7, changedAt: instant, print: null },
      ].map((entry) => [entry.id, entry]),
    ),
  };

  it('is read as it was written, and is JSON as a whole', async () => {
    await writeState(folder, state);

    expect(await readState(folder, 'techmart')).toEqual(state);
    expect(await readState(folder, 'other')).toBeNull();
    const text = await readFile(path.join(folder, '.tten/feed.json'), 'utf8');
    expect(JSON.parse(text).entries).toHaveLength(2);
  });

  it('is read as earlier releases wrote it', async () => {
    await writeState(folder, state);
    const { entries: _entries, ...head } = state;
    await writeFile(
      path.join(folder, '.tten/feed.json'),
      JSON.stringify({
        ...{ ...head, version: 1 },
        entries: [['offer:techmart:\u2028"b"', 'p', 2, instant]],
        removals: [['offer:techmart:a', 7, instant]],
      }),
    );

    expect(await readState(folder, 'techmart')).toEqual(state);
  });

  it.each([
    ['half of it', (text: string) => text.slice(0, text.length / 2)],
    ['a line less', (text: string) => text.replace(']}', '')],
    ['numbers out of order', (text: string) => text.replace(',7,', ',1,')],
    ['nothing', () => ''],
  ])('with %s in it is damaged, and nothing else', async (_what, damage) => {
    await writeState(folder, state);
    const file = path.join(folder, '.tten/feed.json');
    await writeFile(file, damage(await readFile(file, 'utf8')));

    await expect(readState(folder, 'techmart')).rejects.toThrow(
      '.tten/feed.json is damaged: put back a copy, or remove it and have the hub read everything',
    );
  });
});

describe('a portal in its folder', () => {
  it('says that the feed begins when nothing is remembered, and only then', async () => {
    portal = await aServedPortal(CSV);
    await portal.untilSaid('feed began');

    portal = await portal.restart();
    await portal.untilSaid('taken');
    await portal.write('offers.csv', `${CSV}3,Dryer,5,\n`);
    await portal.untilSaid('changed 1');

    expect(portal.said).not.toContain('feed began');
  });

  it('is not served twice', async () => {
    portal = await aServedPortal(CSV);

    await expect(lockFolder(portal.folder)).rejects.toThrow('serves from this folder already');
  });

  it('serves on what it has, and writes nothing, once another has taken its folder', async () => {
    portal = await aServedPortal(CSV);
    await portal.untilSaid('taken');
    const before = await portal.get('/changes');
    const remembered = await portal.read('.tten/feed.json');
    const holder = { ...(await lockOf(portal.folder)), token: 'x', host: 'elsewhere.example' };
    await portal.write('.tten/serve.lock', holder);

    await portal.write('offers.csv', 'id,title,trl,nr\n1,Other,4,10\n');
    await portal.untilSaid('on elsewhere.example');

    expect(await portal.get('/changes')).toEqual(before);
    expect(await portal.read('.tten/feed.json')).toBe(remembered);
  });

  it('reads nothing again from a file that was saved as it is', async () => {
    portal = await aServedPortal(CSV);
    await portal.untilSaid('taken');
    const readAt = async () => (await portal?.get('/readyz'))?.body.readAt;
    const first = await readAt();

    await portal.write('offers.csv', CSV);
    await until(async () => (await readAt()) !== first);

    expect(portal.said.filter((each) => each.startsWith('taken'))).toHaveLength(1);
    expect((await portal.get('/changes')).body.items).toHaveLength(2);
  });
});

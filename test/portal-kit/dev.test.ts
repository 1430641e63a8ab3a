import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../gateway/packageRoot.js';
import { anInitFolder, FIXTURES, type InitFolder } from './init/initFolder.js';

const TTEN = path.join(packageRoot(), 'portal-kit/bin/tten.js');

interface Event {
  readonly event: string;
  readonly [fact: string]: unknown;
}

let folder: InitFolder;
let running: { stop(): Promise<number | null> } | undefined;
beforeEach(async () => {
  folder = await anInitFolder();
});
afterEach(async () => {
  await running?.stop();
  running = undefined;
  await folder.remove();
});

const place = (name: string) => path.join(folder.path, name);

/** Saves a file as many editors do: under another name, which then takes its place. */
async function save(name: string, text: string): Promise<void> {
  await writeFile(place(`.${name}.swp`), text);
  await rename(place(`.${name}.swp`), place(name));
}

/** Starts `tten dev` and gathers what it tells, line by line. */
function startDev(...args: string[]) {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [TTEN, 'dev', ...args, '--offline', '--json'], {
    cwd: folder.path,
    env: { PATH, HOME },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const lines = createInterface({ input: child.stdout });
  const events: Event[] = [];
  lines.on('line', (line) => events.push(JSON.parse(line)));
  const started = {
    events,
    /** What `look` finds, now or after one of the next lines; a test that waits in vain runs out of its time. */
    async find<Found>(look: () => Found | undefined): Promise<Found> {
      for (;;) {
        const found = look();
        if (found !== undefined) return found;
        await once(lines, 'line');
      }
    },
    /** The event of a name that is told as the `number`th. */
    told: (event: string, number: number): Promise<Event> =>
      started.find(() => events.filter((each) => each.event === event)[number - 1]),
    async stop(): Promise<number | null> {
      if (child.exitCode === null) child.kill('SIGTERM');
      const [code] = await closed;
      return code;
    },
  };
  running = started;
  return started;
}

describe('tten dev with a portal.json', () => {
  it('waits for a portal.json, serves it, and follows it and its list through mistakes', async () => {
    const dev = startDev('--port', '0');
    expect((await dev.told('checked', 1))['failure']).toContain('portal.json');

    await cp(path.join(FIXTURES, 'nigerian.csv'), place('nigerian.csv'));
    await folder.tten(['init', '--from', 'nigerian.csv', '--portal', 'demo', '--country', 'NG']);
    const good = await readFile(place('portal.json'), 'utf8');
    const listening = await dev.told('listening', 1);
    expect(await dev.told('taken', 1)).toMatchObject({ records: { offer: 6 }, refused: 0 });
    const page = await fetch(`${listening['origin']}/changes`);
    expect(await page.json()).toMatchObject({ items: expect.any(Array) });

    const list = await readFile(place('nigerian.csv'), 'utf8');
    await save('nigerian.csv', list.split('\n').slice(0, -2).join('\n'));
    await dev.told('taken', 2);
    await save('portal.json', '{ "portal": ');
    await dev.find(() =>
      dev.events.find(({ failure }) => String(failure).includes('portal.json is not JSON')),
    );
    const before = dev.events.length;
    await save('portal.json', good);
    const mended = await dev.find(() =>
      dev.events.slice(before).find(({ event, report }) => event === 'checked' && report !== null),
    );
    expect(mended['report']).toMatchObject({ verdict: 'passed', findings: [] });

    expect(await dev.stop()).toBe(0);
  }, 90_000);
});

describe('tten dev with a schema', () => {
  const techmart = path.join(packageRoot(), 'portal-kit/examples/techmart');
  beforeEach(() => cp(techmart, folder.path, { recursive: true }));

  it('checks again at each save, and serves nothing', async () => {
    const good = await readFile(place('schema.graphql'), 'utf8');
    const dev = startDev();
    await dev.told('checked', 1);

    await save('schema.graphql', good.replace('techmartCertificate:', 'certificate:'));
    const second = await dev.told('checked', 2);
    await save('schema.graphql', good);
    const third = await dev.told('checked', 3);

    expect(second).toMatchObject({
      report: { verdict: 'refused', findings: [{ code: 'PORTAL_FIELD_NOT_PREFIXED' }] },
    });
    expect(third).toMatchObject({ report: { verdict: 'passed' } });
    expect(dev.events.map(({ event }) => event)).not.toContain('listening');
    expect(await dev.stop()).toBe(0);
  }, 90_000);

  it('ends after one look with --once, with what it found', async () => {
    const bad = (await readFile(place('schema.graphql'), 'utf8')).replace(
      'techmartCertificate:',
      'certificate:',
    );
    await writeFile(place('schema.graphql'), bad);

    const refused = await folder.tten(['dev', '--once', '--offline']);
    const absent = await folder.tten(['dev', '--once', 'absent.graphql']);

    expect(refused.code).toBe(1);
    expect(refused.out).toContain(
      'error PORTAL_FIELD_NOT_PREFIXED schema.graphql:17:3 The field TechnologyOffer.certificate must begin with techmart',
    );
    expect(absent.code).toBe(3);
    expect(absent.out).toContain('check failed absent.graphql: there is no such file');
  }, 60_000);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../gateway/packageRoot.js';
import { type Ended, runNode } from '../portal-kit/ttenProcess.js';

const ROWS = 500;
const TTEN = path.join(packageRoot(), 'portal-kit/bin/tten.js');

/** A program that goes on until it is stopped, and what it has printed so far. */
interface Running {
  readonly child: ChildProcess;
  output(): string;
}

let page: string;
let folder: string;
let demo: Running;
let hub: string;
const running: Running[] = [];

beforeAll(async () => {
  page = await readFile(path.join(packageRoot(), 'docs/portals.md'), 'utf8');
  folder = await mkdtemp(path.join(tmpdir(), 'tten-walk-'));
  const data = path.join(folder, 'demo');
  const script = path.join(packageRoot(), 'dist/scripts/demo.js');
  demo = start([script, '--port', '0', '--data-dir', data, '--free-ports'], packageRoot());
  await saysOf(demo, /Ctrl-C/);
  hub = /The hub is at (\S+)/.exec(demo.output())?.[1] ?? '';
  await cp(path.join(data, 'anadolu.token'), path.join(folder, 'anadolu.token'));
}, 150_000);

afterAll(async () => {
  await Promise.all(running.map(stop));
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}, 60_000);

function start(args: readonly string[], cwd: string): Running {
  const child = spawn(process.execPath, [...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const started = { child, output: () => output };
  running.push(started);
  return started;
}

/** Resolves when a program has said something; rejects when it ends before. */
function saysOf({ child, output }: Running, words: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (words.test(output())) resolve();
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) => reject(new Error(`it ended with ${code}: ${output()}`)));
    look();
  });
}

async function stop({ child }: Running): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

function blocksOf(language: string): readonly string[] {
  const blocks = page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'));
  return [...blocks].map(([, text = '']) => text);
}

/** The list of the page with many more rows like those it shows; one of them lacks its title. */
function longList(): string {
  const [headings = '', first = ''] = (blocksOf('csv')[0] ?? '').split('\n');
  const [, , ...rest] = first.split(';');
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const code = `TR-${String(index + 1).padStart(4, '0')}`;
    return [code, index === 249 ? '' : `Örnek teknoloji ${index + 1}`, ...rest].join(';');
  });
  return [headings, ...rows, ''].join('\n');
}

/** The page quotes with double quotes only. */
function argumentsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ');

async function ask(query: string): Promise<unknown> {
  const response = await fetch(`${hub}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe('npm run demo', () => {
  it('joins three portals and shows one query that all of them answer', () => {
    const printed = demo.output();
    const answer = JSON.parse(
      printed.slice(printed.indexOf('answers') + 'answers'.length, printed.indexOf('\n\nAsk it')),
    );

    expect(answer).toEqual({
      data: expect.objectContaining({
        technologies: { totalCount: 38 },
        certified: expect.objectContaining({ techmartCertificateNumber: expect.any(String) }),
        supported: expect.objectContaining({
          tubitakSupport: { programme: expect.any(String), sharePercent: 40 },
        }),
        harvested: expect.objectContaining({
          source: { platform: { name: 'MOSTI (sample)', state: 'CONNECTED' } },
        }),
      }),
    });
  });
});

describe('docs/portals.md', () => {
  it('leads from a list of 500 rows to a harvested portal in five commands', async () => {
    await writeFile(path.join(folder, 'technologies.csv'), longList());
    const lines = blocksOf('sh').flatMap((block) => block.trimEnd().split('\n'));
    const commands = lines
      .filter((line) => line.startsWith('tten '))
      .map((line) => line.replace('http://127.0.0.1:4000', hub));
    expect(commands).toHaveLength(5);

    const said: string[] = [];
    let address = 'http://127.0.0.1:4501';
    for (const command of commands) {
      const [, ...args] = argumentsOf(command.replace('http://127.0.0.1:4501', address));
      if (args[0] === 'serve') {
        const served = start([TTEN, ...args, '--port', '0'], folder);
        await saysOf(served, /serves \d+ offers[\s\S]*line 251/);
        said.push(served.output());
        const port = /listens on http:\/\/127\.0\.0\.1:(\d+)/.exec(served.output())?.[1];
        address = `http://127.0.0.1:${port}`;
        // The page's port may be another's here, so the address is told again.
        const settings = path.join(folder, 'tten.json');
        const written = await readFile(settings, 'utf8');
        await writeFile(settings, written.replace('http://127.0.0.1:4501', address));
        continue;
      }
      const ended: Ended = await runNode([TTEN, ...args], folder);
      expect([command, ended.code, ended.stderr]).toEqual([command, 0, '']);
      said.push(ended.stdout);
    }

    const printed = onOneLine(said.join('\n'));
    for (const excerpt of blocksOf('text')) {
      for (const line of excerpt.trimEnd().split('\n')) {
        expect(printed).toContain(onOneLine(line.replace('http://127.0.0.1:4501', address)));
      }
    }
    const [query = ''] = blocksOf('graphql');
    expect(await ask(query)).toMatchObject({
      data: {
        technologies: {
          totalCount: ROWS - 1,
          nodes: [
            {
              title: { value: 'Örnek teknoloji 1', language: 'tr' },
              institution: { country: { code: 'TR' } },
              source: {
                platform: {
                  name: 'Anadolu (sample)',
                  state: 'CONNECTED',
                  lastHarvest: { added: ROWS - 1, refused: 0 },
                },
              },
            },
            { title: { value: 'Örnek teknoloji 10' } },
          ],
        },
      },
    });
    const own =
      '{ technology(id: "offer:anadolu:TR-0001") { ... on TechnologyOffer { anadoluPatentNo } } }';
    expect(await ask(own)).toEqual({ data: { technology: { anadoluPatentNo: 'TR2026/1001' } } });
  }, 180_000);
});

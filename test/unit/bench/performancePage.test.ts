import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writePage } from '../../../scripts/bench/gateway/page/writePage.js';
import { aContender, aMeasuredCase, benchResults } from '../../builders/benchResults.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-hub-page-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the page about performance', () => {
  it('shows every picture that it writes, and no other', async () => {
    const contenders = [aContender('stock', 'peer'), aContender('hub', 'hub')];
    const cases = contenders.flatMap(({ name }) => [
      aMeasuredCase(name, [100], { operation: 'Q1' }),
      aMeasuredCase(name, [100], { clients: 1 }),
      aMeasuredCase(name, [100]),
      aMeasuredCase(name, [10], { items: 2000, clients: 4 }),
    ]);
    await writePage(benchResults(contenders, cases), folder);
    const page = await readFile(path.join(folder, 'performance.md'), 'utf8');
    const shown = [...page.matchAll(/\]\(performance\/([^)]+)\)/g)].map(([, file]) => file);
    const written = await readdir(path.join(folder, 'performance'));
    expect(shown.toSorted()).toEqual(written.toSorted());
    expect(written.toSorted()).toEqual([
      'q1-20.svg',
      'q2-20.svg',
      'q2-2000.svg',
      'start.svg',
      'unknown-operation.svg',
    ]);
  });

  it('draws the case of 32 clients where there is one', async () => {
    const contenders = [aContender('hub', 'hub')];
    const cases = [aMeasuredCase('hub', [111], { clients: 1 }), aMeasuredCase('hub', [222])];
    await writePage(benchResults(contenders, cases), folder);
    const svg = await readFile(path.join(folder, 'performance', 'q2-20.svg'), 'utf8');
    expect(svg).toContain('>222<');
    expect(svg).not.toContain('>111<');
  });
});

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openLastGoodFile } from '../../../gateway/supergraph/lastGoodFile.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-last-good-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const supergraphOf = (revision: number) => ({
  revision,
  bundledHash: 'hash',
  supergraphSdl: `# ${revision}`.repeat(10_000),
});

describe('the last good supergraph on disk', () => {
  it('is null when there is none, in a folder that is not there either', async () => {
    expect(await openLastGoodFile(path.join(folder, 'new')).read()).toBeNull();
  });

  it('is read whole while others write it, and leaves no drafts', async () => {
    const file = openLastGoodFile(path.join(folder, 'new'));
    await file.write(supergraphOf(1));
    const writes = [2, 3, 4, 5].map((revision) => file.write(supergraphOf(revision)));
    const found = await Promise.all(writes.map(() => file.read()));
    await Promise.all(writes);
    for (const each of found) expect(each).toEqual(supergraphOf(each?.revision ?? 0));
    expect(await readdir(path.join(folder, 'new'))).toEqual(['last-good-supergraph.json']);
  });

  it.each(['', '{"revision":1', '{"revision":"1"}'])(
    'is not taken from a file with %j',
    async (text) => {
      await writeFile(path.join(folder, 'last-good-supergraph.json'), text);
      await expect(openLastGoodFile(folder).read()).rejects.toThrow();
    },
  );
});

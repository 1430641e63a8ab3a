import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RowSyntax } from '../../import/format.js';
import { openInput } from '../../import/reading/openInput.js';
import { readRows } from '../../import/reading/readRows.js';

const CSV: RowSyntax = { type: 'csv', delimiter: ';', columns: ['a', 'b'] };
const JSONL: RowSyntax = { type: 'jsonl' };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-reading-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(content: string | Buffer, syntax: RowSyntax) {
  const file = path.join(folder, 'input');
  await writeFile(file, content);
  const input = await openInput(file);
  const rows: unknown[] = [];
  for await (const row of readRows(input, syntax)) {
    rows.push('row' in row ? [row.line, row.row] : [row.line, row.problem.reason]);
  }
  return { rows, failure: input.failure() };
}

describe('reading a table', () => {
  it('reads rows by the header, with quoted separators, quotes and line breaks', async () => {
    const { rows } = await read('\ufeff"a";"b"\r\n1;"x;""y""\nz"\r\n\r\n2;\r\n', CSV);

    expect(rows).toEqual([
      [2, { a: '1', b: 'x;"y"\nz' }],
      [5, { a: '2', b: '' }],
    ]);
  });

  it('refuses ragged rows and goes on', async () => {
    const { rows } = await read('a;b\n1\n1;2;3\n4;5\n', CSV);

    expect(rows).toEqual([
      [2, expect.stringContaining('the row has 1 fields and the header line 2')],
      [3, expect.stringContaining('the row has 3 fields')],
      [4, { a: '4', b: '5' }],
    ]);
  });

  it.each([
    ['inside a quoted field', 'a;b\n1;"bad"quote\n3;4\n', [2], [3]],
    ['inside a plain field', 'a;b\n1;5" pipe\n3;4\n5;6\n', [2], [3, 4]],
    ['that is never closed', 'a;b\n1;"open\n3;4\n5;6\n', [2], [3, 4]],
    [
      'that is never closed among quoted rows',
      '"a";"b"\n"1";"open\n"3";"4"\n"5";"6"\n',
      [2],
      [3, 4],
    ],
  ])('loses only the line of a quote %s', async (_where, content, refused, kept) => {
    const { rows } = await read(content, CSV);

    const lines = (isRow: boolean) =>
      rows.flatMap((row) => {
        // Made by read() above.
        const [line, value] = row as [number, unknown];
        return (typeof value === 'object') === isRow ? [line] : [];
      });
    expect([lines(false), lines(true)]).toEqual([refused, kept]);
  });

  it('refuses a row that is not UTF-8', async () => {
    const { rows } = await read(Buffer.from('a;b\n1;\xe9\n2;3\n', 'latin1'), CSV);

    expect(rows).toEqual([
      [2, expect.stringContaining('not UTF-8')],
      [3, { a: '2', b: '3' }],
    ]);
  });

  it('names the column a file lacks, those it has, and the separator', async () => {
    await expect(read('a,b\n1,2\n', CSV)).rejects.toThrow(
      /input, line 1: no column a, b; the header line has a,b\. Columns are separated by ";"/,
    );
  });

  it('wants a header line', async () => {
    await expect(read('\n\n', CSV)).rejects.toThrow(/has no header line/);
  });
});

describe('opening a file', () => {
  it.each([
    ['missing', 'there is no such file; check the path'],
    ['', 'is a directory: name one file in it'],
  ])('explains why %j cannot be read', async (name, reason) => {
    await expect(openInput(path.join(folder, name))).rejects.toThrow(reason);
  });

  it('explains that a file is empty', async () => {
    await expect(read('', JSONL)).rejects.toThrow(/input is empty: download or export it again/);
  });

  it('knows gzip by its first bytes, in one part or several', async () => {
    const packed = Buffer.concat([gzipSync('{"a":1}\n'), gzipSync('{"a":2}\n')]);

    expect(await read(packed, JSONL)).toEqual({
      rows: [
        [1, { a: 1 }],
        [2, { a: 2 }],
      ],
      failure: null,
    });
  });

  it('keeps every whole row before damage, and tells of it', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `{"a":${index}}\n`);
    const packed = gzipSync(lines.join(''), { level: 0 });
    const cut = packed.subarray(0, 100_000);

    const { rows, failure } = await read(cut, JSONL);

    // Without compression, the packed text is the text and a few bytes for each block of 64 KB.
    const whole = lines.join('').slice(0, 99_900).split('\n').length - 1;
    expect(rows.length).toBeGreaterThanOrEqual(whole);
    expect(rows.at(-1)).toEqual([rows.length, { a: rows.length - 1 }]);
    expect(failure).toMatch(/ends in the middle of its gzip data/);
  });

  it('tells of gzip data that is damaged in the middle', async () => {
    const packed = gzipSync('{"a":1}\n'.repeat(1_000));
    packed.fill(0xff, 20, 30);

    expect((await read(packed, JSONL)).failure).toMatch(/is damaged gzip data/);
  });
});

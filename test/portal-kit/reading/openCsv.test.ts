import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aSourceFolder, plain, readAll, type SourceFolder } from './sourceFolder.js';

let folder: SourceFolder;
beforeAll(async () => {
  folder = await aSourceFolder();
});
afterAll(() => folder.remove());

async function readCsv(content: string | Uint8Array, source: object = {}) {
  await folder.write('offers.csv', content);
  const { columns, rows } = await readAll(
    { type: 'csv', file: 'offers.csv', delimiter: ',', ...source },
    folder.path,
  );
  return { columns, rows: rows.map(plain) };
}

describe('a table of separated values', () => {
  it('gives each row with the line it begins in', async () => {
    const { columns, rows } = await readCsv(
      '\uFEFFid,title\n1,"Water\nfilter"\n\n2,"A 5"" pipe, ""long"""\r\n',
    );

    expect(columns).toEqual(['id', 'title']);
    expect(rows).toEqual([
      { place: 'line 2', id: '1', title: 'Water\nfilter' },
      { place: 'line 5', id: '2', title: 'A 5" pipe, "long"' },
    ]);
  });

  it('passes over a title above the headings, and counts lines from the top of the file', async () => {
    const text = 'Register of 2026\n"a note\nof two lines"\n\nid,title\n1,Pump\n';

    const { columns, rows } = await readCsv(text, { headingRow: 4 });

    expect(columns).toEqual(['id', 'title']);
    expect(rows).toEqual([{ place: 'line 6', id: '1', title: 'Pump' }]);
    await expect(readCsv(text, { headingRow: 3 })).rejects.toThrow(
      'offers.csv, row 3 is empty: "headingRow" is the row of the headings',
    );
    await expect(readCsv(text, { headingRow: 9 })).rejects.toThrow(
      'offers.csv ends before row 9: "headingRow" is the row of the headings',
    );
  });

  it('reads Turkish and Persian text in the encodings of older programs', async () => {
    const turkish = await readCsv(Uint8Array.of(...bytes('id;ad\n1;'), 0xde, 0xfd, 0xf0), {
      delimiter: ';',
      encoding: 'windows-1254',
    });
    const arabic = await readCsv(Uint8Array.of(...bytes('id\tname\n1\t'), 0xc2, 0xc8), {
      delimiter: '\t',
      encoding: 'windows-1256',
    });

    expect(turkish.rows).toEqual([{ place: 'line 2', id: '1', ad: 'Şığ' }]);
    expect(arabic.rows).toEqual([{ place: 'line 2', id: '1', name: 'آب' }]);
  });

  it('sets aside a row with too few or too many values, and goes on', async () => {
    const { rows } = await readCsv('id,title\n1\n2,Filter,more\n3,Pump,\n');

    expect(rows).toEqual([
      { place: 'line 2', problem: expect.stringContaining('has 1 values and there are 2 columns') },
      { place: 'line 3', problem: expect.stringContaining('has 3 values and there are 2 columns') },
      { place: 'line 4', id: '3', title: 'Pump' },
    ]);
  });

  it('sets aside a row whose bytes are not in the encoding', async () => {
    const { rows } = await readCsv(
      Uint8Array.of(...bytes('id,title\n1,'), 0xde, ...bytes('\n2,b\n')),
    );

    expect(rows).toEqual([
      { place: 'line 2', problem: expect.stringContaining('is not utf-8: set "encoding"') },
      { place: 'line 3', id: '2', title: 'b' },
    ]);
  });

  it.each([
    ['', 'offers.csv is empty'],
    ['id,,title\n', 'offers.csv, line 1: column 2 has no heading'],
    ['id,title,id\n', 'offers.csv, line 1: two columns are named "id"'],
    ['id,title\n1,a\n2,"b\n3,c\n', 'offers.csv, line 3: a quote is opened and not closed'],
  ])('refuses %j', async (content, message) => {
    await expect(readCsv(content)).rejects.toThrow(message);
  });

  it('says which file is missing, and which encoding is none', async () => {
    const missing = readAll({ type: 'csv', file: 'gone.csv', delimiter: ',' }, folder.path);

    await expect(missing).rejects.toThrow('gone.csv: there is no such file');
    await expect(readCsv('id\n1\n', { encoding: 'latin-nine' })).rejects.toThrow(
      '"latin-nine" is no encoding for offers.csv',
    );
  });
});

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import writeSheets from 'write-excel-file/node';
import { aSourceFolder, plain, readAll, type SourceFolder } from './sourceFolder.js';

let folder: SourceFolder;
beforeAll(async () => {
  folder = await aSourceFolder();
  await writeSheets([
    {
      sheet: 'About',
      data: [[{ value: 'Sample' }]],
    },
    {
      sheet: 'Offers',
      data: [
        [{ value: 'Offers of 2026' }, null, null],
        [{ value: 'id' }, { value: 'title' }, { value: 'published' }],
        [
          { value: 7, type: Number },
          { value: 'پمپ آب' },
          { value: new Date('2026-03-21T00:00:00Z'), type: Date, format: 'yyyy-mm-dd' },
        ],
        [null, null, null],
        [{ value: 8, type: Number }, { value: 'Filter' }, null],
      ],
    },
  ]).toFile(path.join(folder.path, 'offers.xlsx'));
});
afterAll(() => folder.remove());

const read = (source: object) =>
  readAll({ type: 'xlsx', file: 'offers.xlsx', ...source }, folder.path);

describe('a sheet of an Excel file', () => {
  it('gives numbers and days as such, with the row of the sheet', async () => {
    const { columns, rows } = await read({ sheet: 'Offers', headingRow: 2 });

    expect(columns).toEqual(['id', 'title', 'published']);
    expect(rows.map(plain)).toEqual([
      { place: 'row 3', id: 7, title: 'پمپ آب', published: new Date('2026-03-21T00:00:00Z') },
      { place: 'row 5', id: 8, title: 'Filter', published: null },
    ]);
  });

  it('is the first one unless another is named', async () => {
    expect((await read({})).columns).toEqual(['Sample']);
  });

  it('names the sheets there are when the one asked for is not there', async () => {
    await expect(read({ sheet: 'Orders' })).rejects.toThrow(
      'offers.xlsx has no sheet "Orders"; it has "About", "Offers"',
    );
  });

  it('refuses a row of headings beyond the end, and a file that is none', async () => {
    await folder.write('old.xls', 'not a workbook');

    await expect(read({ headingRow: 40 })).rejects.toThrow('offers.xlsx, row 40: the sheet ends');
    await expect(read({ file: 'old.xls' })).rejects.toThrow('old.xls is not an Excel file');
  });
});

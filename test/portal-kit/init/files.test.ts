import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import writeSheets from 'write-excel-file/node';
import { PortalFile } from '../../../portal-kit/portalFile/portalFile.js';
import { readPortalFile } from '../../../portal-kit/portalFile/readPortalFile.js';
import { readRecords } from '../../../portal-kit/serving/readRecords.js';
import { encoded } from './encoded.js';
import { anInitFolder, FIXTURES, type InitFolder } from './initFolder.js';

let folder: InitFolder;
beforeEach(async () => {
  folder = await anInitFolder();
});
afterEach(() => folder.remove());

const init = (...args: string[]) => folder.tten(['init', ...args]);
const fixture = (name: string) => readFile(path.join(FIXTURES, name), 'utf8');
const portalFile = async () => PortalFile.parse(JSON.parse(await folder.read('portal.json')));

async function recordsOfFolder() {
  const portal = await readPortalFile('portal.json', folder.path);
  return readRecords(portal, {}, new AbortController().signal);
}

describe('tten init --from a file', () => {
  it.each([
    ['turkish.csv', 'windows-1254', ';'],
    ['arabic.csv', 'windows-1256', ','],
  ] as const)('reads %s in %s as it reads it in UTF-8', async (name, encoding, delimiter) => {
    await folder.write('list.csv', encoded(await fixture(name), encoding));

    const { code } = await init('--from', 'list.csv', '--portal', 'demo', '--country', 'TR');
    const before = await portalFile();
    await folder.take(name);
    await init('--from', name, '--portal', 'demo', '--country', 'TR', '--out', 'utf8/portal.json');
    const after = PortalFile.parse(JSON.parse(await folder.read('utf8/portal.json')));

    expect(code).toBe(0);
    const { source, ...listing } = before.listings[0] ?? {};
    expect(source).toEqual({ type: 'csv', file: 'list.csv', delimiter, encoding });
    expect({ ...after.listings[0], source: undefined }).toEqual({ ...listing, source: undefined });
    expect((await recordsOfFolder()).refusals).toEqual([]);
  });

  it('reads UTF-16 as Excel saves it', async () => {
    const text = await fixture('malay.csv');
    await folder.write('list.txt', Buffer.from(`\uFEFF${text}`, 'utf16le'));

    const { code } = await init('--from', 'list.txt', '--portal', 'demo');

    expect(code).toBe(0);
    expect((await portalFile()).listings[0]?.source).toMatchObject({
      encoding: 'utf-16le',
      delimiter: '\t',
    });
    expect((await recordsOfFolder()).records.size).toBe(6);
  });

  it('finds the sheet of an Excel file that is the list, and its headings below a title', async () => {
    await writeSheets([
      { sheet: 'Hakkında', data: [[{ value: 'Bu dosya' }, { value: 'bir örnektir' }]] },
      {
        sheet: 'Talepler',
        data: [
          [{ value: 'TEKNOLOJİ TALEPLERİ 2026' }, null, null, null],
          [null, null, null, null],
          [
            { value: 'Talep Kodu' },
            { value: 'Talep Başlığı' },
            { value: 'İhtiyaç' },
            { value: 'Son Başvuru Tarihi' },
          ],
          ...['Atık su', 'Soğuk zincir', 'Hafif beton'].map((title, index) => [
            { value: `T-${index + 1}` },
            { value: title },
            { value: `${title} için bir yöntem aranıyor.` },
            { value: new Date(Date.UTC(2026, 11, index + 1)), type: Date, format: 'dd.mm.yyyy' },
          ]),
        ],
      },
    ]).toFile(path.join(folder.path, 'talepler.xlsx'));

    const { code, out } = await init('--from', 'talepler.xlsx', '--portal', 'demo');

    expect(code).toBe(0);
    expect(out).toContain('the sheet "Talepler" has its headings in row 3');
    const [listing] = (await portalFile()).listings;
    expect(listing).toMatchObject({
      kind: 'request',
      key: 'Talep Kodu',
      source: { type: 'xlsx', sheet: 'Talepler', headingRow: 3 },
    });
    expect(listing?.fields.map(({ to }) => to)).toEqual(['title', 'need', 'deadline']);
    const { records, refusals } = await recordsOfFolder();
    expect(refusals).toEqual([]);
    expect([...records.values()]).toHaveLength(3);
  });

  it('finds the headings of a list of separated values below a title', async () => {
    await folder.take('turkishTitle.csv');

    const { code, out } = await init('--from', 'turkishTitle.csv', '--portal', 'demo');

    expect(code).toBe(0);
    expect(out).toContain('Its headings are in row 3.');
    expect((await portalFile()).listings[0]?.source).toMatchObject({ headingRow: 3 });
    const { records, refusals } = await recordsOfFolder();
    expect(refusals).toEqual([]);
    expect(records.size).toBeGreaterThan(1);
  });

  it('knows abbreviations in use, and institutions and long texts by what they are', async () => {
    const bodies = ['AzerSu Joint-Stock Company', 'Ministry of Energy', 'Water Authority'];
    const rows = Array.from({ length: 12 }, (_each, at) => {
      const text = `Phase ${at} brings safe water to ${at + 3} towns, trains the people who run it, and lets them learn from each other.`;
      return [
        `P-${at}`,
        `Water supply of region ${at}`,
        'Closed',
        `${at + 1} March 2015`,
        bodies[at % 3],
        text,
        bodies[at % 3],
      ];
    });
    const list = [
      ['id', 'project_name', 'status', 'boardapprovaldate', 'x1', 'x2', 'impagency'],
      ...rows,
    ];
    await folder.write('projects.csv', list.map((row) => row.join(';')).join('\n'));

    await init(
      '--from',
      'projects.csv',
      '--portal',
      'demo',
      '--country',
      'AZ',
      '--kind',
      'project',
    );
    const known = (await portalFile()).listings[0]?.fields ?? [];
    await folder.write('less.csv', list.map((row) => row.slice(0, 6).join(';')).join('\n'));
    const less = ['--portal', 'demo', '--country', 'AZ', '--kind', 'project', '--force'];
    await init('--from', 'less.csv', ...less);
    const guessed = (await portalFile()).listings[0]?.fields ?? [];

    expect(known).toContainEqual({
      to: 'startsOn',
      column: 'boardapprovaldate',
      dates: 'd MMMM yyyy',
    });
    expect(known).toContainEqual(
      expect.objectContaining({ to: 'partners.name', column: 'impagency' }),
    );
    expect(guessed).toContainEqual(expect.objectContaining({ to: 'partners.name', column: 'x1' }));
    expect(guessed).toContainEqual(expect.objectContaining({ to: 'objective', column: 'x2' }));
    expect((await recordsOfFolder()).refusals).toEqual([]);
  });

  it('names two columns of one name', async () => {
    await folder.take('dirty.csv');

    const { code, err } = await init('--from', 'dirty.csv', '--portal', 'demo');

    expect(code).toBe(3);
    expect(err).toContain('dirty.csv, line 1: two columns are named "Notes"');
  });

  it('leaves out an empty column and guesses by content where the heading says nothing', async () => {
    await folder.write(
      'list.csv',
      [
        'a;b;c;d;e',
        ...[
          'X-1;Heat pump for greenhouses in winter;;Türkiye;licence',
          'X-2;Tea drying by microwave ovens;;Azerbaijan;joint venture',
          'X-3;Rubber tracks for small tractors;;Malaysia;licence',
        ],
      ].join('\n'),
    );

    const { code, out } = await init(
      '--from',
      'list.csv',
      '--portal',
      'demo',
      '--country',
      'MY',
      '--json',
    );

    expect(code).toBe(0);
    const { columns } = JSON.parse(out);
    expect(columns).toEqual([
      expect.objectContaining({ column: 'a', to: 'key', isSure: false }),
      expect.objectContaining({ column: 'b', to: 'title', isSure: false }),
      expect.objectContaining({ column: 'c', to: 'out', reason: 'it is empty' }),
      expect.objectContaining({ column: 'd', to: 'country', isSure: false }),
      expect.objectContaining({ column: 'e', to: 'cooperationTypes', isSure: false }),
    ]);
  });

  it('gives a text in two languages a column for each', async () => {
    await folder.write(
      'list.csv',
      [
        'Kod,Başlık,Başlık (İngilizce),Özet',
        'A1,Güneş enerjili kurutma fırını,Solar dryer,Meyve ve sebze için küçük bir fırın',
        'A2,Yağmur suyu toplama düzeni,Rain water store,Çatıdan gelen suyu süzüp biriktirir',
      ].join('\n'),
    );

    await init('--from', 'list.csv', '--portal', 'demo');

    const { language, listings } = await portalFile();
    expect(language).toBe('tr');
    expect(listings[0]?.fields.slice(0, 2)).toEqual([
      { to: 'title', column: 'Başlık' },
      { to: 'title', column: 'Başlık (İngilizce)', language: 'en' },
    ]);
  });
});

describe('tten init', () => {
  beforeEach(() => folder.take('nigerian.csv'));
  const fromList = ['--from', 'nigerian.csv', '--portal', 'demo', '--country', 'NG'];

  it('writes portal.json and tten.json, the same each time, and says what to look at', async () => {
    const first = await init(...fromList, '--hub', 'https://hub.example');
    const written = await folder.everything();
    const again = await init(...fromList, '--hub', 'https://hub.example', '--force');

    expect(first.code).toBe(0);
    expect(first.out).toContain('"Date Posted" may begin with the day or with the month');
    expect(first.out).toContain('personal data is not published');
    expect(again.out).toBe(first.out);
    expect(await folder.everything()).toBe(written);
    expect(JSON.parse(await folder.read('tten.json'))).toEqual({
      portal: 'demo',
      schema: 'portal.json',
      hub: 'https://hub.example',
    });
  });

  it.each(['portal.json', 'tten.json'])('writes nothing where there is a %s', async (name) => {
    await folder.write(name, name === 'tten.json' ? '{}' : 'mine');

    const { code, err } = await init(...fromList);

    expect(code).toBe(3);
    expect(err).toContain(`${name} is there already`);
    expect((await folder.names()).toSorted()).toEqual(['nigerian.csv', name]);
  });

  it('takes what a person says of a column over its guess', async () => {
    await init(
      ...fromList,
      '--map',
      'State of Origin=out',
      '--map',
      'Abstract=description',
      '--map',
      'Full Description=extra',
    );

    const [listing] = (await portalFile()).listings;
    expect(listing?.fields).toContainEqual({ to: 'description', column: 'Abstract' });
    expect(listing?.extra.map(({ column }) => column)).toEqual(['Full Description']);
  });

  it.each([
    [['--from', 'nigerian.csv', '--country', 'NG'], '--portal'],
    [['--from', 'nigerian.csv', '--portal', 'demo'], '--country'],
    [
      ['--from', 'nigerian.csv', '--portal', 'Demo', '--country', 'NG'],
      '--portal is a code of 2 to 32',
    ],
    [['--from', 'nigerian.csv', '--portal', 'demo', '--country', 'Nigeria'], '--country Nigeria'],
    [[...fromList, '--kind', 'patent'], '--kind patent is none of offer'],
    [[...fromList, '--map', 'Title'], '--map "Başlık=title"'],
    [[...fromList, '--map', 'Titel=title'], 'there is no column "Titel"'],
    [['--from', 'list.pdf', '--portal', 'demo'], '--from list.pdf is none of'],
    [['--from', 'list.xls', '--portal', 'demo'], 'save it as .xlsx'],
    [['--from', 'absent.csv', '--portal', 'demo'], 'absent.csv: there is no such file'],
    [[], '--from is missing'],
  ])('%j is refused with what to give', async (args, message) => {
    const { code, err } = await init(...args);

    expect(code).toBe(3);
    expect(err).toContain(message);
    expect(await folder.names()).toEqual(['nigerian.csv']);
  });

  it('refuses a list without a code or without a title, and names the option', async () => {
    await folder.write('same.csv', 'Title,Country\nA pump,Iran\nA pump,Iran\n');
    await folder.write('untitled.csv', 'id,Colour\n1,red\n2,blue\n');

    const same = await init('--from', 'same.csv', '--portal', 'demo', '--country', 'IR');
    const untitled = await init('--from', 'untitled.csv', '--portal', 'demo', '--country', 'IR');

    expect(same.err).toContain('give --key "<column>" with one of "Title", "Country"');
    expect(untitled.err).toContain('--map "<column>=title"');
  });

  it('takes a column of codes of which a few are wrong, and says what becomes of those rows', async () => {
    const rows = ['C-1,A pump', 'C-2,A filter', 'C-3,A valve', ',A hose', 'C-3,A tap'];
    const more = Array.from({ length: 9 }, (_, index) => `D-${index},Machine number ${index}`);
    await folder.write('list.csv', ['Case Number,Title', ...rows, ...more].join('\n'));

    const { code, out } = await init('--from', 'list.csv', '--portal', 'demo', '--country', 'EG');

    expect(code).toBe(0);
    expect(out).toContain('1 of 14 rows have none and 1 stand in another row as well');
    expect((await recordsOfFolder()).records.size).toBe(12);
  });

  it('does not take numbers for a text because their heading holds its word', async () => {
    await folder.write(
      'list.csv',
      'id,Title,Application SN\nA1,A pump,13/033.085\nA2,A filter,12/474.430\n',
    );

    const { out } = await init(
      '--from',
      'list.csv',
      '--portal',
      'demo',
      '--country',
      'EG',
      '--json',
    );

    expect(JSON.parse(out).columns).toContainEqual(
      expect.objectContaining({ column: 'Application SN', to: 'extra' }),
    );
  });

  it('looks at a schema by the rules and writes where it is', async () => {
    await folder.write('schema.graphql', 'type Query { certificates: [String!]! }');

    const { code, out } = await init('--from', 'schema.graphql', '--portal', 'demo');

    expect(code).toBe(1);
    expect(out).toContain('PORTAL_ROOT_FIELD_INVALID');
    expect(JSON.parse(await folder.read('tten.json'))).toEqual({
      portal: 'demo',
      schema: 'schema.graphql',
    });
  });
});

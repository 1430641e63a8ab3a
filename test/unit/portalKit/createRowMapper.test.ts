import { describe, expect, it } from '@jest/globals';
import { createRowMapper, type MappedRow } from '../../../portal-kit/mapping/createRowMapper.js';
import { readHubEnums } from '../../../portal-kit/mapping/hubEnums.js';
import type { Cell } from '../../../portal-kit/reading/table.js';
import { FEED_RECORDS } from '../../../schema/feed/changeFeed.js';
import { aListing, aPortalFile, aRow } from './aPortal.js';

async function mapRow(
  cells: Readonly<Record<string, Cell>>,
  listing: object = {},
  portal: object = {},
): Promise<MappedRow> {
  const parsed = aListing(listing);
  const map = createRowMapper(
    aPortalFile({ listings: [parsed], ...portal }),
    parsed,
    await readHubEnums(),
  );
  return map(aRow(cells));
}

const reasons = ({ refusals }: MappedRow) =>
  refusals.map(({ lost, column, value, reason }) => `${lost} ${column} ${value}: ${reason}`);

describe('a row', () => {
  it('becomes a record that the hub accepts as it is', async () => {
    const { id, record, refusals } = await mapRow(
      {
        id: 7,
        title: 'پمپ',
        english: 'Pump',
        words: 'water; pump; ;pump',
        ipc: ['F04B', 'C02F'],
        owner: 'UTM',
        trl: 'TRL 4-6',
        stage: 'lab tested',
        coop: 'lisans; joint venture',
        ip: 'granted',
        number: 'TR 1',
        office: 'TURKPATENT',
        published: '2026-03-15',
        page: 'www.techmart.example/7',
        goals: 'SDG 6; ۷',
        mail: 'Licensing office',
        to: 'Malaysia; Pakistan',
      },
      {
        fields: [
          { to: 'title', column: 'english', language: 'en' },
          { to: 'title', column: 'title' },
          { to: 'keywords', column: 'words', separator: ';' },
          { to: 'classifications.ipc', column: 'ipc' },
          { to: 'institution.name', column: 'owner' },
          { to: 'readiness', column: 'trl' },
          { to: 'stage', column: 'stage' },
          { to: 'cooperationTypes', column: 'coop', separator: ';', codes: { Lisans: 'LICENCE' } },
          { to: 'intellectualProperty.status', column: 'ip' },
          { to: 'intellectualProperty.number', column: 'number' },
          { to: 'intellectualProperty.office', column: 'office' },
          { to: 'publishedAt', column: 'published' },
          { to: 'url', column: 'page' },
          { to: 'sustainableDevelopmentGoals', column: 'goals', separator: ';' },
          { to: 'contact.role', column: 'mail' },
          { to: 'targetCountries', column: 'to', separator: ';' },
        ],
      },
      { licence: 'CC0-1.0' },
    );

    expect(refusals).toEqual([]);
    expect(id).toBe('offer:techmart:7');
    expect(record?.record).toEqual({
      title: [
        { value: 'پمپ', language: 'fa' },
        { value: 'Pump', language: 'en' },
      ],
      keywords: ['water', 'pump'],
      classifications: [
        { scheme: 'IPC', value: 'F04B' },
        { scheme: 'IPC', value: 'C02F' },
      ],
      institution: { name: 'UTM' },
      readiness: { min: 4, max: 6 },
      stage: 'LAB_TESTED',
      cooperationTypes: ['LICENCE', 'JOINT_VENTURE'],
      intellectualProperty: {
        status: 'GRANTED',
        rights: [{ number: 'TR 1', office: 'TURKPATENT' }],
      },
      publishedAt: '2026-03-15T00:00:00.000Z',
      url: 'https://www.techmart.example/7',
      sustainableDevelopmentGoals: [6, 7],
      contact: { role: 'Licensing office' },
      targetCountries: ['MY', 'PK'],
      country: 'IR',
      licence: 'CC0-1.0',
    });
    expect(FEED_RECORDS.offer.safeParse(record?.record).success).toBe(true);
  });

  it.each([
    [
      'request',
      { to: 'budget', column: 'x' },
      '100 USD',
      { budget: { amount: '100', currency: 'USD' } },
    ],
    [
      'institution',
      { to: 'externalIds.ror', column: 'x' },
      '05x',
      { externalIds: [{ scheme: 'ror', value: '05x' }] },
    ],
    ['event', { to: 'host.name', column: 'x' }, 'UTM', { host: { name: 'UTM' } }],
    [
      'project',
      { to: 'partners.name', column: 'x', separator: ',' },
      'A, B',
      { partners: [{ institution: { name: 'A' } }, { institution: { name: 'B' } }] },
    ],
  ] as const)('of the kind %s is one of that kind', async (kind, field, cell, expected) => {
    const title = kind === 'institution' || kind === 'event' ? 'name' : 'title';
    const { record, refusals } = await mapRow(
      { id: 'a', t: 'T', x: cell },
      { kind, fields: [{ to: title, column: 't' }, field] },
    );

    expect(refusals).toEqual([]);
    expect(record?.record).toMatchObject(expected);
    expect(FEED_RECORDS[kind].safeParse(record?.record).success).toBe(true);
    expect(record?.record).toMatchObject(
      kind === 'project' ? { countries: ['IR'] } : { country: 'IR' },
    );
  });

  it('keeps its record when single values are bad, and reports each of them', async () => {
    const mapped = await mapRow(
      {
        id: 'a',
        title: 'T',
        land: 'Atlantis',
        words: `ok;${'x'.repeat(201)}`,
        coop: 'LICENCE;gift',
        nr: '1',
      },
      {
        fields: [
          { to: 'title', column: 'title' },
          { to: 'country', column: 'land' },
          { to: 'keywords', column: 'words', separator: ';' },
          { to: 'cooperationTypes', column: 'coop', separator: ';' },
          { to: 'intellectualProperty.number', column: 'nr' },
        ],
      },
    );

    expect(mapped.record?.record).toEqual({
      title: [{ value: 'T', language: 'fa' }],
      keywords: ['ok'],
      cooperationTypes: ['LICENCE'],
    });
    expect(reasons(mapped)).toEqual([
      expect.stringContaining('value land Atlantis: is no country'),
      expect.stringContaining(
        'value coop gift: is no CooperationType; say in "codes" which it means of LICENCE',
      ),
      expect.stringContaining(
        'value nr 1: has no place without a value for intellectualProperty.status',
      ),
      expect.stringContaining('value words ok;xxx'),
    ]);
  });

  it.each([
    [{ id: ' ', title: 'T' }, null, 'row id : is missing; every record has a key of its own'],
    [{ id: 'a\nb', title: 'T' }, null, 'holds a line break'],
    [
      { id: 'a', title: ' ' },
      'offer:techmart:a',
      'row title : is missing; every offer has a title',
    ],
  ])('is kept out without its key or its title: %j', async (cells, id, reason) => {
    const mapped = await mapRow(cells);

    expect(mapped).toMatchObject({ id, record: null });
    expect(reasons(mapped)).toEqual([expect.stringContaining(reason)]);
  });

  it('fills the fields of the portal by their types', async () => {
    const field = (name: string, type: string, more: object = {}) => ({
      ...{ column: name, field: `techmart${name}`, type, description: 'Said.' },
      ...more,
    });
    const mapped = await mapRow(
      {
        id: 'a',
        title: 'T',
        A: 'x',
        B: '۱۲',
        C: '1,5',
        D: 'بله',
        E: '1405/01/01',
        F: 'a|b',
        G: '3000000000',
        H: '',
      },
      {
        extra: [
          field('A', 'String'),
          field('B', 'Int'),
          field('C', 'Float', { decimal: ',' }),
          field('D', 'Boolean'),
          field('E', 'Date', { dates: 'yyyy/MM/dd', calendar: 'persian' }),
          field('F', '[String!]', { separator: '|' }),
          field('G', 'Int'),
          field('H', 'Int'),
        ],
      },
    );

    expect(mapped.record?.extra).toEqual({
      techmartA: 'x',
      techmartB: 12,
      techmartC: 1.5,
      techmartD: true,
      techmartE: '2026-03-21',
      techmartF: ['a', 'b'],
    });
    expect(reasons(mapped)).toEqual([
      'value G 3000000000: is too large for an Int; make the field a Float or a String',
    ]);
  });

  it('keeps words out that "codes" does not have, and takes an empty meaning for nothing', async () => {
    const fields = [
      { to: 'title', column: 'title' },
      { to: 'keywords', column: 'words', separator: ',', codes: { su: 'water', '-': '' } },
    ];
    const mapped = await mapRow({ id: 'a', title: 'T', words: 'SU, -, hava' }, { fields });

    expect(mapped.record?.record['keywords']).toEqual(['water']);
    expect(reasons(mapped)).toEqual([
      'value words hava: is not in "codes"; add it there with its meaning',
    ]);
  });
});

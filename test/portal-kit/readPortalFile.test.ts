import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPortalFile } from '../../portal-kit/portalFile/readPortalFile.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-portal-file-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const LISTING = {
  kind: 'offer',
  source: { type: 'csv', file: 'offers.csv', delimiter: ',' },
  key: 'id',
  fields: [{ to: 'title', column: 'title' }],
};
const PORTAL = {
  portal: 'techmart',
  name: 'Techmart',
  country: 'IR',
  language: 'fa',
  listings: [LISTING],
};

async function read(content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await writeFile(path.join(folder, 'portal.json'), text);
  return readPortalFile('portal.json', folder);
}

const withListing = (changes: object) => ({ ...PORTAL, listings: [{ ...LISTING, ...changes }] });
const withFields = (...fields: object[]) => withListing({ fields: [...LISTING.fields, ...fields] });
const extra = (field: string) => ({ column: 'c', field, type: 'String', description: 'Said.' });

describe('portal.json', () => {
  it('is read with what it leaves out', async () => {
    const { file, folder: own } = await read(PORTAL);

    expect(file.serve).toEqual({
      host: '127.0.0.1',
      port: 4501,
      refreshSeconds: 300,
      deadlineMs: 1_500,
    });
    expect(file.listings[0]?.extra).toEqual([]);
    expect(own).toBe(folder);
  });

  it.each<[string, unknown, string]>([
    ['what is no JSON', '{', 'portal.json is not JSON'],
    ['an unknown setting', { ...PORTAL, titel: 1 }, 'portal.json does not know "titel"'],
    [
      'a code that is none',
      { ...PORTAL, portal: 'Tech Mart' },
      'portal.json: portal is a code of 2 to 32',
    ],
    [
      'a country that is none',
      { ...PORTAL, country: 'Iran' },
      'portal.json: country is an ISO 3166-1 alpha-2 code',
    ],
    [
      'a field that is none',
      withFields({ to: 'titel', column: 'x' }),
      'listings.0.fields.1.to "titel" is no field of the hub; there are title, summary',
    ],
    [
      'a field of another kind',
      withFields({ to: 'budget', column: 'x' }),
      'listings.0 (offer): a record of this kind has no budget',
    ],
    [
      'no title',
      withListing({ fields: [{ to: 'summary', column: 'x' }] }),
      'no column fills title, which every offer has',
    ],
    [
      'two titles in a language',
      withFields({ to: 'title', column: 'x', language: 'fa' }),
      'title in the language fa is filled by two columns',
    ],
    [
      'two columns for one value',
      withFields({ to: 'url', column: 'x' }, { to: 'url', column: 'y' }),
      'url is filled by two columns',
    ],
    [
      'a meaning that is none',
      withFields({ to: 'stage', column: 'x', codes: { lab: 'LAB' } }),
      'stage gives "lab" the meaning LAB, and DevelopmentStage has CONCEPT, LAB_TESTED',
    ],
    [
      'a field without the code',
      withListing({ extra: [extra('patentNumber')] }),
      'the field patentNumber does not begin with techmart',
    ],
    [
      'a field twice',
      withListing({ extra: [extra('techmartA'), extra('techmartA')] }),
      'two columns become the field techmartA',
    ],
    [
      'a field of two types',
      {
        ...PORTAL,
        listings: [
          { ...LISTING, extra: [extra('techmartA')] },
          { ...LISTING, extra: [{ ...extra('techmartA'), type: 'Int' }] },
        ],
      },
      'techmartA is String in one listing of the kind offer and Int in another',
    ],
    [
      'a password in the file',
      withListing({
        source: { type: 'postgres', connection: 'postgres://me:secret@host/db', table: 't' },
      }),
      'names a variable of the environment',
    ],
  ])('refuses %s', async (_what, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });

  it('takes several languages of a text, and several columns of a list', async () => {
    const fields = [
      { to: 'title', column: 'x', language: 'en' },
      { to: 'keywords', column: 'y' },
      { to: 'keywords', column: 'z' },
    ];

    await expect(read(withFields(...fields))).resolves.toMatchObject({ name: 'portal.json' });
  });
});

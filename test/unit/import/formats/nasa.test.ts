import { describe, expect, it } from '@jest/globals';
import { nasaPatents } from '../../../../import/formats/nasaPatents.js';
import { nasaSoftware } from '../../../../import/formats/nasaSoftware.js';
import { draftOf, mapFixture, recordOf, refusalOf, setAsideOf } from '../mapFixture.js';

describe('format nasa-software', () => {
  const mapped = mapFixture(nasaSoftware, 'nasa-software.jsonl');

  it('maps a program that is released in the United States only', async () => {
    const [first] = await mapped;

    expect(draftOf(first, 'technologies')).toMatchObject({
      _id: 'offer:demo:00000000-0000-0000-0000-000000000001',
      title: [{ value: 'Star Counter (STARC)' }],
      description: [{ value: 'Counts stars. Even > 100.' }],
      keywords: ['Data and Image Processing', 'stars', 'data processing', 'regression analysi'],
      targetCountries: ['US'],
      access: 'PUBLIC',
      cooperationTypes: ['LICENCE'],
      intellectualProperty: null,
      year: null,
    });
    expect(recordOf(first).mentions).toMatchObject([
      { name: 'NASA Ames Research Center', country: 'US' },
    ]);
  });

  it('takes a program without a release tag by its usage type, and repairs its address', async () => {
    const [, second] = await mapped;

    expect(draftOf(second, 'technologies')).toMatchObject({
      source: { url: 'https://github.com/example/moon-lander' },
      targetCountries: [],
      intellectualProperty: { status: 'OPEN_SOURCE', rights: [] },
      year: 2016,
    });
    expect(recordOf(second).mentions).toMatchObject([
      { name: 'NASA Armstrong Flight Research Center' },
    ]);
  });

  it('sets aside what it cannot link to; refuses a record without an id', async () => {
    const rows = await mapped;

    expect(setAsideOf(rows[2])).toEqual([
      'organization=COE',
      'repositoryURL=ftp://files.example/fits.tar.gz',
    ]);
    expect(recordOf(rows[2]).mentions).toEqual([]);
    expect(refusalOf(rows[3])).toEqual([
      'local-id: Invalid input: expected string, received undefined',
    ]);
  });
});

describe('format nasa-patents', () => {
  const mapped = mapFixture(nasaPatents, 'nasa-patents.csv');

  it('maps issued patents and applications in both forms of date', async () => {
    const [issued, application] = await mapped;

    expect(draftOf(issued, 'technologies')).toMatchObject({
      _id: 'offer:demo:ARC-00001-1',
      title: [{ value: 'Star Mirror And Holder' }],
      cooperationTypes: ['LICENCE'],
      intellectualProperty: {
        status: 'GRANTED',
        rights: [{ number: '08/543,093', office: 'USPTO', expiresOn: '2035-03-10' }],
      },
    });
    expect(draftOf(application, 'technologies')).toMatchObject({
      title: [{ value: 'ROVER WHEEL' }],
      intellectualProperty: {
        status: 'APPLIED',
        rights: [{ number: '12/474430', office: 'USPTO', expiresOn: '2034-06-16' }],
      },
    });
    expect(recordOf(application).mentions).toMatchObject([
      { name: 'NASA Jet Propulsion Laboratory', country: 'US' },
    ]);
  });

  it('leaves the protection open where a grant has no number or the status is unknown', async () => {
    const rows = await mapped;

    expect(draftOf(rows[2], 'technologies')).toMatchObject({
      _id: 'offer:demo:LEW-00003-1-with-LEW-00004-1',
      intellectualProperty: null,
    });
    expect(setAsideOf(rows[2])).toEqual(['Application SN=/0', 'Status=Issued']);
    expect(setAsideOf(rows[3])).toEqual(['Patent Expiration Date=32/13/2030', 'Status=GM']);
    expect(setAsideOf(rows[4])).toEqual([
      'Center=Nowhere Center',
      'Patent Expiration Date=31 February 2030',
    ]);
  });

  it('refuses a row without a case number', async () => {
    expect(refusalOf((await mapped)[7])).toEqual(['Case Number: a record needs a case number']);
  });
});

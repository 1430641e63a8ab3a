import { describe, expect, it } from '@jest/globals';
import { ror } from '../../../../import/formats/ror.js';
import { draftOf, mapFixture, refusalOf, setAsideOf } from '../mapFixture.js';

describe('format ror', () => {
  it('maps names, places, relations and ids of a record in schema 2', async () => {
    const [row] = await mapFixture(ror, 'ror.jsonl');

    expect(draftOf(row, 'institutions')).toMatchObject({
      _id: 'institution:demo:0aaaa0159',
      source: { localId: '0aaaa0159', url: 'https://ror.org/0aaaa0159', licence: 'CC0-1.0' },
      names: [
        { value: 'Example Laboratory', language: 'en', kinds: ['DISPLAY', 'LABEL'] },
        { value: 'KLT', language: 'und', kinds: ['ACRONYM'] },
        { value: 'Örnek Laboratuvarı', language: 'tr', kinds: ['LABEL'] },
      ],
      nameKey: 'example laboratory',
      types: ['FACILITY'],
      status: 'ACTIVE',
      verified: true,
      established: 1970,
      domains: ['kizilay-lab.example'],
      country: 'TR',
      locations: [{ geoNamesId: 323786, place: 'Ankara', subdivision: 'Ankara', latitude: 39.9 }],
      relations: [
        {
          kind: 'PARENT',
          institutionId: 'institution:demo:0aaaa0256',
          label: 'Sample University',
        },
        { kind: 'RELATED', institutionId: 'institution:demo:0zzzz0937' },
      ],
      externalIds: [
        { scheme: 'isni', preferred: '0000 0001 2345 6789', all: ['0000 0001 2345 6789'] },
        { scheme: 'wikidata', preferred: null, all: ['Q1'] },
      ],
      matchKeys: ['example laboratory', 'klt', 'ornek laboratuvari'],
    });
  });

  it('sets aside values whose check digits or kinds are wrong', async () => {
    const [row] = await mapFixture(ror, 'ror.jsonl');

    expect(setAsideOf(row)).toEqual([
      'types=laboratory',
      'links=gopher',
      'relationships=https://ror.org/0zzzz0938',
      'external_ids=0000 0001 2345 6780',
    ]);
  });

  it('refuses a record in schema 1 and one whose id has wrong check digits', async () => {
    const rows = await mapFixture(ror, 'ror.jsonl');

    expect(draftOf(rows[1], 'institutions').status).toBe('WITHDRAWN');
    expect(refusalOf(rows[2])).toEqual([
      'name: the record is in ROR schema 1.0, which ROR retired in 2025: take the file of schema 2 from the data dump',
    ]);
    expect(refusalOf(rows[3])).toEqual(['id: no ROR id, or its check digits are wrong']);
  });

  it.each([null, 'text', 7, [], {}, { names: [{}] }])('refuses %j', async (row) => {
    const mapRow = await ror.createMapper({
      platform: 'demo',
      companions: {},
      rows: () => noRows(),
    });

    expect(mapRow(row).status).toBe('refused');
  });
});

async function* noRows(): AsyncGenerator<unknown> {}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isInputObjectType } from 'graphql';
import { attachScalars } from '../../../gateway/attachScalars.js';
import { type Parameters, readParameters } from '../../../gateway/feeds/readParameters.js';
import { packageRoot } from '../../../gateway/packageRoot.js';

const schema = buildSchema(readFileSync(path.join(packageRoot(), 'schema', 'api.graphql'), 'utf8'));
attachScalars(schema);
const eventFilter = schema.getType('EventFilter');

function read(parameters: Parameters) {
  if (!isInputObjectType(eventFilter)) throw new Error('no EventFilter');
  return readParameters(parameters, eventFilter);
}

describe('readParameters', () => {
  it('reads nothing out of nothing', () => {
    expect(read({})).toEqual({ query: null, filter: {} });
  });

  it('reads each condition of the filter, and the query', () => {
    expect(
      read({
        query: 'solar, wind',
        countries: 'TR,ID',
        types: ['EXHIBITION, FESTIVAL', 'SUMMIT'],
        'period.from': '2026-01-01',
        'period.to': '2026-12-31',
        'years.from': '2026',
        platforms: 'techmart,tubitak',
        bodies: 'body:hub:wgic',
        samples: 'false',
      }),
    ).toEqual({
      query: 'solar, wind',
      filter: {
        countries: ['TR', 'ID'],
        types: ['EXHIBITION', 'FESTIVAL', 'SUMMIT'],
        period: { from: '2026-01-01', to: '2026-12-31' },
        years: { from: 2026 },
        platforms: ['techmart', 'tubitak'],
        bodies: ['body:hub:wgic'],
        samples: false,
      },
    });
  });

  it('does not cut topics and series at commas', () => {
    expect(read({ topics: ['solar, wind', 'ai'], series: 'Fair, the' }).filter).toEqual({
      topics: ['solar, wind', 'ai'],
      series: ['Fair, the'],
    });
  });

  it.each<[Parameters, RegExp]>([
    [
      { country: 'TR' },
      /^country is no parameter of this feed; it takes query, types, countries, .*period\.from, period\.to/,
    ],
    [{ constructor: 'x' }, /^constructor is no parameter/],
    [{ 'countries.from': 'TR' }, /^countries\.from is no parameter/],
    [{ period: '2026-01-01' }, /^period is no parameter .*period\.from/],
    [{ 'period.from.day': '2026-01-01' }, /^period\.from\.day is no parameter/],
    [{ __proto__x: '1' }, /^__proto__x is no parameter/],
    [{ 'period.until': '2026-01-01' }, /^period\.until is no parameter/],
    [{ types: 'FAIR' }, /^types must be of EXHIBITION, FESTIVAL, .*, got "FAIR"$/],
    [
      { countries: 'TR,XXX' },
      /^countries must be of the type CountryCode, got "XXX"\. A country by its ISO 3166-1 alpha-2 code, for example TR\.$/,
    ],
    [{ countries: 'TR,' }, /^countries has an empty value; leave it out/],
    [{ countries: '' }, /^countries has an empty value/],
    [
      { 'period.from': '2026-02-30' },
      /^period\.from must be of the type Date, got "2026-02-30"\. A calendar day/,
    ],
    [{ 'years.from': '2026.5' }, /^years\.from must be a whole number, got "2026\.5"$/],
    [{ 'years.from': '99999999999' }, /^years\.from must be a whole number/],
    [{ 'years.from': ['2025', '2026'] }, /^years\.from must be given once, got 2 values$/],
    [{ query: ['a', 'b'] }, /^query must be given once, got 2 values$/],
    [{ samples: 'yes' }, /^samples must be true or false, got "yes"$/],
  ])('refuses %j', (parameters, message) => {
    expect(() => read(parameters)).toThrow(message);
  });

  it('shows no more of a wrong value than it takes to find it', () => {
    const long = 'x'.repeat(10_000);

    for (const parameters of [{ types: long }, { [long]: '1' }, { countries: long }]) {
      let message = '';
      try {
        read(parameters);
      } catch (error) {
        message = String(error);
      }
      expect(message).toContain('x'.repeat(80));
      expect(message.length).toBeLessThan(600);
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { confsTech } from '../../../../import/formats/confsTech.js';
import { seriesOf } from '../../../../import/formats/seriesOf.js';
import { draftOf, mapFixture, refusalOf, setAsideOf } from '../mapFixture.js';

const mapped = mapFixture(confsTech, 'confs-tech.jsonl');

describe('format confs-tech', () => {
  it('makes one event of the rows of its topics, with what any of them says', async () => {
    const [first, second] = (await mapped).map((row, index) =>
      index < 2 ? draftOf(row, 'events') : null,
    );

    expect(second).toEqual(first);
    expect(first).toMatchObject({
      name: [{ value: 'Ferris Days 2026', language: 'und' }],
      type: 'CONFERENCE',
      mode: 'IN_PERSON',
      series: 'Ferris Days',
      edition: null,
      city: 'Istanbul',
      country: 'TR',
      period: { start: '2026-03-01', end: '2026-03-03', precision: 'DAY' },
      startsOn: '2026-03-01',
      year: 2026,
      topics: ['data', 'rust'],
      callForPapers: { url: 'https://ferris.example/cfp', closesOn: '2025-12-01' },
    });
    expect(first?._id).toMatch(/^event:demo:2026-03-01-ferris-days-2026-[0-9a-f]{12}$/);
  });

  it('takes what the first row says where rows disagree, and sets the other value aside', async () => {
    const rows = await mapped;

    expect(draftOf(rows[3], 'events')).toEqual(draftOf(rows[2], 'events'));
    expect(draftOf(rows[2], 'events')).toMatchObject({
      mode: 'HYBRID',
      country: 'US',
      series: 'Data Harvest',
      edition: 7,
      url: 'https://other.example',
    });
    expect(setAsideOf(rows[3])).toEqual(['url=https://mirror.example']);
  });

  it('keeps an online event without a place, and angle brackets of a name', async () => {
    expect(draftOf((await mapped)[4], 'events')).toMatchObject({
      name: [{ value: 'Nowhere <UX>' }],
      mode: 'ONLINE',
      city: null,
      country: null,
      series: null,
      url: 'https://nowhere.example/Austin,%20TX',
    });
  });

  it('sets aside an end before the start and a country nobody knows; refuses an event without a day', async () => {
    const rows = await mapped;

    expect(setAsideOf(rows[5])).toEqual(['country=Land of Oz', 'endDate=2019-05-31']);
    expect(refusalOf(rows[6])).toEqual(['startDate: must be a day, for example 2026-05-31']);
  });

  it.each([
    ['Devoxx', null, null],
    ['Expo 2026', 'Expo', null],
    ['2019 Web Days', 'Web Days', null],
    ['The 21st Forum on Water', 'Forum on Water', 21],
    ['P99 CONF', null, null],
  ])('reads %s as an event of the series %s, number %s', (name, series, edition) => {
    expect(seriesOf(name)).toEqual({ series, edition });
  });
});

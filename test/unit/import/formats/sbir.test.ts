import { describe, expect, it } from '@jest/globals';
import { sbirAwards } from '../../../../import/formats/sbirAwards.js';
import { sbirTopics } from '../../../../import/formats/sbirTopics.js';
import { draftOf, mapFixture, recordOf, refusalOf, setAsideOf } from '../mapFixture.js';

describe('format sbir-topics', () => {
  const mapped = mapFixture(sbirTopics, 'sbir-topics.jsonl');

  it('cleans texts, repeated agencies and dates', async () => {
    const [first] = await mapped;

    expect(draftOf(first, 'technologies')).toMatchObject({
      kind: 'REQUEST',
      title: [{ value: 'Quiet Pumps & Valves', language: 'en' }],
      description: [
        { value: 'Lead Centre: X\n\nPumps must be quiet < 20 dB.• No leaks.', language: 'en' },
      ],
      summary: [],
      keywords: ['Phase I', 'Phase II', 'SBIR', 'STTR', 'Department of Water'],
      country: 'US',
      deadline: '2017-03-31',
      year: 2017,
      source: { url: 'http://water.example/topic/1' },
    });
    expect(recordOf(first).mentions).toEqual([
      { name: 'Bureau of Pumps', country: 'US', types: ['GOVERNMENT'] },
    ]);
  });

  it('tells topics of one name by what they say, and knows a repeated one', async () => {
    const [, pumps, valves, again] = (await mapped).map((row, index) =>
      index < 4 ? draftOf(row, 'technologies') : null,
    );

    expect(pumps?._id).not.toBe(valves?._id);
    expect(again).toEqual(valves);
  });

  it('sets aside an address that leads nowhere; refuses a topic without a name', async () => {
    const rows = await mapped;

    expect(setAsideOf(rows[1])).toEqual(['URL=http:--water.example-topic-2.pdf']);
    expect(refusalOf(rows[4])).toEqual(['Topic Name: a request needs a title']);
  });
});

describe('format sbir-awards', () => {
  const mapped = mapFixture(sbirAwards, 'sbir-awards.jsonl');

  it('maps an award to an offer of the firm', async () => {
    const [first] = await mapped;

    expect(draftOf(first, 'technologies')).toMatchObject({
      _id: 'offer:demo:101',
      kind: 'OFFER',
      title: [{ value: '"Small" Pump' }],
      description: [{ value: "The firm's pump is small. It was tested." }],
      keywords: ['Department of Water', 'Bureau of Pumps', 'SBIR', 'Phase II'],
      country: 'US',
      year: 2016,
      readiness: null,
    });
    expect(recordOf(first).mentions).toEqual([
      { name: 'PUMPS & SONS, INC.', country: 'US', types: ['COMPANY'] },
    ]);
  });

  it('takes the first sentence of the abstract for a missing title', async () => {
    const rows = await mapped;

    expect(draftOf(rows[1], 'technologies')).toMatchObject({
      title: [{ value: 'A valve that never sticks.' }],
    });
    expect(setAsideOf(rows[1])).toEqual(['title=Not Available']);
  });

  it('refuses an award that says nothing, and one without a number or of another type', async () => {
    const rows = await mapped;

    expect(refusalOf(rows[2])).toEqual(['title: neither a title nor an abstract']);
    expect(refusalOf(rows[3])).toEqual(['year: Invalid input: expected number, received string']);
  });
});

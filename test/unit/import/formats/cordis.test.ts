import { describe, expect, it } from '@jest/globals';
import { cordisProjects } from '../../../../import/formats/cordisProjects.js';
import { cordisTopics } from '../../../../import/formats/cordisTopics.js';
import { draftOf, fixture, mapFixture, refusalOf, setAsideOf } from '../mapFixture.js';

describe('format cordis-topics', () => {
  const mapped = mapFixture(cordisTopics, 'cordis-topics.csv');

  it('makes the same request of each row of a topic', async () => {
    const rows = await mapped;

    expect(draftOf(rows[1], 'technologies')).toEqual(draftOf(rows[0], 'technologies'));
    expect(draftOf(rows[0], 'technologies')).toMatchObject({
      _id: 'request:demo:HORIZON-CLX-2024-01-01',
      title: [{ value: 'Clean pumps for cities', language: 'en' }],
      year: 2024,
      deadline: null,
    });
    expect(draftOf(rows[2], 'technologies')).toMatchObject({ year: 2023 });
  });

  it('refuses a row without a topic', async () => {
    expect(refusalOf((await mapped)[4])).toEqual([
      'topic: must be a topic code, for example HORIZON-CL5-2024-D3-01',
    ]);
  });
});

describe('format cordis-projects', () => {
  const mapped = mapFixture(cordisProjects, 'cordis-projects.csv', {
    euroscivoc: fixture('cordis-euroscivoc.csv'),
  });

  it('takes the title out of the report title and joins the vocabulary', async () => {
    expect(draftOf((await mapped)[0], 'technologies')).toMatchObject({
      _id: 'offer:demo:900000001',
      source: { url: 'https://cordis.europa.eu/project/id/900000001' },
      title: [{ value: 'Pumps (quiet ones) - for cities (PumpIt)' }],
      keywords: ['PumpIt'],
      classifications: [
        { scheme: 'euroSciVoc', value: '/25/1', label: 'pumps' },
        { scheme: 'euroSciVoc', value: '/25/2', label: 'cities' },
      ],
    });
  });

  it('makes the same offer of the report of a later period', async () => {
    const rows = await mapped;

    expect(draftOf(rows[1], 'technologies')).toEqual(draftOf(rows[0], 'technologies'));
  });

  it('keeps a title of another form whole; refuses a project without a number', async () => {
    const rows = await mapped;

    expect(draftOf(rows[2], 'technologies')).toMatchObject({
      title: [{ value: 'Final report of Valves' }],
      classifications: [],
    });
    expect(setAsideOf(rows[2])).toEqual(['title=Final report of Valves']);
    expect(refusalOf(rows[3])).toEqual(['projectID: must be the number of a project']);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mapItem } from '../../../gateway/harvest/mapping/mapItem.js';
import { finishRecord } from '../../../import/run/finishRecord.js';

const NOW = new Date('2026-06-01T00:00:00Z');

function map(kind: string, record: object, item: object = {}) {
  return mapItem({ id: `${kind}:techmart:1`, [kind]: record, ...item }, 'techmart', NOW);
}

/** The record as it is saved, and what was set aside. */
function saved(kind: string, record: object, item: object = {}) {
  const mapped = map(kind, record, item);
  if (mapped.status !== 'save') throw new Error(JSON.stringify(mapped));
  const { row } = mapped.record;
  const ids = row.mentions.map(({ name }) => `institution:techmart:${name}`);
  const finished = finishRecord(row.withInstitutions(ids), 'x', NOW);
  return { record: finished.record, setAside: row.setAside };
}

const title = [{ value: 'A title', language: 'en' }];
const name = [{ value: 'A name', language: 'en' }];

describe('an item of a feed', () => {
  it('never makes the mapper throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (item, record) => {
        expect(() => mapItem(item, 'techmart', NOW)).not.toThrow();
        for (const kind of ['offer', 'request', 'institution', 'event', 'project']) {
          const given = { id: `${kind}:techmart:1`, [kind]: record };
          expect(mapItem(given, 'techmart', NOW).status).toBe('refused');
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    'offer:techmart:a b',
    'offer:techmart:',
    'offer:techmart:\u200b1',
    'offer',
    'OFFER:x:1',
  ])('is refused with the id %j', (id) => {
    expect(mapItem({ id, offer: { title } }, 'techmart', NOW)).toMatchObject({
      status: 'refused',
      id: null,
    });
  });

  it('has its HTML cleaned, and is refused when no title is left', () => {
    const { record } = saved('offer', {
      title: [{ value: '<b>Water &amp; filters</b>', language: 'en' }],
      description: [{ value: '<p>One.</p><p>Two.</p>', language: 'en' }],
    });

    expect(record).toMatchObject({
      title: [{ value: 'Water & filters' }],
      description: [{ value: expect.stringMatching(/^One\.\n+Two\.$/) }],
    });
    expect(map('offer', { title: [{ value: '<b> </b>' }] })).toMatchObject({
      status: 'refused',
      problems: [{ field: 'offer.title', reason: 'a listing needs a title' }],
    });
  });
});

describe('a listing of a feed', () => {
  const dates = (record: object, item: object = {}) => {
    const found = saved('request', { title, ...record }, item);
    // Requests are stored with these.
    const { state, publishedAt, expiresAt } = found.record as unknown as Record<string, unknown>;
    return { state, publishedAt, expiresAt, setAside: found.setAside.map(({ field }) => field) };
  };

  it('is published when it says, else when it changed, else now; for a year', () => {
    const said = { publishedAt: '2026-03-01T00:00:00Z' };
    expect(dates(said, { changedAt: '2026-05-01T00:00:00Z' })).toEqual({
      state: 'PUBLISHED',
      publishedAt: new Date('2026-03-01T00:00:00Z'),
      expiresAt: new Date('2027-03-01T00:00:00Z'),
      setAside: [],
    });
    expect(dates({}, { changedAt: '2026-05-01T00:00:00Z' }).publishedAt).toEqual(
      new Date('2026-05-01T00:00:00Z'),
    );
    expect(dates({}, { changedAt: '2020-05-01T00:00:00Z' }).publishedAt).toEqual(NOW);
    expect(dates({})).toMatchObject({ state: 'PUBLISHED', publishedAt: NOW });
  });

  it('leaves the lists with its expiry, its deadline, or after a year', () => {
    const publishedAt = '2026-03-01T00:00:00Z';
    expect(dates({ publishedAt, expiresAt: '2026-07-01T00:00:00Z' }).expiresAt).toEqual(
      new Date('2026-07-01T00:00:00Z'),
    );
    expect(dates({ publishedAt, deadline: '2026-06-10' }).expiresAt).toEqual(
      new Date('2026-06-10T23:59:59.999Z'),
    );
    expect(dates({ publishedAt, deadline: '2026-04-10' })).toMatchObject({
      state: 'EXPIRED',
      publishedAt: new Date(publishedAt),
    });
    expect(dates({ publishedAt, expiresAt: '2030-01-01T00:00:00Z' })).toMatchObject({
      expiresAt: new Date('2027-03-01T00:00:00Z'),
      setAside: ['request.expiresAt'],
    });
    expect(dates({ publishedAt: '2027-01-01T00:00:00Z' })).toMatchObject({
      publishedAt: NOW,
      setAside: ['request.publishedAt'],
    });
  });

  it('keeps its access, and is refused for one the hub does not know', () => {
    expect(saved('offer', { title, access: 'MEMBERS' }).record).toMatchObject({
      access: 'MEMBERS',
    });
    expect(map('offer', { title, access: 'public' })).toMatchObject({ status: 'refused' });
  });
});

describe('other records of a feed', () => {
  it('are an institution with its names, ids and place', () => {
    const { record, setAside } = saved('institution', {
      name: [...name, { value: 'Bir ad', language: 'tr' }],
      aliases: ['AN'],
      types: ['UNIVERSITY', 'CASTLE'],
      city: 'Ankara',
      country: 'TR',
      latitude: 39.9,
      externalIds: [
        { scheme: 'ROR', value: 'https://ror.org/05vf56z40' },
        { scheme: 'ror', value: '012345678' },
      ],
    });

    expect(record).toMatchObject({
      verified: true,
      names: [
        { value: 'A name', kinds: ['DISPLAY', 'LABEL'] },
        { value: 'Bir ad', kinds: ['LABEL'] },
        { value: 'AN', kinds: ['ALIAS'] },
      ],
      types: ['UNIVERSITY'],
      locations: [{ place: 'Ankara', country: 'TR', latitude: null }],
      externalIds: [{ scheme: 'ror', all: ['05vf56z40'] }],
    });
    expect(setAside.map(({ field }) => field)).toEqual([
      'institution.types',
      'institution.latitude',
      'institution.externalIds',
    ]);
  });

  it('are an event with its host, and a project with its partners', () => {
    expect(
      saved('event', {
        ...{ name, type: 'EXHIBITION', startsOn: '2026-10-02', endsOn: '2026-10-01' },
        host: { name: 'Fair Ltd' },
      }),
    ).toMatchObject({
      record: {
        ...{ type: 'EXHIBITION', status: 'CONFIRMED', year: 2026, startsOn: '2026-10-02' },
        period: { start: '2026-10-02', end: null },
        hostInstitutionId: 'institution:techmart:Fair Ltd',
      },
      setAside: [{ field: 'event.endsOn' }],
    });
    expect(
      saved('project', {
        ...{ title, kind: 'STUDY', countries: ['TR', 'IR'] },
        partners: [
          { institution: { id: 'institution:ror:1' }, role: 'LEAD' },
          { institution: { name: 'Other' } },
          { institution: { id: 'offer:techmart:1', name: 'Third' } },
        ],
      }),
    ).toMatchObject({
      record: {
        ...{ kind: 'STUDY', state: 'RUNNING' },
        partners: [
          { institutionId: 'institution:ror:1', role: 'LEAD' },
          { institutionId: 'institution:techmart:Other', role: 'PARTNER' },
          { institutionId: 'institution:techmart:Third', role: 'PARTNER' },
        ],
      },
      setAside: [{ field: 'project.partners.2.institution.id' }],
    });
  });
});

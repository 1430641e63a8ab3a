import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { InstitutionsStores } from '../../subgraphs/institutions/context.js';
import { institutions } from '../../subgraphs/institutions/index.js';
import { matchKeyOf } from '../../subgraphs/institutions/matchKey.js';
import { aName, anInstitution } from '../builders/anInstitution.js';
import { aSource } from '../builders/aSource.js';
import { describeLookUps } from '../support/describeLookUps.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<InstitutionsStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(institutions);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

describe('an institution', () => {
  describeLookUps({
    bed: () => bed,
    type: 'Institution',
    field: 'institution',
    list: 'institutions',
    record: () => anInstitution(),
    gone: 'institution:ror:gone',
  });

  it('returns everything the record says', async () => {
    const institution = anInstitution({
      names: [
        aName('Arab Academy for Science'),
        aName('الأكاديمية العربية للعلوم', { language: 'ar', kinds: ['LABEL'] }),
        aName('AAST', { language: 'und', kinds: ['ACRONYM'] }),
      ],
      types: ['EDUCATION', 'FUNDER'],
      established: 1972,
      links: [{ kind: 'WEBSITE', url: 'https://aast.edu' }],
      domains: ['aast.edu'],
      locations: [
        {
          geoNamesId: 361058,
          place: 'Alexandria',
          country: 'EG',
          subdivision: 'Alexandria Governorate',
          latitude: 31.2,
          longitude: 29.9,
        },
        {
          geoNamesId: null,
          place: null,
          country: 'EG',
          subdivision: null,
          latitude: null,
          longitude: null,
        },
      ],
      country: 'EG',
      externalIds: [{ scheme: 'isni', preferred: null, all: ['0000 0000 9015 5153'] }],
      source: aSource('0004vyj87', { platform: 'ror', licence: 'CC0-1.0' }),
    });
    await bed.seed('institutions', institution);
    const data = await bed.ask(
      `query ($id: ID!) { institution(id: $id) {
        id name names { value language kinds } acronyms types status verified established
        links { kind url } domains country { code name }
        locations { geoNamesId place country { code } subdivision point { latitude longitude } }
        externalIds { scheme preferred all } source { platform { code } localId licence sample }
        createdAt updatedAt version } }`,
      { id: institution._id },
    );
    const { _id, names, types, links, domains, externalIds } = institution;
    expect(data.institution).toEqual({
      id: _id,
      name: 'Arab Academy for Science',
      names,
      acronyms: ['AAST'],
      types,
      status: 'ACTIVE',
      verified: true,
      established: 1972,
      links,
      domains,
      country: { code: 'EG', name: 'Egypt' },
      locations: [
        {
          geoNamesId: 361058,
          place: 'Alexandria',
          country: { code: 'EG' },
          subdivision: 'Alexandria Governorate',
          point: { latitude: 31.2, longitude: 29.9 },
        },
        { geoNamesId: null, place: null, country: { code: 'EG' }, subdivision: null, point: null },
      ],
      externalIds,
      source: {
        platform: { code: 'ror' },
        localId: '0004vyj87',
        licence: 'CC0-1.0',
        sample: false,
      },
      createdAt: '2026-06-01T00:00:00.000Z',
      updatedAt: '2026-06-01T00:00:00.000Z',
      version: 1,
    });
  });

  it('returns a withdrawn institution, which the lists leave out', async () => {
    const withdrawn = anInstitution({ status: 'WITHDRAWN' });
    await bed.seed('institutions', withdrawn);
    const data = await bed.ask(
      'query ($id: ID!) { institution(id: $id) { status } institutions { totalCount } }',
      { id: withdrawn._id },
    );
    expect(data).toEqual({
      institution: { status: 'WITHDRAWN' },
      institutions: { totalCount: 0 },
    });
  });
});

describe('Institution.name', () => {
  const names = [
    aName('Boğaziçi Üniversitesi', { language: 'tr' }),
    aName('Bosphorus College', { language: 'en', kinds: ['ALIAS'] }),
    aName('BU', { language: 'fr', kinds: ['ACRONYM'] }),
    aName('جامعة البوسفور', { language: 'ar', kinds: ['LABEL'] }),
  ];

  it.each([
    [['ar-EG', 'en'], 'جامعة البوسفور'],
    [['tr'], 'Boğaziçi Üniversitesi'],
    [['en'], 'Boğaziçi Üniversitesi'],
    [['fr'], 'Boğaziçi Üniversitesi'],
    [[], 'Boğaziçi Üniversitesi'],
  ])('answers a reader of %j with %s', async (languages, name) => {
    const institution = anInstitution({ names });
    await bed.seed('institutions', institution);
    const query = 'query ($id: ID!) { institution(id: $id) { name } }';
    const data = await bed.ask(query, { id: institution._id }, languages);
    expect(data.institution.name).toBe(name);
  });

  it('lets an argument prefer languages over those of the request', async () => {
    await bed.seed('institutions', anInstitution({ names }));
    const data = await bed.ask('{ institutions { nodes { name(prefer: ["ar"]) } } }', {}, ['tr']);
    expect(data.institutions.nodes).toEqual([{ name: 'جامعة البوسفور' }]);
  });
});

describe('Institution.relations', () => {
  it('keeps the label of a relation whose other side the hub does not have', async () => {
    const parent = anInstitution();
    const child = anInstitution({
      relations: [
        { kind: 'PARENT', institutionId: parent._id, label: 'As the source calls it' },
        { kind: 'SUCCESSOR', institutionId: 'institution:ror:gone', label: 'Gone' },
      ],
    });
    await bed.seed('institutions', parent, child);
    const data = await bed.ask(
      'query ($id: ID!) { institution(id: $id) { relations { kind label institution { id } } } }',
      { id: child._id },
    );
    expect(data.institution.relations).toEqual([
      { kind: 'PARENT', label: 'As the source calls it', institution: { id: parent._id } },
      { kind: 'SUCCESSOR', label: 'Gone', institution: null },
    ]);
  });

  it('loads what others say of a whole page, and the other sides, in a round trip each', async () => {
    const parents = Array.from({ length: 10 }, () => anInstitution({ types: ['MINISTRY'] }));
    await bed.seed(
      'institutions',
      ...parents,
      ...parents.map(({ _id }) =>
        anInstitution({ relations: [{ kind: 'PARENT', institutionId: _id, label: 'Parent' }] }),
      ),
    );
    const data = await bed.ask(
      '{ institutions(filter: { types: [UNIVERSITY] }) { nodes { relations { institution { name } } } } }',
    );
    expect(data.institutions.nodes).toHaveLength(10);
    expect(bed.mongo.queries('institutions')).toBe(3);
  });
});

describe('matching a mention', () => {
  it('finds institutions by any of their names, however it is spelt', async () => {
    const technical = anInstitution({
      names: [
        aName('İstanbul Teknik Üniversitesi', { language: 'tr' }),
        aName('Istanbul Technical University', { kinds: ['LABEL'] }),
      ],
    });
    await bed.seed('institutions', technical, anInstitution());
    const stages = await bed.stagesOfReads(async () => {
      const found = await bed.stores.institutions.findByMatchKeys([
        matchKeyOf('The ISTANBUL TECHNICAL UNIVERSITY (Turkey)'),
        matchKeyOf('Nowhere'),
      ]);
      expect(found).toEqual([
        {
          _id: technical._id,
          matchKeys: technical.matchKeys,
          country: 'TR',
          verified: true,
        },
      ]);
    });
    expect(stages).not.toContain('COLLSCAN');
  });

  it('tells which of many ids are stored', async () => {
    const stored = anInstitution();
    await bed.seed('institutions', stored);
    expect(await bed.stores.institutions.existing([stored._id, 'institution:ror:gone'])).toEqual(
      new Set([stored._id]),
    );
  });
});

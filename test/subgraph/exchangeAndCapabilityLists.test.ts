import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { InstitutionsStores } from '../../subgraphs/institutions/context.js';
import { institutions } from '../../subgraphs/institutions/index.js';
import {
  mayReadExchange,
  readableExchanges,
} from '../../subgraphs/institutions/personnelExchange/exchangeAccess.js';
import { NEWEST_EXCHANGE } from '../../subgraphs/institutions/personnelExchange/exchangeStore.js';
import { PUBLIC_VIEWER, ROLES, type Viewer } from '../../subgraphs/kit/viewer.js';
import { aCapability } from '../builders/aCapability.js';
import { anExchange, anExchangeCall } from '../builders/anExchange.js';
import { anInstitution } from '../builders/anInstitution.js';
import { aSource } from '../builders/aSource.js';
import { askSubgraph } from '../support/askSubgraph.js';
import { describeList } from '../support/describeList.js';
import { describeLookUps } from '../support/describeLookUps.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<InstitutionsStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(institutions);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

const field = { scheme: 'FOS', value: '2.7', label: 'Environmental engineering' };

describe('a call for personnel', () => {
  describeLookUps({
    bed: () => bed,
    type: 'PersonnelExchangeCall',
    field: 'personnelExchangeCall',
    list: 'personnelExchangeCalls',
    record: () => anExchangeCall(),
    gone: 'exchangecall:hub:gone',
  });
});

describe('the list of calls for personnel', () => {
  const wanted = anExchangeCall({
    hostInstitutionId: 'institution:hub:a',
    hostCountry: 'IR',
    kind: 'STUDENT',
    fields: [field],
    skills: ['sieving'],
  });
  const other = anExchangeCall({
    state: 'CALL_CLOSED',
    source: aSource('other', { sample: true }),
  });

  describeList({
    bed: () => bed,
    list: 'personnelExchangeCalls',
    orders: ['NEWEST', 'APPLY_BY'],
    records: () =>
      Array.from({ length: 9 }, (_, index) =>
        anExchangeCall({ applyBy: `2999-01-0${1 + (index % 3)}` }),
      ),
    added: () => anExchangeCall({ applyBy: '2999-01-02' }),
    filters: {
      leaves: other,
      keeps: [
        ['states: [CALL_OPEN]', wanted],
        ['kinds: [STUDENT]', wanted],
        ['hostCountries: ["IR"]', wanted],
        ['hostInstitutions: ["institution:hub:a"]', wanted],
        ['fields: ["2.7"]', wanted],
        ['skills: ["sieving"]', wanted],
        ['open: true', wanted],
        ['samples: false', wanted],
      ],
    },
    indexes: {
      selection: 'totalCount nodes { id }',
      serve: [
        '',
        'orderBy: APPLY_BY',
        'filter: { states: [CALL_OPEN] }',
        'filter: { kinds: [EXPERT] }',
        'filter: { hostCountries: ["TR"] }',
        'filter: { hostInstitutions: ["institution:techmart:host"] }',
        'filter: { fields: ["2.7"] }',
        'filter: { skills: ["sieving"] }',
        'filter: { open: true }',
        'filter: { samples: true }',
      ],
      order: ['orderBy: APPLY_BY'],
    },
  });
});

describe('a capability', () => {
  describeLookUps({
    bed: () => bed,
    type: 'Capability',
    field: 'capability',
    list: 'capabilities',
    record: () => aCapability(),
    gone: 'capability:hub:gone',
  });
});

describe('the list of capabilities', () => {
  const wanted = aCapability({
    institutionId: 'institution:hub:a',
    country: 'IR',
    kind: 'TECHNOLOGICAL',
    fields: [field],
    equipment: ['electron microscope'],
    readiness: { min: 4, max: 6 },
  });
  const other = aCapability({ source: aSource('other', { sample: true }) });

  describeList({
    bed: () => bed,
    list: 'capabilities',
    orders: ['NEWEST', 'TITLE'],
    records: () =>
      Array.from({ length: 9 }, (_, index) =>
        aCapability({ title: [{ value: `Title ${index % 3}`, language: 'en' }] }),
      ),
    added: () => aCapability({ title: [{ value: 'Title 1', language: 'en' }] }),
    text: {
      query: 'microscope',
      found: () => aCapability({ equipment: ['electron microscope'] }),
    },
    filters: {
      leaves: other,
      keeps: [
        ['kinds: [TECHNOLOGICAL]', wanted],
        ['countries: ["IR"]', wanted],
        ['institutions: ["institution:hub:a"]', wanted],
        ['fields: ["2.7"]', wanted],
        ['equipment: ["electron microscope"]', wanted],
        ['readinessLevel: 5', wanted],
        ['samples: false', wanted],
      ],
    },
    indexes: {
      selection:
        'totalCount nodes { id } facets { kinds { value count } countries { count } fields { count } }',
      serve: [
        '',
        'orderBy: TITLE',
        'query: "microscope"',
        'filter: { kinds: [RESEARCH] }',
        'filter: { countries: ["TR"] }',
        'filter: { institutions: ["institution:techmart:owner"] }',
        'filter: { fields: ["2.7"] }',
        'filter: { equipment: ["electron microscope"] }',
        'filter: { readinessLevel: 5 }',
        'filter: { samples: true }',
      ],
      order: ['orderBy: TITLE'],
    },
  });

  it('leaves out what was withdrawn unless it is asked for', async () => {
    const withdrawn = aCapability({ state: 'WITHDRAWN' });
    const [, id] = await bed.seed('capabilities', aCapability(), withdrawn);

    expect(await bed.idsOf('capabilities')).not.toContain(id);
    expect(await bed.idsOf('capabilities', 'filter: { states: [WITHDRAWN] }')).toEqual([id]);
  });
});

describe('Institution.capabilities and Institution.personnelExchangeCalls', () => {
  it('load and count what is below a whole page in two round trips each, from an index', async () => {
    const owners = Array.from({ length: 10 }, () => anInstitution());
    await bed.seed('institutions', ...owners);
    await bed.seed('capabilities', ...owners.map(({ _id }) => aCapability({ institutionId: _id })));
    await bed.seed(
      'personnelExchangeCalls',
      ...owners.map(({ _id }) => anExchangeCall({ hostInstitutionId: _id })),
    );

    const stages = await bed.stagesOfReads(async () => {
      const data = await bed.ask(
        `{ institutions { nodes { capabilities { totalCount nodes { institution { id } } }
          personnelExchangeCalls(orderBy: APPLY_BY) { totalCount nodes { hostInstitution { id } } } } } }`,
      );
      expect(data.institutions.nodes).toHaveLength(10);
      for (const { capabilities, personnelExchangeCalls } of data.institutions.nodes) {
        expect([capabilities.totalCount, capabilities.nodes.length]).toEqual([1, 1]);
        expect([personnelExchangeCalls.totalCount, personnelExchangeCalls.nodes.length]).toEqual([
          1, 1,
        ]);
      }
    });

    expect(bed.mongo.queries('capabilities')).toBe(2);
    expect(bed.mongo.queries('personnelExchangeCalls')).toBe(2);
    expect(stages).not.toContain('COLLSCAN');
  });
});

describe('who may read which exchanges', () => {
  const HOST = 'institution:hub:host';
  const HOME = 'institution:hub:home';
  const sides = [
    { hostInstitutionId: HOST, hostCountry: 'TR', homeInstitutionId: HOME, homeCountry: 'IR' },
    {
      hostInstitutionId: HOME,
      hostCountry: 'IR',
      homeInstitutionId: 'institution:hub:x',
      homeCountry: 'MY',
    },
    {
      hostInstitutionId: 'institution:hub:y',
      hostCountry: 'NG',
      homeInstitutionId: HOST,
      homeCountry: 'TR',
    },
    {
      hostInstitutionId: 'institution:hub:y',
      hostCountry: 'NG',
      homeInstitutionId: 'institution:hub:x',
      homeCountry: 'MY',
    },
  ];
  const viewers: Viewer[] = [
    PUBLIC_VIEWER,
    ...ROLES.flatMap((role) =>
      ['TR', 'MY', 'PK'].map((country) => ({
        ...PUBLIC_VIEWER,
        subject: 'test|someone',
        roles: [role],
        country,
        institutionIds: [HOST, 'institution:hub:y'],
      })),
    ),
    {
      ...PUBLIC_VIEWER,
      subject: 'test|both',
      roles: ['INSTITUTION_EDITOR', 'MODERATOR'],
      country: 'IR',
      institutionIds: [HOME],
    },
  ];

  it('is said alike by the filters of the store and by the rule for one record', async () => {
    const records = sides.map((side) => anExchange(side));
    await bed.seed('personnelExchanges', ...records);

    for (const viewer of viewers) {
      const reader = bed.stores.personnelExchanges.readAs(readableExchanges(viewer));
      const expected = records.filter((record) => mayReadExchange(viewer, record));
      const ids = expected.map(({ _id }) => _id).toSorted();

      const { rows } = await reader.page({}, { order: NEWEST_EXCHANGE, first: 100, after: null });
      expect(rows.map(({ _id }) => _id).toSorted()).toEqual(ids);
      expect(await reader.count({})).toBe(ids.length);
      const found = await reader.findByIds(records.map(({ _id }) => _id));
      expect(found.map(({ _id }) => _id).toSorted()).toEqual(ids);
    }
  });

  it.each([
    '',
    'filter: { states: [APPLIED] }',
    'filter: { side: HOST }',
    'filter: { side: HOME }',
  ])(
    'finds personnelExchanges(%s) in indexes for an editor, a moderator and the secretariat',
    async (args) => {
      await bed.seed('personnelExchanges', ...sides.map((side) => anExchange(side)));
      const readers: Partial<Viewer>[] = [
        { roles: ['INSTITUTION_EDITOR'], institutionIds: [HOST, HOME] },
        { roles: ['MODERATOR'], country: 'TR' },
        { roles: ['SECRETARIAT'] },
      ];
      for (const reader of readers) {
        const stages = await bed.stagesOfReads(async () => {
          const { errors } = await askSubgraph(
            bed.subgraph,
            `{ personnelExchanges${args === '' ? '' : `(${args})`} { totalCount nodes { id call { exchanges { totalCount nodes { id } } } } } }`,
            {},
            { viewer: { ...PUBLIC_VIEWER, subject: 'test|reader', ...reader } },
          );
          expect(errors).toBeUndefined();
        });

        // A side of none of the reader's institutions is nothing to look for.
        expect(stages.some((stage) => stage === 'IXSCAN' || stage === 'EOF')).toBe(true);
        expect(stages).not.toContain('COLLSCAN');
      }
    },
  );
});

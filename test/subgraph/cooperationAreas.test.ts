import { afterAll, beforeAll, beforeEach, describe } from '@jest/globals';
import type { InstitutionsStores } from '../../subgraphs/institutions/context.js';
import { institutions } from '../../subgraphs/institutions/index.js';
import { aCooperationArea } from '../builders/aCooperationArea.js';
import { aSource } from '../builders/aSource.js';
import { describeList } from '../support/describeList.js';
import { describeLookUps } from '../support/describeLookUps.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

let bed: SubgraphTestBed<InstitutionsStores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(institutions);
});
beforeEach(() => bed.clear());
afterAll(() => bed.close());

const subject = [{ value: 'Licensing', language: 'en' }];

describe('an area of cooperation', () => {
  describeLookUps({
    bed: () => bed,
    type: 'CooperationArea',
    field: 'cooperationArea',
    list: 'cooperationAreas',
    record: () => aCooperationArea(),
    gone: 'area:hub:gone',
  });
});

describe('the list of areas of cooperation', () => {
  const wanted = aCooperationArea({
    institutionId: 'institution:hub:a',
    country: 'IR',
    partnerCountries: ['TR'],
    fields: [{ scheme: 'FOS', value: '2.7', label: null }],
    assistance: [{ kind: 'TRAINING', direction: 'ASKED', subject }],
  });
  // Gives training and asks for advice: neither is training that is asked for.
  const other = aCooperationArea({
    assistance: [
      { kind: 'TRAINING', direction: 'GIVEN', subject },
      { kind: 'CONSULTANCY', direction: 'ASKED', subject },
    ],
    source: aSource('other', { sample: true }),
  });

  describeList({
    bed: () => bed,
    list: 'cooperationAreas',
    orders: ['TITLE', 'NEWEST'],
    records: () =>
      Array.from({ length: 9 }, (_, index) =>
        aCooperationArea({ title: [{ value: `Title ${index % 3}`, language: 'en' }] }),
      ),
    added: () => aCooperationArea({ title: [{ value: 'Title 1', language: 'en' }] }),
    filters: {
      leaves: other,
      keeps: [
        ['countries: ["IR"]', wanted],
        ['institutions: ["institution:hub:a"]', wanted],
        ['partnerCountries: ["TR"]', wanted],
        ['fields: ["2.7"]', wanted],
        ['assistance: { kinds: [TRAINING], directions: [ASKED] }', wanted],
        ['samples: false', wanted],
      ],
    },
    indexes: {
      selection: 'totalCount nodes { id }',
      serve: [
        '',
        'orderBy: NEWEST',
        'filter: { countries: ["TR"] }',
        'filter: { institutions: ["institution:techmart:owner"] }',
        'filter: { partnerCountries: ["TR"] }',
        'filter: { fields: ["2.7"] }',
        'filter: { assistance: { kinds: [TRAINING] } }',
        'filter: { assistance: { directions: [GIVEN] } }',
        'filter: { samples: true }',
      ],
      order: [''],
    },
  });
});

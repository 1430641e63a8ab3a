import { afterAll, beforeAll, beforeEach, describe } from '@jest/globals';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { technologies } from '../../subgraphs/technologies/index.js';
import type { StoredPackage } from '../../subgraphs/technologies/packages/package.js';
import { aPackage } from '../builders/aPackage.js';
import { aSource } from '../builders/aSource.js';
import { aTransferCase } from '../builders/aTransferCase.js';
import { describeList } from '../support/describeList.js';
import { openSubgraphTestBed, type SubgraphTestBed } from '../support/subgraphTestBed.js';

type Stores = ReturnType<typeof technologies.openStores>;

let bed: SubgraphTestBed<Stores>;

beforeAll(async () => {
  bed = await openSubgraphTestBed(technologies);
});
afterAll(() => bed.close());
beforeEach(() => bed.clear());

const sample = () => ({ ...aSource('sample'), sample: true });

describe('Query.transferCases', () => {
  describeList({
    bed: () => bed,
    list: 'transferCases',
    orders: ['NEWEST', 'TITLE'],
    records: () =>
      [2020, 2021, 2021, 2022, 2021, 2020, 2023].map((year) =>
        aTransferCase({ year, titleKey: `case of ${year}` }),
      ),
    added: (order) =>
      aTransferCase(order === 'TITLE' ? { titleKey: 'case of 2021' } : { year: 2021 }),
    filters: {
      leaves: aTransferCase({ year: 2015 }),
      keeps: [
        ['methods: [TURN_KEY]', aTransferCase({ method: 'TURN_KEY', year: 2015 })],
        ['countries: ["TR"]', aTransferCase({ receiverCountry: 'TR', year: 2015 })],
        [
          'institutions: ["institution:hub:x"]',
          aTransferCase({ giverInstitutionId: 'institution:hub:x', year: 2015 }),
        ],
        ['levels: [HIGH]', aTransferCase({ level: 'HIGH', year: 2015 })],
        ['years: { from: 2016 }', aTransferCase({ year: 2016 })],
        ['samples: true', aTransferCase({ source: sample(), year: 2015 })],
      ],
    },
    refusals: [
      [
        'filter: { years: { from: 2020, to: 2019 } }',
        'years.from must not be after years.to, got 2020 and 2019',
      ],
    ],
    indexes: {
      serve: [
        '',
        'orderBy: TITLE',
        'filter: { methods: [LICENSING] }',
        'filter: { countries: ["IR"] }',
        'filter: { institutions: ["institution:techmart:giver"] }',
      ],
      selection:
        'totalCount nodes { id } facets { methods { value count } countries { value } years { value } levels { value } states { value } }',
      order: ['orderBy: NEWEST', 'orderBy: TITLE'],
    },
    below: [
      [
        'Institution',
        'transferCases',
        (id) => aTransferCase({ receiverInstitutionId: id, countries: ['IR'] }),
      ],
    ],
  });
});

describe('Query.technologyPackages', () => {
  const titled = (titleKey: string, more: Partial<RecordInput<StoredPackage>> = {}) =>
    aPackage({ titleKey, ...more });

  describeList({
    bed: () => bed,
    list: 'technologyPackages',
    orders: ['TITLE', 'NEWEST'],
    records: () =>
      ['a', 'b', 'b', 'c', 'b', 'a', 'd'].map((titleKey) =>
        titled(titleKey, { publishedAt: new Date(`2026-03-0${titleKey.charCodeAt(0) - 96}`) }),
      ),
    added: (order) =>
      order === 'TITLE'
        ? titled('b')
        : titled('z', { publishedAt: new Date('2026-03-02T00:00:00Z') }),
    text: {
      query: 'membrane',
      found: () => aPackage({ keywords: ['membrane'] }),
    },
    filters: {
      leaves: aPackage(),
      keeps: [
        [
          'disciplines: ["1.6"]',
          aPackage({ disciplines: [{ scheme: 'FOS', value: '1.6', label: null }] }),
        ],
        ['countries: ["EG"]', aPackage({ country: 'EG' })],
        ['institutions: ["institution:hub:x"]', aPackage({ institutionId: 'institution:hub:x' })],
        ['samples: true', aPackage({ source: sample() })],
      ],
    },
    indexes: {
      serve: [
        '',
        'orderBy: NEWEST',
        'query: "pump"',
        'filter: { disciplines: ["2.7"] }',
        'filter: { institutions: ["institution:techmart:supplier"] }',
      ],
      selection:
        'totalCount nodes { id } facets { disciplines { value count } countries { value } states { value } }',
      order: ['orderBy: TITLE', 'orderBy: NEWEST'],
    },
    below: [['Institution', 'technologyPackages', (institutionId) => aPackage({ institutionId })]],
  });
});

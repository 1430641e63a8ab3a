import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { InstitutionsStores } from '../../subgraphs/institutions/context.js';
import { institutions } from '../../subgraphs/institutions/index.js';
import type { StoredPartnerProfile } from '../../subgraphs/institutions/partnerProfiles/partnerProfile.js';
import { partnerProfileOrder } from '../../subgraphs/institutions/partnerProfiles/partnerProfileStore.js';
import {
  mayReadProfile,
  readableProfiles,
} from '../../subgraphs/institutions/partnerProfiles/profileAccess.js';
import type { RecordInput } from '../../subgraphs/kit/saveRecords.js';
import { PUBLIC_VIEWER, ROLES, type Viewer } from '../../subgraphs/kit/viewer.js';
import { anInstitution } from '../builders/anInstitution.js';
import { aDraftOfAProfile, aPartnerProfile, aProfileText } from '../builders/aPartnerProfile.js';
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

const onDay = (day: number) => [
  {
    number: 1,
    publishedAt: new Date(Date.UTC(2026, 2, day)),
    text: aProfileText(`Of day ${day}`),
  },
];

describe('a profile of a partner', () => {
  describeLookUps({
    bed: () => bed,
    type: 'PartnerProfile',
    field: 'partnerProfile',
    list: 'partnerProfiles',
    record: () => aPartnerProfile(),
    gone: 'profile:hub:gone',
  });
});

describe('the list of profiles', () => {
  const wanted = aPartnerProfile({ institutionId: null, country: 'IR' });
  const ofOrganisation = aPartnerProfile({
    institutionId: 'institution:hub:a',
    source: aSource('other', { sample: true }),
  });

  describeList({
    bed: () => bed,
    list: 'partnerProfiles',
    orders: ['COUNTRY', 'LATEST'],
    records: () =>
      Array.from({ length: 9 }, (_, index) =>
        aPartnerProfile({
          country: ['EG', 'NG', 'TR'][index % 3] ?? 'TR',
          editions: onDay(1 + (index % 3)),
        }),
      ),
    added: () => aPartnerProfile({ country: 'NG', editions: onDay(2) }),
    filters: {
      leaves: ofOrganisation,
      keeps: [
        ['countries: ["IR"]', wanted],
        ['partner: COUNTRY', wanted],
        ['samples: false', wanted],
      ],
    },
    indexes: {
      selection: 'totalCount nodes { id }',
      serve: [
        '',
        'orderBy: LATEST',
        'filter: { countries: ["TR"] }',
        'filter: { institutions: ["institution:hub:a"] }',
        'filter: { partner: COUNTRY }',
        'filter: { partner: ORGANISATION }',
        'filter: { samples: true }',
        'filter: { states: [PUBLISHED, WITHDRAWN] }',
      ],
      order: ['', 'orderBy: LATEST'],
    },
  });

  it('keeps by organisation', async () => {
    await bed.seed('partnerProfiles', wanted, ofOrganisation);

    for (const filter of ['institutions: ["institution:hub:a"]', 'partner: ORGANISATION']) {
      expect(await bed.idsOf('partnerProfiles', `filter: { ${filter} }`)).toEqual([
        ofOrganisation._id,
      ]);
    }
  });

  it('loads the profiles of many institutions in one round trip, from an index', async () => {
    const ids = await bed.seed(
      'institutions',
      ...Array.from({ length: 20 }, () => anInstitution()),
    );
    await bed.seed(
      'partnerProfiles',
      ...ids.map((institutionId) => aPartnerProfile({ institutionId })),
    );

    const stages = await bed.stagesOfReads(async () => {
      const found = await bed.askEntities(
        ids.map((id) => ({ __typename: 'Institution', id })),
        '... on Institution { partnerProfile { id } }',
      );
      const profiles = found.map(
        (each: { partnerProfile: { id: string } | null }) => each.partnerProfile,
      );
      expect(profiles.filter((profile: object | null) => profile !== null)).toHaveLength(20);
    });

    expect(bed.mongo.queries('partnerProfiles')).toBe(1);
    expect(stages).not.toContain('COLLSCAN');
  });
});

describe('who may read a profile', () => {
  const EDITED = 'institution:hub:x';
  const sides: Partial<RecordInput<StoredPartnerProfile>>[] = [
    { institutionId: null, country: 'TR' },
    { institutionId: null, country: 'MY' },
    { institutionId: EDITED, country: 'MY' },
    { institutionId: 'institution:hub:y', country: 'TR' },
  ];
  const viewers: Viewer[] = [
    PUBLIC_VIEWER,
    ...ROLES.flatMap((role) =>
      ['TR', 'MY', 'PK', null].map((country) => ({
        ...PUBLIC_VIEWER,
        subject: 'test|someone',
        roles: [role],
        country,
        institutionIds: [EDITED],
      })),
    ),
    {
      ...PUBLIC_VIEWER,
      subject: 'test|both',
      roles: ['INSTITUTION_EDITOR', 'MODERATOR'],
      country: 'TR',
      institutionIds: [EDITED],
    },
  ];
  // One open profile for a partner: so those with an edition are of other organisations.
  const records = [...sides.map((side) => aDraftOfAProfile(side)), aPartnerProfile()];

  it('is said alike by the filters of the store and by the rule for one record', async () => {
    await bed.seed('partnerProfiles', ...records);

    for (const viewer of viewers) {
      const reader = bed.stores.partnerProfiles.readAs(readableProfiles(viewer));
      const expected = records.filter((record) => mayReadProfile(viewer, record));
      const ids = expected.map(({ _id }) => _id).toSorted();

      const order = partnerProfileOrder('LATEST');
      const { rows } = await reader.page({}, { order, first: 100, after: null });
      expect(rows.map(({ _id }) => _id).toSorted()).toEqual(ids);
      expect(await reader.count({})).toBe(ids.length);
      const found = await reader.findByIds(records.map(({ _id }) => _id));
      expect(found.map(({ _id }) => _id).toSorted()).toEqual(ids);
    }
  });

  it.each([
    '',
    '(orderBy: LATEST)',
    '(filter: { states: [DRAFT] })',
    '(filter: { countries: ["TR"] })',
  ])('is found in indexes for those who write profiles: partnerProfiles%s', async (args) => {
    await bed.seed('partnerProfiles', ...records);
    const readers: Partial<Viewer>[] = [
      { roles: ['INSTITUTION_EDITOR'], institutionIds: [EDITED] },
      { roles: ['MODERATOR'], country: 'TR' },
      { roles: ['SECRETARIAT'] },
    ];
    for (const reader of readers) {
      const stages = await bed.stagesOfReads(async () => {
        const { errors } = await askSubgraph(
          bed.subgraph,
          `{ partnerProfiles${args} { totalCount nodes { id } } }`,
          {},
          { viewer: { ...PUBLIC_VIEWER, subject: 'test|reader', ...reader } },
        );
        expect(errors).toBeUndefined();
      });
      expect(stages).toContain('IXSCAN');
      expect(stages).not.toContain('COLLSCAN');
    }
  });
});

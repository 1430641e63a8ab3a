import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aMembership } from '../builders/aMembership.js';
import { anInstitution } from '../builders/anInstitution.js';
import { type ActingHub, type ActingViewer, startActingHub } from '../support/actingHub.js';
import { stagesOfReads } from '../support/explainedReads.js';

let hub: ActingHub;
let park: string;
let cluster: string;
let company: string;
let parks: ActingViewer;

beforeAll(async () => {
  hub = await startActingHub();
});
afterAll(() => hub.stop());

beforeEach(async () => {
  const records = [
    anInstitution({ country: 'TR', types: ['TECHNOLOGY_PARK'] }),
    anInstitution({ country: 'TR', types: ['CLUSTER'] }),
    anInstitution({ country: 'IR', types: ['COMPANY'] }),
  ] as const;
  await hub.stores.institutions.institutions.save(records, new Date());
  [park, cluster, company] = [records[0]._id, records[1]._id, records[2]._id];
  parks = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [park] });
});

const MEMBERSHIP =
  'institutionMembership { id version kind since until member { id } group { id } }';

const begin = (more: object = {}, as = parks) =>
  as.act(
    'institutionMembershipBegin',
    'InstitutionMembershipBeginInput',
    { memberId: company, groupId: park, kind: 'TENANT', since: '2024-01-01', ...more },
    MEMBERSHIP,
  );
const end = (as: ActingViewer, { id, version }: { id: string; version: number }, until: string) =>
  as.act(
    'institutionMembershipEnd',
    'InstitutionMembershipEndInput',
    { id, version, until },
    MEMBERSHIP,
  );

describe('a membership', () => {
  it('is read from both ends, on a day, and ends when either side says so', async () => {
    const { institutionMembership, userErrors } = await begin();
    expect(userErrors).toEqual([]);
    expect(institutionMembership).toMatchObject({
      kind: 'TENANT',
      since: '2024-01-01',
      until: null,
      member: { id: company },
      group: { id: park },
    });
    const tenant = hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [company] });
    const ended = await end(tenant, institutionMembership, '2025-06-30');
    expect(ended.institutionMembership).toMatchObject({ until: '2025-06-30', version: 2 });

    const { data } = await hub.query(
      `query ($park: ID!, $company: ID!) {
        park: institution(id: $park) { members(filter: { on: "2025-06-30" }) { totalCount nodes { member { id } history { nodes { action } } } }
          memberships { totalCount } }
        company: institution(id: $company) { memberships { nodes { group { id } } }
          later: memberships(filter: { on: "2025-07-01" }) { totalCount } } }`,
      { park, company },
    );
    expect(data).toEqual({
      park: {
        members: { totalCount: 1, nodes: [{ member: { id: company }, history: null }] },
        memberships: { totalCount: 0 },
      },
      company: { memberships: { nodes: [{ group: { id: park } }] }, later: { totalCount: 0 } },
    });
    const again = await end(tenant, ended.institutionMembership, '2025-07-30');
    expect(again.userErrors[0]).toMatchObject({ code: 'WRONG_STATE' });
    expect((await begin({ since: '2026-01-01' })).userErrors).toEqual([]);
  });

  it('is one of its kind at a time, also when it begins twice at once', async () => {
    const answers = await Promise.all([begin(), begin(), begin({ kind: 'MEMBER' })]);

    const codes = answers.flatMap(({ userErrors }) =>
      userErrors.map(({ code }: { code: string }) => code),
    );
    expect(codes).toEqual(['CONFLICT']);
  });

  it('is possible for two institutions that are there, and for tenants of houses', async () => {
    const gone = 'institution:hub:gone';
    const secretariat = hub.as({ roles: ['SECRETARIAT'] });
    for (const [more, field] of [
      [{ memberId: gone }, 'memberId'],
      [{ groupId: gone }, 'groupId'],
      [{ groupId: cluster }, 'kind'],
    ] as const) {
      const { userErrors } = await begin(more, secretariat);
      expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', field] }]);
    }
    const itself = await begin({ memberId: park }, secretariat);
    expect(itself.userErrors[0].message).toBe('an institution is not a member of itself');
    const { institutionMembership } = await begin();
    const early = await end(parks, institutionMembership, '2023-12-31');
    expect(early.userErrors[0]).toMatchObject({ code: 'INVALID', path: ['input', 'until'] });
  });

  it('is for the park, the cluster or their country to tell', async () => {
    for (const stranger of [
      hub.as({ roles: ['INSTITUTION_EDITOR'], institutionIds: [company] }),
      hub.as({ roles: ['MODERATOR'], country: 'IR' }),
      hub.as({ roles: ['MEMBER'], country: 'TR' }),
    ]) {
      const { errors } = await stranger.query(
        `mutation { institutionMembershipBegin(input: { memberId: "${company}", groupId: "${park}", kind: TENANT, since: "2024-01-01" }) { userErrors { code } } }`,
      );
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
    const moderator = hub.as({ roles: ['MODERATOR'], country: 'TR' });
    expect((await begin({}, moderator)).userErrors).toEqual([]);
  });
});

it('finds memberships in indexes, many parents at once', async () => {
  const { client, db } = hub.database;
  await hub.stores.institutions.institutionMemberships.save(
    Array.from({ length: 20 }, () => aMembership({ memberId: company, groupId: park })),
    new Date(),
  );

  const stages = await stagesOfReads(client, db, async () => {
    const { errors } = await hub.query(
      `{ institutionMemberships(filter: { kinds: [MEMBER] }) { totalCount nodes { id } }
        institutions { nodes { members { totalCount nodes { id } } memberships { totalCount nodes { id } } } } }`,
    );
    expect(errors).toBeUndefined();
  });

  expect(stages).toContain('IXSCAN');
  expect(stages).not.toContain('COLLSCAN');
});

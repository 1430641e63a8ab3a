import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPlatform } from '../builders/aPlatform.js';
import { type ActingHub, startActingHub } from '../support/actingHub.js';
import { stagesOfReads } from '../support/explainedReads.js';

let hub: ActingHub;
let id: string;
let code: string;

const CONTACT = {
  name: 'Directorate for International Cooperation',
  role: 'Desk for D-8',
  email: 'd8@example.org',
  phone: '+90 312 000 00 00',
  languages: ['tr', 'en'],
};

beforeAll(async () => {
  hub = await startActingHub();
});
beforeEach(async () => {
  const platform = aPlatform();
  id = platform._id;
  code = platform.code;
  await hub.stores.platforms.platforms.save([platform], new Date());
});
afterAll(() => hub.stop());

const name = (viewer: Parameters<ActingHub['as']>[0], liaisons: object[], version = 1) =>
  hub
    .as(viewer)
    .act(
      'platformNameLiaisons',
      'PlatformNameLiaisonsInput',
      { id, version, liaisons },
      'platform { version liaisons { name role email phone languages } }',
    );

describe('the liaison contacts of a platform', () => {
  it('are named by the platform itself, and read by those who work for the network or a member', async () => {
    const { platform, userErrors } = await name({ roles: ['PORTAL'], portal: code }, [CONTACT]);
    expect(userErrors).toEqual([]);
    expect(platform).toEqual({ version: 2, liaisons: [CONTACT] });

    const READ =
      'query ($code: String!) { platform(code: $code) { liaisons { email } history { nodes { action } } } }';
    const read = async (viewer: Parameters<ActingHub['as']>[0]) =>
      (await hub.as(viewer).ask(READ, { code })).platform;
    const shown = [{ email: CONTACT.email }];
    expect((await hub.query(READ, { code })).data.platform).toEqual({
      liaisons: null,
      history: null,
    });
    expect(await read({ roles: ['MEMBER'], country: 'DE' })).toEqual({
      liaisons: null,
      history: null,
    });
    expect(await read({ roles: ['MEMBER'], country: 'ID' })).toEqual({
      liaisons: shown,
      history: null,
    });
    expect(await read({ roles: ['PORTAL'], portal: 'other' })).toEqual({
      liaisons: shown,
      history: null,
    });
    expect(await read({ roles: ['SECRETARIAT'] })).toEqual({
      liaisons: shown,
      history: { nodes: [{ action: 'NAME_LIAISONS' }] },
    });
  });

  it.each([
    [{ roles: ['PORTAL'] as const, portal: 'other' }],
    [{ roles: ['MODERATOR'] as const, country: 'IR' }],
    [{ roles: ['MEMBER'] as const, country: 'TR' }],
  ])('are not named by %j', async (viewer) => {
    const { errors } = await hub
      .as({ ...viewer, roles: [...viewer.roles] })
      .query(
        'mutation ($input: PlatformNameLiaisonsInput!) { platformNameLiaisons(input: $input) { userErrors { code } } }',
        { input: { id, version: 1, liaisons: [] } },
      );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it.each([
    [{ ...CONTACT, email: 'at home' }, ['input', 'liaisons', '0', 'email']],
    [{ ...CONTACT, phone: '0312' }, ['input', 'liaisons', '0', 'phone']],
    [{ name: 'Nobody reaches me' }, ['input', 'liaisons', '0']],
  ])('are refused as %j', async (wrong, path) => {
    const { platform, userErrors } = await name({ roles: ['SECRETARIAT'] }, [wrong]);
    expect(platform).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'INVALID', path }]);
  });
});

describe('platformDescribe', () => {
  it('changes what is given and leaves the rest', async () => {
    const { platform } = await hub
      .as({ roles: ['MODERATOR'], country: 'TR' })
      .act(
        'platformDescribe',
        'PlatformDescribeInput',
        { id, version: 1, contents: ['patents'], note: null },
        'platform { name contents note country { code } }',
      );
    expect(platform).toMatchObject({ contents: ['patents'], note: null, country: { code: 'TR' } });
    expect(platform.name).toMatch(/^Portal/);
  });
});

describe('Query.platformCoverage', () => {
  it('has every member of a day, with its platforms and whether one of them is connected', async () => {
    const decided = aPlatform({ country: 'PK', participation: 'NONE', status: 'DECIDED' });
    const hosted = aPlatform({ country: 'EG', participation: 'HOSTED' });
    await hub.stores.platforms.platforms.save([decided, hosted], new Date());
    const { platformCoverage } = await hub
      .as({})
      .ask(
        '{ platformCoverage(on: "2024-12-18") { country { code } isConnected platforms { code state } } }',
      );
    const byCountry = new Map(
      platformCoverage.map((row: { country: { code: string } }) => [row.country.code, row]),
    );
    expect([...byCountry.keys()]).toEqual(['BD', 'EG', 'ID', 'IR', 'MY', 'NG', 'PK', 'TR']);
    expect(byCountry.get('BD')).toMatchObject({ isConnected: false, platforms: [] });
    expect(byCountry.get('PK')).toMatchObject({
      isConnected: false,
      platforms: [{ code: decided.code, state: 'NOT_CONNECTED' }],
    });
    expect(byCountry.get('EG')).toMatchObject({
      isConnected: true,
      platforms: [{ code: hosted.code, state: 'CONNECTED' }],
    });
    const stages = await stagesOfReads(hub.database.client, hub.database.db, () =>
      hub.stores.platforms.platforms.findByCountries(['TR', 'IR']),
    );
    expect(stages).not.toContain('COLLSCAN');
    const today = await hub.as({}).ask('{ platformCoverage { country { code } } }');
    expect(today.platformCoverage).toContainEqual({ country: { code: 'AZ' } });
  });
});

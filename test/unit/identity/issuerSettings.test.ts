import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../gateway/config.js';
import { readViewerSecret } from '../../../gateway/identity/viewerSecret.js';

const ISSUER = { issuer: 'https://id.example.org', audience: 'tten-hub', grants: ['member'] };
const read = (...issuers: object[]) =>
  readConfig({ OIDC_ISSUERS: JSON.stringify(issuers) }).oidcIssuers;

describe('the setting OIDC_ISSUERS', () => {
  it('is empty unless it is set', () => {
    expect(readConfig({}).oidcIssuers).toEqual([]);
    expect(readConfig({ OIDC_ISSUERS: '' }).oidcIssuers).toEqual([]);
  });

  it('needs no more than an issuer, an audience and what the issuer may give', () => {
    expect(read(ISSUER)).toEqual([
      {
        ...ISSUER,
        grants: ['MEMBER'],
        jwks: null,
        claims: {
          roles: 'roles',
          country: 'country',
          institutions: 'institutions',
          portal: 'portal',
        },
        roleNames: {},
        country: null,
      },
    ]);
  });

  it('keeps the other names of claims when one is given', () => {
    const [issuer] = read({ ...ISSUER, claims: { roles: 'realm_access.roles' } });
    expect(issuer?.claims).toMatchObject({ roles: 'realm_access.roles', country: 'country' });
  });

  it('allows plain http on this machine alone', () => {
    expect(read({ ...ISSUER, issuer: 'http://localhost:8080' })).toHaveLength(1);
    expect(() => read({ ...ISSUER, issuer: 'http://id.example.org' })).toThrow(
      /^OIDC_ISSUERS: 0.issuer: must be https, but on this machine, got/,
    );
  });

  it.each([
    ['no list', '{}', /OIDC_ISSUERS: the list: /],
    ['no JSON', 'https://id.example.org', /OIDC_ISSUERS: must be a JSON list of issuers/],
    [
      'an unknown role',
      JSON.stringify([{ ...ISSUER, grants: ['king'] }]),
      /0.grants.0: must be one of member, /,
    ],
    ['nothing to give', JSON.stringify([{ ...ISSUER, grants: [] }]), /0.grants: /],
    ['a misspelt setting', JSON.stringify([{ ...ISSUER, jwksUri: 'x' }]), /jwksUri/],
    ['one issuer twice', JSON.stringify([ISSUER, ISSUER]), /names an issuer twice/],
  ])('is refused with %s', (_name, text, message) => {
    expect(() => readConfig({ OIDC_ISSUERS: text })).toThrow(message);
  });
});

describe('the secret of viewers', () => {
  it('has to be set in production where subgraphs run on their own', async () => {
    const config = readConfig({ NODE_ENV: 'production' });
    await expect(readViewerSecret(config)).rejects.toThrow(
      /^VIEWER_SECRET: must be set in production/,
    );
    const secret = 'x'.repeat(32);
    expect(
      await readViewerSecret(readConfig({ NODE_ENV: 'production', VIEWER_SECRET: secret })),
    ).toBe(secret);
  });

  it('is not shown when it is too short', () => {
    expect(() => readConfig({ VIEWER_SECRET: 'hunter2' })).toThrow(/^VIEWER_SECRET: (?!.*hunter2)/);
  });
});

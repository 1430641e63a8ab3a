import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exportSPKI, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { AUDIENCE } from '../support/oidcIssuer.js';
import {
  ask,
  askWith,
  HOUR,
  issuer,
  lab,
  later,
  MINUTE,
  PUBLIC,
  refusalOf,
  reopen,
  START,
  startForger,
  withSignIn,
} from './signInTestBed.js';

withSignIn();

describe('a request', () => {
  it('without a token is by the public', async () => {
    expect(await ask()).toMatchObject({ status: 200, viewer: PUBLIC });
    expect(await ask('')).toMatchObject({ status: 200, viewer: PUBLIC });
  });

  it.each([
    ['no token', 'Bearer'],
    ['an empty token', 'Bearer '],
    ['another scheme', 'Basic dXNlcjpwYXNz'],
    ['two tokens', 'Bearer a b'],
    ['no scheme', 'nonsense'],
    ['a token too long', `Bearer ${'x'.repeat(9_000)}`],
  ])('with %s in its header is refused with what is right', async (_name, authorization) => {
    const { status, errors } = await ask(authorization);
    expect(status).toBe(401);
    expect(errors[0].message).toMatch(/^Authorization must be Bearer and a token, 8192 characters/);
  });

  it('is answered with 401 whatever nonsense its token is', async () => {
    const part = fc.oneof(
      fc.base64String(),
      fc.json().map((text) => Buffer.from(text).toString('base64url')),
      fc
        .record(
          {
            iss: fc.constantFrom('', issuer.issuer, 'urn:tten:development'),
            alg: fc.string(),
            kid: fc.string(),
          },
          { requiredKeys: [] },
        )
        .map((header) => Buffer.from(JSON.stringify(header)).toString('base64url')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 4 }), async (parts) => {
        const { status } = await askWith(parts.join('.'));
        expect(status).toBe(401);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a token of an OpenID Connect issuer', () => {
  it.each(['RS256', 'PS256', 'ES256', 'EdDSA'])(
    'signed with %s says who asks',
    async (algorithm) => {
      await issuer.rotate({ algorithm });
      const token = await issuer.token({
        roles: ['institution-editor', 'MEMBER', 'offline_access'],
        country: 'TR',
        institutions: [lab._id],
      });

      expect(await askWith(token)).toMatchObject({
        status: 200,
        viewer: {
          subject: `${issuer.issuer}|someone`,
          roles: ['PUBLIC', 'MEMBER', 'INSTITUTION_EDITOR'],
          country: { code: 'TR' },
          institutions: [{ id: lab._id }],
          platform: null,
        },
      });
    },
  );

  it('is read by the claims and the names of its issuer', async () => {
    await reopen({
      claims: {
        roles: 'realm_access.roles',
        country: 'https://id.example/country',
        institutions: 'org',
        portal: 'portal',
      },
      roleNames: { 'reviewer-tr': 'MODERATOR' },
    });
    const token = await issuer.token({
      realm_access: { roles: ['reviewer-tr'] },
      'https://id.example/country': 'TR',
      org: lab._id,
    });

    expect((await askWith(token)).viewer).toMatchObject({
      roles: ['PUBLIC', 'MODERATOR'],
      country: { code: 'TR' },
      institutions: [{ id: lab._id }],
    });
  });

  it('gives no role and no country beyond what its issuer may give', async () => {
    await reopen({ grants: ['MEMBER'], country: 'TR' });
    const token = await issuer.token({ roles: 'member administrator', country: 'IR' });

    expect((await askWith(token)).viewer).toMatchObject({
      roles: ['PUBLIC', 'MEMBER'],
      country: { code: 'TR' },
    });
  });

  it.each([
    ['a member of no country', { roles: ['member'] }, 'the role MEMBER needs a country'],
    [
      'a country that is none',
      { country: 'Turkey' },
      'the country must be an ISO 3166-1 alpha-2 code in capitals, as TR',
    ],
    [
      'an editor of nothing',
      { roles: ['institution-editor'] },
      'the role INSTITUTION_EDITOR needs an institution',
    ],
    ['roles that are numbers', { roles: [1] }, 'the claim roles must be a text or a list of texts'],
    [
      'an institution that is none',
      { institutions: ['$where'] },
      'the institutions must be ids of records, as institution:hub:example',
    ],
    ['no subject', { sub: undefined }, 'its claim sub is missing or wrong'],
    ['no end', { exp: undefined }, 'its claim exp is missing or wrong'],
    ['another audience', { aud: 'someone-else' }, 'it is for another audience than this hub'],
    ['another issuer', { iss: 'https://evil.example' }, 'its issuer is not one this hub accepts'],
    ['no issuer', { iss: undefined }, 'its issuer is not one this hub accepts'],
    ['an end in the past', { exp: START.getTime() / 1000 - 31 }, 'it has expired'],
    ['a beginning in the future', { nbf: START.getTime() / 1000 + 31 }, 'it is not valid yet'],
  ])('with %s is refused', async (_name, claims, reason) => {
    expect(await refusalOf(await issuer.token(claims))).toBe(
      `The token is not accepted: ${reason}`,
    );
  });

  it('is accepted while clocks differ by some seconds', async () => {
    const ended = await issuer.token({ exp: START.getTime() / 1000 - 20 });
    expect((await askWith(ended)).status).toBe(200);
  });

  it('is refused without a signature', async () => {
    const token = new UnsecuredJWT({ roles: ['moderator'] })
      .setIssuer(issuer.issuer)
      .setAudience(AUDIENCE)
      .setSubject('someone')
      .setExpirationTime('1h')
      .encode();
    expect(await refusalOf(token)).toMatch(/^The token is not accepted: it is/);
  });

  it('is refused when it is signed with the public key as a shared secret', async () => {
    const [jwk] = issuer.publicKeys();
    if (jwk === undefined) throw new Error('no key');
    const pem = await exportSPKI(
      (await importJWK(jwk, 'RS256')) as Parameters<typeof exportSPKI>[0],
    );
    for (const secret of [pem, JSON.stringify(jwk), String(jwk.n)]) {
      const token = await new SignJWT({
        roles: ['moderator'],
        iss: issuer.issuer,
        aud: AUDIENCE,
        sub: 'x',
      })
        .setProtectedHeader({ alg: 'HS256', ...(jwk.kid !== undefined && { kid: jwk.kid }) })
        .setExpirationTime(new Date(START.getTime() + HOUR))
        .sign(new TextEncoder().encode(secret));
      expect(await refusalOf(token)).toMatch(
        /^The token is not accepted: it is signed with another algorithm than RS256/,
      );
    }
  });

  it('is refused when someone else signed it, whatever key its header brings or points at', async () => {
    const forger = await startForger();
    const [jwk] = forger.publicKeys();
    const claims = { iss: issuer.issuer, roles: ['moderator'] };
    const forged = [
      await forger.token(claims),
      await forger.token(claims, { jwk: jwk ?? {}, kid: 'theirs' }),
      await forger.token(claims, { jku: `${forger.issuer}/jwks`, kid: 'theirs' }),
      await forger.token(claims, { kid: '../../../../etc/passwd' }),
      await forger.token(claims, { kid: "' OR 1=1 --" }),
    ];
    for (const token of forged) {
      expect(await refusalOf(token)).toMatch(
        /its signature is wrong|a key that its issuer does not publish/,
      );
    }
    expect(forger.keyRequests()).toBe(0);
  });

  it('is refused once it was changed', async () => {
    const [header, , signature] = (await issuer.token()).split('.');
    const [, payload] = (await issuer.token({ sub: 'someone-else' })).split('.');
    expect(await refusalOf([header, payload, signature].join('.'))).toBe(
      'The token is not accepted: its signature is wrong',
    );
  });
});

describe('the keys of an issuer', () => {
  it('are fetched once for many tokens', async () => {
    for (let sub = 0; sub < 5; sub += 1) {
      expect((await askWith(await issuer.token({ sub: `user-${sub}` }))).status).toBe(200);
    }
    expect(issuer.keyRequests()).toBe(1);
  });

  it('may be rotated', async () => {
    const before = await issuer.token({ sub: 'before' });
    expect((await askWith(before)).status).toBe(200);

    await issuer.rotate();
    later(MINUTE);
    expect((await askWith(await issuer.token({ sub: 'after' }))).status).toBe(200);
    // What was verified is remembered for some minutes, and then the old key is not good any more.
    expect((await askWith(before)).status).toBe(200);
    later(5 * MINUTE);
    expect(await refusalOf(before)).toMatch(/a key that its issuer does not publish/);
  });

  it('are asked for at most twice a minute, however many unknown ones tokens name', async () => {
    const forger = await startForger();
    await askWith(await issuer.token());
    expect(issuer.keyRequests()).toBe(1);
    later(MINUTE);
    const flood = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        forger.token({ iss: issuer.issuer }, { kid: `unknown-${index}` }),
      ),
    );
    const statuses = await Promise.all(flood.map(async (token) => (await askWith(token)).status));
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(issuer.keyRequests()).toBe(2);
  });

  it('go on serving for a day while the issuer is away, and no longer', async () => {
    expect((await askWith(await issuer.token())).status).toBe(200);
    issuer.setAway(true);

    later(23 * HOUR);
    expect((await askWith(await issuer.token({ sub: 'late' }))).status).toBe(200);
    later(2 * HOUR);
    const { status, errors } = await askWith(await issuer.token({ sub: 'too late' }));
    expect(status).toBe(503);
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/^The token cannot be verified at the moment; try again/),
      extensions: { code: 'SERVICE_UNAVAILABLE', requestId: expect.any(String) },
    });
    expect(JSON.stringify(errors)).not.toContain('127.0.0.1');

    issuer.setAway(false);
    later(MINUTE);
    expect((await askWith(await issuer.token({ sub: 'again' }))).status).toBe(200);
  });

  it('that were never had leave the public alone', async () => {
    issuer.setAway(true);
    expect((await askWith(await issuer.token())).status).toBe(503);
    expect(await ask()).toMatchObject({ status: 200, viewer: PUBLIC });
  });
});

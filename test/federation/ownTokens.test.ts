import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { signDevelopmentToken } from '../../gateway/identity/developmentIssuer.js';
import {
  askWith,
  dataDir,
  HOUR,
  later,
  MINUTE,
  machineTokens,
  PUBLIC,
  refusalOf,
  reopen,
  reopenIn,
  START,
  withSignIn,
} from './signInTestBed.js';

withSignIn();

describe('a token of a machine', () => {
  const scope = {
    name: 'crawler',
    roles: ['PORTAL' as const],
    country: null,
    institutionIds: [],
    portal: 'techmart',
    expiresAt: new Date(START.getTime() + 24 * HOUR),
  };

  it('says who asks, is kept as a hash, and is noted when used', async () => {
    const { id, token } = await machineTokens.issue(scope);

    expect(await askWith(token)).toMatchObject({
      status: 200,
      viewer: {
        subject: `machine|${id}`,
        roles: ['PUBLIC', 'PORTAL'],
        country: null,
        institutions: [],
        platform: { code: 'techmart' },
      },
    });
    const stored = await machineTokens.find(id);
    expect(JSON.stringify(stored)).not.toContain(token.slice(-43));
    expect(stored?.lastUsedOn).toBe('2026-06-01');
  });

  it('ends when it is revoked', async () => {
    const { id, token } = await machineTokens.issue(scope);
    expect((await askWith(token)).status).toBe(200);

    expect(await machineTokens.revoke(id)).toBe(true);
    expect(await machineTokens.revoke(id)).toBe(false);
    later(2_000);
    expect(await refusalOf(token)).toBe('The token is not accepted: it was revoked');
  });

  it('ends by itself', async () => {
    const { token } = await machineTokens.issue(scope);
    later(24 * HOUR);
    expect(await refusalOf(token)).toBe('The token is not accepted: it has expired');
  });

  it('is refused when its secret is another', async () => {
    const { id, token } = await machineTokens.issue(scope);
    const { token: other } = await machineTokens.issue(scope);
    const mixed = `ttenm_${id}_${other.slice(-43)}`;
    expect(mixed).not.toBe(token);
    expect(await refusalOf(mixed)).toBe(
      'The token is not accepted: it is no machine token of this hub',
    );
    expect(await refusalOf(`ttenm_000000000000_${'a'.repeat(43)}`)).toBe(
      'The token is not accepted: it is no machine token of this hub',
    );
  });
});

describe('a token for development', () => {
  const draft = {
    subject: 'developer',
    roles: ['MODERATOR'],
    country: 'TR',
    institutionIds: [],
    portal: null,
  };
  const sign = (expiresAt = new Date(START.getTime() + HOUR)) =>
    signDevelopmentToken({ dataDir, isProduction: false }, draft, expiresAt);

  it('says who asks, by a key that only its owner may read', async () => {
    expect((await askWith(await sign())).viewer).toEqual({
      ...PUBLIC,
      subject: 'urn:tten:development|developer',
      roles: ['PUBLIC', 'MODERATOR'],
      country: { code: 'TR' },
    });
    const { mode } = await stat(path.join(dataDir, 'identity', 'development-key.json'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('ends', async () => {
    const token = await sign();
    later(HOUR + MINUTE);
    expect(await refusalOf(token)).toBe('The token is not accepted: it has expired');
  });

  it('is neither made nor accepted in production', async () => {
    const token = await sign();
    await reopen({}, true);

    expect(await refusalOf(token)).toBe(
      'The token is not accepted: its issuer is not one this hub accepts',
    );
    await expect(
      signDevelopmentToken({ dataDir, isProduction: true }, draft, START),
    ).rejects.toThrow(/^NODE_ENV: is production, where development tokens are neither made nor/);
  });

  it('is made with one key by all who make the first at once', async () => {
    const fresh = await mkdtemp(path.join(tmpdir(), 'tten-identity-'));
    const end = new Date(START.getTime() + HOUR);
    const tokens = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        signDevelopmentToken(
          { dataDir: fresh, isProduction: false },
          { ...draft, subject: `${index}` },
          end,
        ),
      ),
    );
    await reopenIn(fresh);
    for (const token of tokens) expect((await askWith(token)).status).toBe(200);
    await rm(fresh, { recursive: true });
  });
});

import { describe, expect, it } from '@jest/globals';
import { createAuthenticate } from '../../../gateway/registry/authenticate.js';
import { createLimitFailures } from '../../../gateway/registry/limitFailures.js';
import type { StoredPortal } from '../../../gateway/registry/portalStore.js';
import {
  codeOfToken,
  createToken,
  hashToken,
  isSameHash,
} from '../../../gateway/registry/portalToken.js';

describe('a token', () => {
  it('names its portal, has 256 random bits, and is kept as a hash', () => {
    const { token, hash } = createToken('techmart');
    expect(token).toMatch(/^tten_techmart_[\w-]{43}$/);
    expect(codeOfToken(token)).toBe('techmart');
    expect(hash).toBe(hashToken(token));
    expect(createToken('techmart').token).not.toBe(token);
  });

  it.each(['', 'tten_techmart_', 'techmart', `tten_Tech_${'a'.repeat(43)}`, `x${'a'.repeat(60)}`])(
    'has one form only, so %j is none',
    (text) => {
      expect(codeOfToken(text)).toBeNull();
    },
  );

  it('is compared whole, whatever the length', () => {
    const hash = hashToken('one');
    expect(isSameHash(hash, hashToken('one'))).toBe(true);
    expect(isSameHash(hash, hashToken('two'))).toBe(false);
    expect(isSameHash(hash, hash.slice(2))).toBe(false);
    expect(isSameHash('', '')).toBe(true);
  });
});

describe('telling callers apart', () => {
  const { token, hash } = createToken('techmart');
  const revoked = createToken('techmart');
  const facts = { createdAt: new Date(0), lastUsedOn: null };
  const techmart: StoredPortal = {
    _id: 'techmart',
    country: 'IR',
    enriches: false,
    urlHost: null,
    createdAt: new Date(0),
    version: 1,
    tokens: [
      { id: 'old', hash: revoked.hash, revokedAt: new Date(1), ...facts },
      { id: 'new', hash, revokedAt: null, ...facts },
    ],
  };
  const uses: string[] = [];
  const portals = {
    find: async (code: string) => (code === 'techmart' ? techmart : null),
    noteUse: async (code: string, id: string) => {
      uses.push(`${code} ${id}`);
    },
  };
  const authenticate = createAuthenticate({ portals, adminToken: 'secret' });

  it('knows a portal by its token and notes the use', async () => {
    expect(await authenticate(`Bearer ${token}`)).toEqual({
      kind: 'portal',
      portal: techmart,
      by: 'techmart with token new',
    });
    expect(uses).toEqual(['techmart new']);
  });

  it('knows the administrator, if there is one', async () => {
    expect(await authenticate('bearer secret')).toMatchObject({ kind: 'administrator' });
    const nobody = createAuthenticate({ portals, adminToken: null });
    expect(await nobody('Bearer secret')).toBeNull();
  });

  it.each([
    ['a revoked token', `Bearer ${revoked.token}`],
    [
      'the secret of one portal with the code of another',
      `Bearer ${token.replace('techmart', 'mosti')}`,
    ],
    ['a hash', `Bearer ${hash}`],
    ['nothing', undefined],
  ])('does not know %s', async (_name, header) => {
    expect(await authenticate(header)).toBeNull();
  });
});

describe('failed attempts', () => {
  it('are slowed down, refused when there are many, and forgotten after a minute', async () => {
    let time = 0;
    const waits: number[] = [];
    const limit = createLimitFailures({
      perMinute: 2,
      pauseMs: 250,
      wait: async (ms) => waits.push(ms),
      now: () => time,
    });
    expect([await limit('a'), await limit('a'), await limit('a'), await limit('b')]).toEqual([
      'answer',
      'answer',
      'tooMany',
      'answer',
    ]);
    time = 60_000;
    expect(await limit('a')).toBe('answer');
    expect(waits).toEqual([250, 250, 250, 250]);
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { createIdentify } from '../../../gateway/identity/createIdentify.js';
import type { TokenOutcome } from '../../../gateway/identity/verifyToken.js';
import { PUBLIC_VIEWER, type Viewer } from '../../../subgraphs/kit/viewer.js';
import { silentLog } from '../../support/askSubgraph.js';

const START = new Date('2026-06-01T00:00:00Z');
const REQUEST = { requestId: 'test', log: silentLog };
const someone: Viewer = { ...PUBLIC_VIEWER, subject: 'test|someone' };

let time: Date;
let verified: string[];
let outcome: TokenOutcome;
const identify = () =>
  createIdentify({
    now: () => time,
    verifyToken: async (token) => {
      verified.push(token);
      return outcome;
    },
  });

beforeEach(() => {
  time = START;
  verified = [];
  outcome = { status: 'viewer', viewer: someone, until: new Date(START.getTime() + 1_000) };
});

describe('finding out who asks', () => {
  it('verifies a token once until it has to be asked anew', async () => {
    const identified = identify();
    expect(await identified('Bearer one', REQUEST)).toBe(someone);
    expect(await identified('bearer  one', REQUEST)).toBe(someone);
    expect(verified).toEqual(['one']);

    time = new Date(START.getTime() + 1_000);
    await identified('Bearer one', REQUEST);
    expect(verified).toEqual(['one', 'one']);
  });

  it('takes no token for another', async () => {
    const identified = identify();
    await identified('Bearer one', REQUEST);
    outcome = { status: 'refused', reason: 'it is another' };
    await expect(identified('Bearer two', REQUEST)).rejects.toThrow(
      'The token is not accepted: it is another',
    );
  });

  it('remembers no refusal', async () => {
    const identified = identify();
    outcome = { status: 'refused', reason: 'not yet' };
    await expect(identified('Bearer one', REQUEST)).rejects.toThrow(/not yet/);
    outcome = { status: 'viewer', viewer: someone, until: START };
    expect(await identified('Bearer one', REQUEST)).toBe(someone);
  });

  it('writes no token into the log', async () => {
    const lines: unknown[] = [];
    const write = (...line: unknown[]) => {
      lines.push(line);
    };
    const log = { debug: write, info: write, warn: write, error: write };
    outcome = { status: 'refused', reason: 'it has expired' };
    await expect(identify()('Bearer secret', { requestId: 'test', log })).rejects.toThrow();
    expect(lines).toEqual([['token refused', { requestId: 'test', reason: 'it has expired' }]]);
  });
});

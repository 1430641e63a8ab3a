import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { installPeer } from '../../scripts/bench/gateway/installPeer.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-hub-peers-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a gateway that npm cannot install', () => {
  it('is absent with a reason that leads to what npm said, and is tried again', async () => {
    const said: string[] = [];
    const offline = {
      ...process.env,
      npm_config_offline: 'true',
      npm_config_cache: path.join(folder, 'empty-cache'),
    };
    const install = () => installPeer('mercurius', folder, (line) => said.push(line), offline);
    const log = path.join(folder, 'mercurius', 'install.log');
    const reason = `npm could not install it; see ${path.relative('', log)}`;
    const absent = { status: 'absent', reason };
    expect(await install()).toEqual(absent);
    expect(existsSync(log)).toBe(true);
    expect(await install()).toEqual(absent);
    expect(said).toHaveLength(2);
  }, 60_000);
});

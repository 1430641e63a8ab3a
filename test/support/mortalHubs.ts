import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { signDevelopmentToken } from '../../gateway/identity/developmentIssuer.js';
import { type HubProcess, startHubProcess } from '../../scripts/hubProcess.js';
import type { Answer } from '../support/askSubgraph.js';

/** Two hubs over one database, which are killed and started again while others write. */
export interface MortalHubs {
  /** Sends an operation until a hub answers it, as a client does that has an idempotency key. */
  ask(token: string, query: string, variables?: object): Promise<Answer['data']>;
  /** A token of the development issuer. */
  tokenOf(subject: string, who: Who): Promise<string>;
  /** Kills one of the hubs when `count` is one of the numbers, and starts it again. */
  killAt(count: number, numbers: readonly number[]): void;
  /** Waits until every hub that was killed is back. */
  allBack(): Promise<void>;
  stop(): Promise<void>;
}

interface Who {
  readonly country: string | null;
  readonly roles: readonly string[];
  readonly institutionIds?: readonly string[];
}

/** The token of whoever has none. */
export const PUBLIC = '';

// A hub starts within some seconds; on a busy machine, beside two hundred writers, it takes longer.
const PATIENCE_MS = 120_000;

/** Starts two hubs over a fresh database with the start data. */
export async function startMortalHubs(): Promise<MortalHubs> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tten-writers-'));
  const startHub = () =>
    // What one hub writes is asked of the other at once.
    startHubProcess({ DATA_DIR: folder, HARVEST_SCHEDULE: 'off', CACHE_CHECK_MS: '0' });
  const hubs: HubProcess[] = [await startHub()];
  hubs.push(await startHub());
  const kills: Promise<void>[] = [];
  let turn = 0;

  async function killAndStartAgain(index: number): Promise<void> {
    const hub = hubs[index];
    const ended = new Promise((resolve) => hub?.child.once('exit', resolve));
    hub?.child.kill('SIGKILL');
    await ended;
    hubs[index] = await startHub();
  }

  return {
    async ask(token, query, variables = {}) {
      let last: Answer | null | undefined;
      for (const giveUpAt = performance.now() + PATIENCE_MS; ; ) {
        if (performance.now() > giveUpAt) {
          const said = hubs.map((hub) => hub.output().slice(-500)).join('\n');
          const answer = JSON.stringify(last);
          throw new Error(`no hub answers within ${PATIENCE_MS} ms, at last ${answer}: ${said}`);
        }
        turn += 1;
        const hub = hubs[turn % hubs.length];
        const answer = hub && (await send(hub, token, query, variables).catch(() => null));
        last = answer;
        if (answer && answer.errors === undefined) return answer.data;
        const code = answer?.errors?.[0]?.extensions.code;
        if (code !== undefined && !LATER.includes(code)) {
          throw new Error(answer?.errors?.[0]?.message);
        }
        await pause(50);
      }
    },
    tokenOf: (subject, { country, roles, institutionIds = [] }) =>
      signDevelopmentToken(
        { dataDir: folder, isProduction: false },
        { subject, portal: null, country, roles, institutionIds },
        new Date(Date.now() + 3_600_000),
      ),
    killAt(count, numbers) {
      const kill = numbers.indexOf(count);
      if (kill !== -1) kills.push(killAndStartAgain(kill % hubs.length));
    },
    async allBack() {
      await Promise.all(kills);
    },
    async stop() {
      await Promise.all(hubs.map((hub) => hub.stop()));
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** The codes of an answer for which asking again helps. */
const LATER = ['SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'];

async function send(hub: HubProcess, token: string, query: string, variables: object) {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== PUBLIC && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  // What a hub answers to GraphQL; a test that gets anything else fails on it.
  return (await response.json()) as Answer;
}

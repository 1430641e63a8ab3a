import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';

/** One answer as a client saw it. */
export interface SteadyAnswer {
  readonly askedAt: number;
  readonly durationMs: number;
  /** Null for an answer that is right; else what is wrong with it. */
  readonly fault: string | null;
}

/** Clients that ask until they are stopped. */
export interface SteadyClients {
  /** Every answer so far, by the time of `performance.now()` at which it was asked for. */
  readonly answers: readonly SteadyAnswer[];
  /** Lets each client finish what it asked last. */
  stop(): Promise<void>;
}

interface SteadyOptions {
  /** The hub's endpoint. */
  readonly url: string;
  readonly clients: number;
  /** Pause of each client between an answer and its next question. */
  readonly pauseMs: number;
  /** The question of a client in its round. */
  readonly queryOf: (client: number, round: number) => string;
  /** Judges the body of an answer of status 200: null, or what is wrong. */
  readonly faultOf: (body: string) => string | null;
}

/**
 * Lets clients ask over connections that stay open; a refused or broken connection is an answer with a fault.
 *
 * Each sends a variable of its own that no query declares: the hub executes equal queries at one time once.
 */
export function askSteadily({
  url,
  clients,
  pauseMs,
  queryOf,
  faultOf,
}: SteadyOptions): SteadyClients {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: clients });
  const answers: SteadyAnswer[] = [];
  let isOver = false;
  const ask = async (query: string, client: number) => {
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path: pathname,
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify({ query, variables: { client } }),
    });
    const text = await body.text();
    return statusCode === 200 ? faultOf(text) : `HTTP ${statusCode}: ${text}`;
  };
  const running = Array.from({ length: clients }, async (_, client) => {
    for (let round = 0; !isOver; round += 1) {
      const askedAt = performance.now();
      const fault = await ask(queryOf(client, round), client).catch((err: unknown) => String(err));
      answers.push({ askedAt, durationMs: performance.now() - askedAt, fault });
      if (pauseMs > 0) await sleep(pauseMs);
    }
  });
  return {
    answers,
    async stop() {
      isOver = true;
      await Promise.all(running);
      await pool.close();
    },
  };
}

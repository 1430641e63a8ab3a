import { Pool } from 'undici';

/** What clients saw while they asked one operation again and again. */
export interface Load {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds by percentile. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Answers that were no 200, or had `errors`. */
  readonly failures: number;
}

interface LoadOptions {
  readonly url: string;
  readonly query: string;
  readonly clients: number;
  readonly seconds: number;
}

/**
 * Lets `clients` ask a query over HTTP, each its next as soon as the last is answered.
 *
 * Each sends a variable of its own that the query does not declare: the hub executes equal queries at one time once.
 */
export async function measureLoad({ url, query, clients, seconds }: LoadOptions): Promise<Load> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: clients });
  const durations: number[] = [];
  let failures = 0;
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  const client = async (_: unknown, number: number) => {
    const body = JSON.stringify({ query, variables: { client: number } });
    while (performance.now() < endsAt) {
      const askedAt = performance.now();
      const answer = await pool.request({
        method: 'POST',
        path: pathname,
        headers: { 'content-type': 'application/json', 'accept-language': 'en' },
        body,
      });
      const text = await answer.body.text();
      durations.push(performance.now() - askedAt);
      if (
        answer.statusCode !== 200 ||
        text.startsWith('{"errors"') ||
        text.includes('"errors":[')
      ) {
        failures += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsed = (performance.now() - startedAt) / 1000;
  await pool.close();
  durations.sort((one, other) => one - other);
  return {
    requests: durations.length,
    perSecond: durations.length / elapsed,
    p50: percentile(durations, 0.5),
    p95: percentile(durations, 0.95),
    p99: percentile(durations, 0.99),
    failures,
  };
}

/** The value below which `share` of the sorted values lie, by the nearest rank. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** The middle of some values. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

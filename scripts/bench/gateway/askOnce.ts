import { request } from 'undici';
import type { GraphqlRequest } from './operations.js';

const LONGEST_ANSWER_MS = 60_000;

/** Posts one request; gives the body of the answer, whatever its status. */
export async function askOnce(url: string, graphql: GraphqlRequest): Promise<string> {
  const { body } = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(graphql),
    signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
  });
  return body.text();
}

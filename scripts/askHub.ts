import { request } from 'undici';
import type { AskNetwork, RequestFacts } from '../subgraphs/kit/requestFacts.js';
import { GATEWAY_AUDIENCE, type SignViewer, VIEWER_HEADER } from '../subgraphs/kit/signedViewer.js';

const DEADLINE_MS = 10_000;

/** Makes for each request the function by which a subgraph that runs on its own asks the whole graph at a hub. */
export function createAskHub(
  hub: string,
  sign: SignViewer,
): (facts: Pick<RequestFacts, 'viewer' | 'requestId'>) => AskNetwork {
  const endpoint = new URL('/graphql', hub);
  return ({ viewer, requestId }) =>
    async (query, variables) => {
      const { statusCode, body } = await request(endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-request-id': requestId,
          [VIEWER_HEADER]: await sign(viewer, GATEWAY_AUDIENCE),
        },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(DEADLINE_MS),
      });
      // What a hub of the same release answers.
      const { data, errors } = (await body.json()) as {
        data?: Record<string, unknown> | null;
        errors?: readonly { message: string }[];
      };
      const [error] = errors ?? [];
      if (error !== undefined) throw new Error(`the hub could not answer: ${error.message}`);
      if (data === null || data === undefined) {
        throw new Error(`the hub answered HTTP ${statusCode} without data`);
      }
      return data;
    };
}

/** For a subgraph that was told of no hub: what it would have to ask fails, and says why. */
export const askNobody: AskNetwork = async () => {
  throw new Error('this subgraph was started without --hub and cannot ask the network');
};

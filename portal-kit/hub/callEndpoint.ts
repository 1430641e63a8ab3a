import { EndpointFailure, type Post } from '../../schema/probe/endpoint.js';
import { PACKAGE_VERSION } from '../packageVersion.js';

/** As long as a hub waits for one answer, and as much as it takes, unless its operator says otherwise. */
const DEADLINE_MS = 2_000;
const LARGEST_ANSWER = 5_000_000;
const JSON_TYPE = /^application\/(graphql-response\+)?json\s*(;|$)/i;
const TOO_MANY_REQUESTS = 429;

/** The way to the portal's own endpoint, judged as a hub does; any address will do at the portal's desk. */
export function callEndpoint(url: string, fetchIt: typeof fetch): Post {
  return async (request, signal) => {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)]);
    try {
      const response = await fetchIt(url, {
        method: 'POST',
        redirect: 'manual',
        signal: patience,
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json;q=0.9',
          'user-agent': `tten/${PACKAGE_VERSION}`,
        },
        body: JSON.stringify(request),
      });
      const { status, headers } = response;
      if (status >= 500 || status === TOO_MANY_REQUESTS) throw new EndpointFailure('unreachable');
      if (!JSON_TYPE.test(headers.get('content-type') ?? '') || (status >= 300 && status < 400)) {
        throw new EndpointFailure('notJson');
      }
      return parseJson(await readLimited(response));
    } catch (cause) {
      if (cause instanceof EndpointFailure) throw cause;
      throw new EndpointFailure(patience.aborted ? 'late' : 'unreachable', { cause });
    }
  };
}

async function readLimited(response: Response): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LARGEST_ANSWER) throw new EndpointFailure('tooLarge');
  }
  return text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new EndpointFailure('notJson');
  }
}

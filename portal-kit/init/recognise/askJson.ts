import { badInput, CommandFailure } from '../../CommandFailure.js';
import type { Looking } from './foundSource.js';

const TIMEOUT_MS = 20_000;
const MOST_CHARACTERS = 50_000_000;

/** Asks an address once for JSON. Failures name the host and never the address, which may hold what nobody is to see. */
export async function askJson(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { fetch, signal }: Looking,
): Promise<unknown> {
  const deadline = AbortSignal.timeout(TIMEOUT_MS);
  const response = await fetch(url, {
    headers: { accept: 'application/json', ...headers },
    // A secret in a header is for the address the user named, and for no other.
    redirect: 'manual',
    signal: AbortSignal.any([signal, deadline]),
  }).catch((cause: unknown) => {
    throw unreachable(url, deadline.aborted, cause);
  });
  if (response.status === 401 || response.status === 403) {
    throw badInput(
      `${url.host} asks for a permission (${response.status}): give --header "<name>: env:API_KEY" and set that variable`,
    );
  }
  if (!response.ok)
    throw badInput(`${url.host} answers with status ${response.status}, not with a list`);
  const text = await response.text().catch((cause: unknown) => {
    throw unreachable(url, deadline.aborted, cause);
  });
  if (text.length > MOST_CHARACTERS)
    throw badInput(`${url.host} answers with too much text for a page`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw badInput(
      `${url.host} does not answer JSON: --from is the address of an API, not of a page`,
      cause,
    );
  }
}

function unreachable(url: URL, isLate: boolean, cause: unknown): CommandFailure {
  const what = isLate ? `did not answer within ${TIMEOUT_MS / 1_000} s` : 'cannot be reached';
  return new CommandFailure('timedOut', 'SOURCE_UNREACHABLE', `${url.host} ${what}: try again`, {
    cause,
  });
}

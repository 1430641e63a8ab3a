import path from 'node:path';
import type { ThreadLimits } from '../schema/worker/openThreads.js';
import { badInput } from './CommandFailure.js';
import type { HubAccess } from './hub/callHub.js';
import { readText } from './schemaFile.js';
import type { Settings } from './settings.js';
import type { Surroundings } from './surroundings.js';

/** Options that more than one command has, as the command line gives them. */
export interface Options extends Settings {
  readonly json?: boolean;
  readonly fix?: boolean;
  readonly supergraph?: string;
  readonly offline?: boolean;
  readonly timeout?: string;
  readonly tokenFile?: string;
}

const HUB_DEADLINE_MS = 30_000;
const LONGEST_TIMEOUT = 600;

/** How long a check may take: as long as at the hub, unless the user says otherwise. */
export function checkLimits(options: Options): ThreadLimits {
  const deadlineMs = timeoutOf(options);
  return deadlineMs === null ? {} : { deadlineMs };
}

function timeoutOf({ timeout }: Options): number | null {
  if (timeout === undefined) return null;
  const seconds = Number(timeout);
  if (timeout.trim() !== '' && seconds > 0 && seconds <= LONGEST_TIMEOUT) return seconds * 1_000;
  throw badInput(`--timeout is a number of seconds up to ${LONGEST_TIMEOUT}, got ${timeout}`);
}

/** The hub at an address, without a token. */
export function publicHub(address: string, options: Options, { fetch }: Surroundings): HubAccess {
  return { address, token: null, deadlineMs: timeoutOf(options) ?? HUB_DEADLINE_MS, fetch };
}

/** The hub at an address, with the token of the file or of TTEN_TOKEN. */
export async function ownHub(
  address: string,
  options: Options,
  surroundings: Surroundings,
): Promise<HubAccess> {
  const token = await readToken(options, surroundings);
  return { ...publicHub(address, options, surroundings), token };
}

async function readToken(
  { tokenFile }: Options,
  { environment, folder }: Surroundings,
): Promise<string> {
  const fromFile =
    tokenFile === undefined
      ? undefined
      : await readText(path.resolve(folder, tokenFile), tokenFile);
  const token = (fromFile ?? environment['TTEN_TOKEN'] ?? '').trim();
  if (token === '') {
    throw badInput(
      tokenFile === undefined
        ? 'the token is missing: give --token-file, or set TTEN_TOKEN'
        : `${tokenFile} holds no token`,
    );
  }
  // A line break in a header would be refused by fetch with the token in its message.
  if (/[^\x21-\x7e]/.test(token)) throw badInput('the token is one word of plain characters');
  return token;
}

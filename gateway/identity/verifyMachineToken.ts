import { isConnectionError } from '../../subgraphs/kit/connectionError.js';
import { parseViewer } from '../../subgraphs/kit/viewer.js';
import { idOfMachineToken, isTokenOf } from './machineToken.js';
import type { MachineTokenStore } from './machineTokenStore.js';
import type { TokenOutcome, VerifyToken } from './verifyToken.js';

// How long a revoked token may go on: a look-up a second for a machine that asks all the time.
const REMEMBERED_FOR_MS = 1_000;

/** Makes the verification of the tokens that machines have from the hub itself. */
export function createVerifyMachineToken(
  tokens: Pick<MachineTokenStore, 'find' | 'noteUse'>,
  now: () => Date = () => new Date(),
): VerifyToken {
  async function verify(token: string): Promise<TokenOutcome> {
    const id = idOfMachineToken(token);
    const stored = id === null ? null : await tokens.find(id);
    if (stored === null || !isTokenOf(token, stored.hash)) {
      return refused('it is no machine token of this hub');
    }
    if (stored.revokedAt !== null) return refused('it was revoked');
    if (stored.expiresAt <= now()) return refused('it has expired');
    const parsed = parseViewer({ ...stored, subject: `machine|${stored._id}` });
    if (parsed.status === 'wrong') return refused(parsed.reason);
    await tokens.noteUse(stored._id);
    const until = Math.min(stored.expiresAt.getTime(), now().getTime() + REMEMBERED_FOR_MS);
    return { status: 'viewer', viewer: parsed.viewer, until: new Date(until) };
  }
  return async (token) => {
    try {
      return await verify(token);
    } catch (error) {
      if (isConnectionError(error)) {
        return { status: 'unavailable', cause: error };
      }
      throw error;
    }
  };
}

function refused(reason: string): TokenOutcome {
  return { status: 'refused', reason };
}

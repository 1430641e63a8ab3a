import { bulkhead, isBulkheadRejectedError } from 'cockatiel';
import type { Finding } from '../../schema/findings.js';
import type { Post } from '../../schema/probe/endpoint.js';
import { type ProbeInput, probeEndpoint } from '../../schema/probe/probeEndpoint.js';
import { TooManyWaiting } from './takeTurns.js';

/** Asks a portal's endpoint whether it serves a schema; what it found. */
export type Probe = (
  input: Omit<ProbeInput, 'post' | 'deadlineMs'> & { readonly url: string },
) => Promise<readonly Finding[]>;

/** Opens a way to an endpoint. */
export type CallEndpoint = (url: string) => { readonly post: Post; close(): Promise<void> };

/** Each may hold a connection for as long as its deadline. */
const AT_ONCE = 8;
const WAITING = 40;
/** A portal whose endpoint is slow does not take the slots of the others. */
const AT_ONCE_OF_ONE = 2;

/** Makes the probe of a hub: a few at a time, each with its own connection, so that a slow endpoint delays no other. */
export function createProbe(callEndpoint: CallEndpoint): Probe {
  const slots = bulkhead(AT_ONCE, WAITING);
  const underWay = new Map<string, number>();
  return async ({ url, ...input }) => {
    const { portal } = input;
    const ofPortal = underWay.get(portal) ?? 0;
    if (ofPortal >= AT_ONCE_OF_ONE) throw new TooManyWaiting(`${portal} is being probed already`);
    underWay.set(portal, ofPortal + 1);
    try {
      return await slots.execute(async () => {
        const endpoint = callEndpoint(url);
        try {
          return await probeEndpoint({ ...input, post: endpoint.post });
        } finally {
          // A call that was given up may still be on its way; nobody waits for that.
          endpoint.close().catch(() => undefined);
        }
      });
    } catch (err) {
      if (isBulkheadRejectedError(err)) throw new TooManyWaiting(`${WAITING} probes wait already`);
      throw err;
    } finally {
      const left = (underWay.get(portal) ?? 1) - 1;
      if (left > 0) underWay.set(portal, left);
      else underWay.delete(portal);
    }
  };
}

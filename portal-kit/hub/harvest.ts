import { z } from 'zod';
import { callHub, type HubAccess } from './callHub.js';
import { understood } from './registry.js';

/** A feed as a portal names it. */
export type NamedFeed =
  | { readonly format: 'json'; readonly url: string }
  | {
      readonly format: 'oai-pmh';
      readonly url: string;
      readonly set?: string;
      readonly kind?: string;
      readonly language?: string;
    };

const State = z.enum(['RUNNING', 'COMPLETED', 'STOPPED', 'FAILED', 'INTERRUPTED']);
const Counts = z.object({
  pages: z.int(),
  read: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  removed: z.int(),
  refused: z.int(),
  setAside: z.int(),
});
const Run = z.object({
  number: z.int(),
  state: State,
  full: z.boolean(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  failure: z.object({ code: z.string(), message: z.string() }).nullable(),
  counts: Counts,
});
const Started = z.object({
  status: z.enum(['started', 'running']),
  run: z.object({ number: z.int() }).nullable(),
});
const Status = z.object({
  portal: z.string(),
  /** Where the records come from; absent at hubs of earlier releases. */
  feed: z.object({ format: z.string(), url: z.string() }).nullish(),
  state: z.enum([...State.options, 'NEVER']),
  run: Run.nullable(),
  earlier: z.array(Run),
  refusals: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['refused', 'setAside', 'dangling']),
      field: z.string(),
      value: z.string(),
      reason: z.string(),
      run: z.int(),
    }),
  ),
});

/** How a portal's harvests stand at the hub. */
export type HarvestStatus = z.infer<typeof Status>;

/** A harvest, as the hub tells of it. */
export type HarvestRun = z.infer<typeof Run>;

/** Names the address that a portal is harvested from. */
export async function setFeedAt(hub: HubAccess, portal: string, feed: NamedFeed): Promise<void> {
  const path = `/registry/${portal}/feed`;
  const reply = await callHub(hub, { method: 'PUT', path, body: feed });
  understood(z.object({ feed: z.object({ url: z.string() }) }), reply, hub);
}

/** Starts a harvest, unless one is under way; which one it is, null when the hub does not know yet. */
export async function startHarvestAt(
  hub: HubAccess,
  portal: string,
  full: boolean,
): Promise<{ readonly isNew: boolean; readonly number: number | null }> {
  const path = `/registry/${portal}/harvest`;
  const reply = await callHub(hub, { method: 'POST', path, body: { full } });
  const { status, run } = understood(Started, reply, hub);
  return { isNew: status === 'started', number: run?.number ?? null };
}

/** Reads how a portal's harvests stand. */
export async function harvestStatusAt(hub: HubAccess, portal: string): Promise<HarvestStatus> {
  const path = `/registry/${portal}/harvest`;
  return understood(Status, await callHub(hub, { method: 'GET', path }), hub);
}

/** How a portal's harvests stand; null at a hub that harvests nothing, or knows of none of this portal. */
export async function harvestStatusIfAny(
  hub: HubAccess,
  portal: string,
): Promise<HarvestStatus | null> {
  const reply = await callHub(hub, { method: 'GET', path: `/registry/${portal}/harvest` });
  return reply.status === 404 ? null : understood(Status, reply, hub);
}

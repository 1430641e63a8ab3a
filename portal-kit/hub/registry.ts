import { z } from 'zod';
import type { CheckReport, SchemaChange } from '../../schema/findings.js';
import { badInput, type CommandFailure } from '../CommandFailure.js';
import { callHub, failureOf, type HubAccess, type HubReply } from './callHub.js';

const Usage = z.discriminatedUnion('status', [
  z.object({ status: z.literal('unused'), days: z.int() }),
  z.object({
    status: z.literal('used'),
    count: z.int(),
    uses: z.array(
      z.object({
        operation: z.string().nullable(),
        client: z.string().nullable(),
        count: z.int(),
        lastOn: z.string(),
      }),
    ),
  }),
  z.object({ status: z.literal('unknown'), recordedSince: z.string().nullable() }),
]);
const Change: z.ZodType<SchemaChange> = z.object({
  criticality: z.enum(['breaking', 'dangerous', 'safe']),
  coordinate: z.string(),
  message: z.string(),
  kind: z.string().exactOptional(),
  usage: Usage.exactOptional(),
});
const Patch = z.object({ from: z.int(), to: z.int(), replacement: z.string() });
const Report: z.ZodType<CheckReport> = z.object({
  portal: z.string(),
  verdict: z.enum(['passed', 'refused']),
  findings: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'note']),
      coordinate: z.string().nullable(),
      place: z.object({ line: z.int(), column: z.int() }).nullable(),
      message: z.string(),
      remedy: z.string(),
      patch: Patch.nullable(),
    }),
  ),
  changes: z.array(Change),
});
const revision = z.int();

/** A supergraph and its revision; null when the hub serves the one it was built with. */
export interface Download {
  readonly supergraphSdl: string;
  readonly revision: number | null;
}

const REVISION_HEADER = 'x-tten-revision';

/** The hub's supergraph of today; anyone may read it. */
export async function downloadSupergraph(hub: HubAccess): Promise<Download> {
  const reply = await callHub(hub, { method: 'GET', path: '/registry/supergraph' });
  if (reply.status !== 200) throw failureOf(reply, hub.address);
  const noted = reply.headers.get(REVISION_HEADER);
  if (noted === null) throw notUnderstood(hub);
  return { supergraphSdl: reply.text, revision: /^\d+$/.test(noted) ? Number(noted) : null };
}

const Published = z.discriminatedUnion('status', [
  z.object({ status: z.literal('published'), revision, version: z.string(), report: Report }),
  z.object({ status: z.literal('unchanged'), revision, version: z.string() }),
]);
const SchemaRefused = z.object({
  error: z.object({ code: z.enum(['SCHEMA_REFUSED', 'BREAKING_CHANGES']) }),
  report: Report,
});

/** What became of a publication. */
export type PublishResult =
  | z.infer<typeof Published>
  | { readonly status: 'refused' | 'breaking'; readonly report: CheckReport };

/** What a portal hands in. */
export interface Publication {
  readonly sdl: string;
  readonly url: string;
  readonly override?: { readonly name: string; readonly reason: string };
  /** Its server does not run yet. */
  readonly unreachable?: boolean;
}

/** Publishes a schema: what became of it, a refusal with its report included. */
export async function publishAt(
  hub: HubAccess,
  portal: string,
  publication: Publication,
): Promise<PublishResult> {
  const path = `/registry/${portal}/publish`;
  return published(await callHub(hub, { method: 'POST', path, body: publication }), hub);
}

/** Returns a portal to an older version of its own: what became of it, as for a publication. */
export async function returnAt(
  hub: HubAccess,
  portal: string,
  request: { readonly version: number } & Pick<Publication, 'override'>,
): Promise<PublishResult> {
  const path = `/registry/${portal}/rollback`;
  return published(await callHub(hub, { method: 'POST', path, body: request }), hub);
}

function published(reply: HubReply, hub: HubAccess): PublishResult {
  const refused = SchemaRefused.safeParse(reply.json);
  if (!refused.success) return understood(Published, reply, hub);
  const { error, report } = refused.data;
  return { status: error.code === 'BREAKING_CHANGES' ? 'breaking' : 'refused', report };
}

const Status = z.object({
  portal: z.string(),
  revision,
  state: z.enum(['live', 'leftOut', 'absent']),
  version: z.string().nullable(),
  versions: z.array(
    z.looseObject({ _id: z.string(), url: z.string(), by: z.string(), at: z.string() }),
  ),
  revisions: z.array(
    z.looseObject({
      _id: revision,
      reason: z.string(),
      note: z.string().nullable(),
      by: z.string(),
      at: z.string(),
    }),
  ),
});

/** Where a portal stands at the hub. */
export type PortalStatus = z.infer<typeof Status>;

/** Reads where a portal stands. */
export async function statusAt(hub: HubAccess, portal: string): Promise<PortalStatus> {
  const reply = await callHub(hub, { method: 'GET', path: `/registry/${portal}` });
  return understood(Status, reply, hub);
}

const Retired = z.object({ revision, changes: z.array(Change) });
const Unconfirmed = z.object({
  error: z.object({ code: z.literal('CONFIRMATION_REQUIRED') }),
  changes: z.array(Change),
});

/** What became of a retirement: done with a revision, or only what clients would lose. */
export interface RetireResult {
  readonly revision: number | null;
  readonly changes: readonly SchemaChange[];
}

/** Takes a portal out of the graph; unconfirmed, only says what clients lose. */
export async function retireAt(
  hub: HubAccess,
  portal: string,
  confirm: boolean,
): Promise<RetireResult> {
  const path = `/registry/${portal}/retire`;
  const reply = await callHub(hub, { method: 'POST', path, body: { confirm } });
  const unconfirmed = Unconfirmed.safeParse(reply.json);
  if (unconfirmed.success) return { revision: null, changes: unconfirmed.data.changes };
  return understood(Retired, reply, hub);
}

const RolledBack = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('rolledBack'),
    revision,
    versions: z.record(z.string(), z.string()),
    changes: z.array(Change),
  }),
  z.object({ status: z.literal('unchanged'), revision }),
]);

/** Returns the whole graph to the portals' versions of an earlier revision; for the hub's operator. */
export async function rollbackAt(
  hub: HubAccess,
  request: { readonly revision: number; readonly reason: string },
): Promise<z.infer<typeof RolledBack>> {
  const path = '/registry/rollback';
  return understood(RolledBack, await callHub(hub, { method: 'POST', path, body: request }), hub);
}

/** What an answer says; throws a failure for one that refuses, or says something else. */
export function understood<T>(schema: z.ZodType<T>, reply: HubReply, hub: HubAccess): T {
  if (reply.status >= 400) throw failureOf(reply, hub.address);
  const parsed = schema.safeParse(reply.json);
  if (parsed.success) return parsed.data;
  throw notUnderstood(hub, parsed.error);
}

function notUnderstood({ address }: HubAccess, cause?: unknown): CommandFailure {
  return badInput(
    `${address} answers in a way this version of tten does not understand: is it a hub, and of the same release?`,
    cause,
  );
}

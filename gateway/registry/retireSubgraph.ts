import type { GraphQLError } from 'graphql';
import type { SchemaChange } from '../../schema/findings.js';
import type { ChangeDeps } from './changeDeps.js';
import { schemaOf } from './composePortals.js';
import { MAX_ATTEMPTS } from './contention.js';

/** What became of a retirement; but for `retired`, nothing changed. */
export type RetireResult =
  | {
      readonly status: 'retired';
      readonly revision: number;
      readonly changes: readonly SchemaChange[];
    }
  /** What clients would lose: to be read, and confirmed. */
  | { readonly status: 'unconfirmed'; readonly changes: readonly SchemaChange[] }
  /** The others do not compose without it. */
  | { readonly status: 'refused'; readonly errors: readonly GraphQLError[] }
  | { readonly status: 'absent' }
  | { readonly status: 'contended' };

/** Takes a portal out of the graph. */
export type RetireSubgraph = (input: {
  readonly portal: string;
  readonly confirm: boolean;
  readonly by: string;
}) => Promise<RetireResult>;

/** Makes the use case; its versions stay in the registry, and publishing one brings the portal back. */
export function createRetireSubgraph(deps: ChangeDeps): RetireSubgraph {
  const { store, bundled, ensureDeployed, compose, diff, weigh, now, log } = deps;
  return async ({ portal, confirm, by }) => {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const { revision: today, newest } = await ensureDeployed();
      const { [portal]: retired, ...versions } = today.versions;
      const { [portal]: retiredLeftOut, ...leftOut } = today.leftOut;
      const isPresent =
        Object.hasOwn(today.versions, portal) || Object.hasOwn(today.leftOut, portal);
      if (!isPresent) return { status: 'absent' };
      const remaining = await store.versionsByIds(Object.values(versions));
      const outcome = await compose([...bundled.schemas, ...remaining.map(schemaOf)]);
      if (outcome.status === 'timedOut') {
        throw new Error(`composition took more ${outcome.limit} than it may`);
      }
      if (outcome.status === 'refused') return outcome;
      const changes = await weigh(await diff(today.supergraphSdl, outcome.supergraphSdl));
      if (!confirm) return { status: 'unconfirmed', changes };
      const isAdded = await store.addRevision({
        _id: newest + 1,
        supergraphSdl: outcome.supergraphSdl,
        bundledHash: bundled.hash,
        versions,
        leftOut,
        reason: 'retire',
        portal,
        rolledBackTo: null,
        note: null,
        by,
        at: now(),
      });
      if (isAdded) {
        const version = retired ?? retiredLeftOut;
        log.info('subgraph retired', { portal, version, revision: newest + 1, by });
        return { status: 'retired', revision: newest + 1, changes };
      }
    }
    return { status: 'contended' };
  };
}

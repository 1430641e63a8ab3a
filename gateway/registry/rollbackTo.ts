import type { SchemaChange } from '../../schema/findings.js';
import type { ChangeDeps } from './changeDeps.js';
import { composePortals } from './composePortals.js';
import { MAX_ATTEMPTS } from './contention.js';
import type { VersionIds } from './registryStore.js';

/** What became of a rollback; but for `rolledBack`, nothing changed. */
export type RollbackResult =
  | {
      readonly status: 'rolledBack';
      readonly revision: number;
      readonly versions: VersionIds;
      readonly changes: readonly SchemaChange[];
    }
  | { readonly status: 'unchanged'; readonly revision: number }
  /** These portals' versions of then do not compose with the schemas of today. */
  | { readonly status: 'refused'; readonly portals: readonly string[] }
  | { readonly status: 'absent' }
  | { readonly status: 'contended' };

/** Returns to the portals' versions of an earlier revision. */
export type RollbackTo = (input: {
  readonly revision: number;
  readonly reason: string;
  readonly by: string;
}) => Promise<RollbackResult>;

/** Makes the use case: a new revision of the portals' older versions, with the bundled schemas of today. */
export function createRollbackTo(deps: ChangeDeps): RollbackTo {
  const { store, bundled, ensureDeployed, compose, diff, weigh, now, log } = deps;
  return async ({ revision: number, reason, by }) => {
    const then = await store.revision(number);
    if (then === null) return { status: 'absent' };
    const versions = await store.versionsByIds(Object.values(then.versions));
    const composed = await composePortals(compose, bundled.schemas, versions);
    const misfits = Object.keys(composed.leftOut);
    if (misfits.length > 0) return { status: 'refused', portals: misfits };
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const { revision: today, newest } = await ensureDeployed();
      // The same versions compose to the same text.
      if (today.supergraphSdl === composed.supergraphSdl) {
        return { status: 'unchanged', revision: today._id };
      }
      const changes = await weigh(await diff(today.supergraphSdl, composed.supergraphSdl));
      const isAdded = await store.addRevision({
        _id: newest + 1,
        supergraphSdl: composed.supergraphSdl,
        bundledHash: bundled.hash,
        versions: composed.versions,
        leftOut: then.leftOut,
        reason: 'rollback',
        portal: null,
        rolledBackTo: number,
        note: reason,
        by,
        at: now(),
      });
      if (isAdded) {
        log.info('registry rolled back', { rolledBackTo: number, revision: newest + 1, by });
        return {
          status: 'rolledBack',
          revision: newest + 1,
          versions: composed.versions,
          changes,
        };
      }
    }
    return { status: 'contended' };
  };
}

import type { Log } from '../../subgraphs/kit/requestFacts.js';
import type { BundledSchemas } from './bundledSchemas.js';
import { type Compose, composePortals } from './composePortals.js';
import { MAX_ATTEMPTS } from './contention.js';
import type {
  RegistryStore,
  RevisionHead,
  SupergraphRevision,
  VersionIds,
} from './registryStore.js';

/** What a build serves today, and where the next revision goes. */
export interface Deployed {
  /** The newest revision made with this build's bundled schemas. */
  readonly revision: SupergraphRevision;
  /** Number of the newest revision of any build. */
  readonly newest: number;
}

/** Brings the registry's portals to this build, if they are not there yet. */
export type EnsureDeployed = () => Promise<Deployed>;

interface EnsureDeployedDeps {
  readonly store: RegistryStore;
  readonly bundled: BundledSchemas;
  readonly compose: Compose;
  readonly now: () => Date;
  readonly log: Log;
}

/** Every portal that a revision means to have, whether or not it composes with that revision's build. */
function wantedBy({ versions, leftOut }: Pick<RevisionHead, 'versions' | 'leftOut'>) {
  return { ...versions, ...leftOut } satisfies VersionIds;
}

/**
 * Makes the function that gives the newest revision for this build.
 *
 * When there is none, or when another build has a newer one with other portals, it composes this build's schemas with
 * those portals and adds a revision. So a new release deploys itself, and during a rollout each build follows what is
 * published through the other.
 */
export function createEnsureDeployed({
  store,
  bundled,
  compose,
  now,
  log,
}: EnsureDeployedDeps): EnsureDeployed {
  async function deploy(newest: RevisionHead | null): Promise<SupergraphRevision | null> {
    const wanted = newest === null ? {} : wantedBy(newest);
    const versions = await store.versionsByIds(Object.values(wanted));
    const composed = await composePortals(compose, bundled.schemas, versions);
    const revision: SupergraphRevision = {
      ...composed,
      _id: (newest?._id ?? 0) + 1,
      bundledHash: bundled.hash,
      reason: 'deploy',
      portal: null,
      rolledBackTo: null,
      note: null,
      by: 'hub',
      at: now(),
    };
    if (!(await store.addRevision(revision))) return null;
    const leftOut = Object.values(composed.leftOut);
    log[leftOut.length > 0 ? 'warn' : 'info']('build deployed', {
      revision: revision._id,
      bundledHash: bundled.hash,
      portals: Object.values(composed.versions),
      leftOut,
    });
    return revision;
  }

  return async () => {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      const newest = await store.newestHead();
      const own = await store.newestOfBuild(bundled.hash);
      // The two reads are not one moment: a revision of this build may have come between them.
      if (own !== null && newest !== null && own._id >= newest._id) {
        return { revision: own, newest: own._id };
      }
      if (own !== null && newest !== null && sameIds(wantedBy(own), wantedBy(newest))) {
        return { revision: own, newest: newest._id };
      }
      const deployed = await deploy(newest);
      if (deployed !== null) return { revision: deployed, newest: deployed._id };
    }
    throw new Error(`no revision could be added in ${MAX_ATTEMPTS} attempts`);
  };
}

function sameIds(one: VersionIds, other: VersionIds): boolean {
  const ids = new Set(Object.values(one));
  // A version's id names its portal, so equal sets of ids are equal maps.
  return ids.size === Object.keys(other).length && Object.values(other).every((id) => ids.has(id));
}

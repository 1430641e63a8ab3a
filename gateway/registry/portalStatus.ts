import type { EnsureDeployed } from './ensureDeployed.js';
import type { RegistryStore, RevisionHead, SubgraphVersion } from './registryStore.js';

/** Where a portal stands in the registry. */
export interface PortalStatus {
  readonly portal: string;
  /** The newest revision of the whole graph. */
  readonly revision: number;
  /** In force, kept but not composing with the hub's present release, or not in the graph. */
  readonly state: 'live' | 'leftOut' | 'absent';
  /** The version that the graph has, or means to have. */
  readonly version: string | null;
  /** The newest publishes, newest first. */
  readonly versions: readonly Omit<SubgraphVersion, 'sdl' | 'portal'>[];
  /** The newest revisions made for this portal, newest first. */
  readonly revisions: readonly Pick<RevisionHead, '_id' | 'reason' | 'note' | 'by' | 'at'>[];
}

/** Tells where a portal stands. */
export type ReadPortalStatus = (portal: string) => Promise<PortalStatus>;

const SHOWN = 20;

interface PortalStatusDeps {
  readonly store: RegistryStore;
  readonly ensureDeployed: EnsureDeployed;
}

/** Makes the function that reads where a portal stands. */
export function createReadPortalStatus({
  store,
  ensureDeployed,
}: PortalStatusDeps): ReadPortalStatus {
  return async (portal) => {
    const { revision: today } = await ensureDeployed();
    const live = new Map(Object.entries(today.versions)).get(portal);
    const leftOut = new Map(Object.entries(today.leftOut)).get(portal);
    const versions = await store.newestVersions(portal, SHOWN);
    const revisions = await store.newestHeads(portal, SHOWN);
    return {
      portal,
      revision: today._id,
      state: live !== undefined ? 'live' : leftOut !== undefined ? 'leftOut' : 'absent',
      version: live ?? leftOut ?? null,
      versions: versions.map(({ sdl: _sdl, portal: _portal, ...facts }) => facts),
      revisions: revisions.map(({ _id, reason, note, by, at }) => ({ _id, reason, note, by, at })),
    };
  };
}

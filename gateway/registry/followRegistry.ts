import type { EnsureDeployed } from './ensureDeployed.js';
import type { PortalStore } from './portalStore.js';
import type { RegistryStore } from './registryStore.js';

/** The registry as a gateway follows it. */
export interface FollowedRegistry {
  newestRevision(): Promise<number | null>;
  supergraph(): Promise<{ readonly revision: number; readonly supergraphSdl: string }>;
  /** Whether a portal adds to others' records; as far as is known, else no. */
  enriches(code: string): boolean;
}

interface FollowRegistryDeps {
  readonly store: Pick<RegistryStore, 'newestHead'>;
  readonly ensureDeployed: EnsureDeployed;
  readonly portals: Pick<PortalStore, 'list'>;
  readonly now?: () => number;
}

/** How long what is known of portals is taken for true. */
const PORTALS_MS = 10_000;

/** Makes what a gateway's supergraph manager and data sources ask of the registry. */
export function followRegistry({
  store,
  ensureDeployed,
  portals,
  now = () => performance.now(),
}: FollowRegistryDeps): FollowedRegistry {
  let enriching: ReadonlySet<string> = new Set();
  let readAt = Number.NEGATIVE_INFINITY;
  async function readPortals(): Promise<void> {
    const all = await portals.list();
    enriching = new Set(all.filter((portal) => portal.enriches).map(({ _id }) => _id));
    readAt = now();
  }
  return {
    async newestRevision() {
      if (now() - readAt > PORTALS_MS) await readPortals();
      return (await store.newestHead())?._id ?? null;
    },
    async supergraph() {
      const { revision } = await ensureDeployed();
      // A portal may have been added just before its first publish.
      await readPortals();
      return { revision: revision._id, supergraphSdl: revision.supergraphSdl };
    },
    enriches: (code) => enriching.has(code),
  };
}

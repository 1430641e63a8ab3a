import { type Config, readConfig } from '../../gateway/config.js';
import { openConfiguredDatabase } from '../../gateway/openConfiguredDatabase.js';
import { openPortalStore, type PortalStore } from '../../gateway/registry/portalStore.js';
import { openRegistryStore, type RegistryStore } from '../../gateway/registry/registryStore.js';
import { type AllStores, openAllStores } from '../../subgraphs/index.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';

/** What a command works with. */
export interface Opened {
  readonly config: Config;
  readonly portals: PortalStore;
  readonly registryStore: RegistryStore;
  readonly stores: AllStores;
  readonly log: Log;
}

/** Opens the configured database for as long as `use` takes. */
export async function withDatabase(use: (opened: Opened) => Promise<void>): Promise<void> {
  const complain = (message: string) => process.stderr.write(`${message}\n`);
  const log = { debug() {}, info() {}, warn: complain, error: complain };
  const config = readConfig();
  const database = await openConfiguredDatabase(config, log);
  const { db } = database;
  try {
    await use({
      config,
      portals: openPortalStore(db),
      registryStore: openRegistryStore(db),
      stores: openAllStores(db),
      log,
    });
  } finally {
    await database.close();
  }
}

import type { SchemaChange } from '../../schema/findings.js';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import type { WeighChanges } from '../usage/weighChanges.js';
import type { BundledSchemas } from './bundledSchemas.js';
import type { Compose } from './composePortals.js';
import type { EnsureDeployed } from './ensureDeployed.js';
import type { RegistryStore } from './registryStore.js';

/** What clients see differently after a change of the supergraph. */
export type Diff = (
  beforeSdl: string,
  afterSdl: string,
) => readonly SchemaChange[] | Promise<readonly SchemaChange[]>;

/** What the use cases are made with that compose the graph anew from versions in the registry. */
export interface ChangeDeps {
  readonly store: RegistryStore;
  readonly bundled: BundledSchemas;
  readonly ensureDeployed: EnsureDeployed;
  readonly compose: Compose;
  readonly diff: Diff;
  readonly weigh: WeighChanges;
  readonly now: () => Date;
  readonly log: Log;
}

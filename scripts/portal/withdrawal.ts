import { readBundledSupergraph } from '../../gateway/createGateway.js';
import { createAddressPolicy } from '../../gateway/datasources/portal/addressPolicy.js';
import { callEndpoint } from '../../gateway/datasources/portal/probePortal.js';
import { openRegistry } from '../../gateway/registry/openRegistry.js';
import {
  createPortalWithdrawal,
  type PortalWithdrawal,
} from '../../gateway/registry/withdrawPortal.js';
import { HUB_CODE } from '../../schema/portalCode.js';
import { ensureAllIndexes, storesOfGivenRecords } from '../../subgraphs/index.js';
import { InputError } from './InputError.js';
import { withDatabase } from './withDatabase.js';

const REASONS = {
  refused: 'the others do not compose without it, so have them publish without what is of it',
  contended: 'others publish all the time',
} as const;

/** Takes a platform out of the network; run again, it finishes what was left half done. */
export async function withdraw(code: string): Promise<void> {
  if (code === HUB_CODE) throw new InputError('the hub itself cannot be withdrawn');
  await withWithdrawal(async (withdrawal) => {
    const result = await withdrawal.withdraw(code, 'operator');
    switch (result.status) {
      case 'withdrawn': {
        const { hidden, tokensRevoked, isSchemaRetired } = result;
        const schema = isSchemaRetired ? 'schema taken out of the graph' : 'no schema in the graph';
        process.stdout.write(
          `${code} is withdrawn: ${hidden} records hidden, ${schema}, ${tokensRevoked} tokens revoked\n`,
        );
        return;
      }
      case 'schemaKept':
        process.stderr.write(
          `${code} is withdrawn and ${result.hidden} records are hidden, but its schema is still in the graph: ${REASONS[result.why]}; run this again afterwards\n`,
        );
        process.exitCode = 1;
        return;
      case 'absent':
        throw unknownPlatform(code);
    }
  });
}

/** Shows the records of a platform again, and says that it takes part. */
export async function restore(code: string): Promise<void> {
  await withWithdrawal(async (withdrawal) => {
    const result = await withdrawal.restore(code);
    if (result.status === 'absent') throw unknownPlatform(code);
    process.stdout.write(
      `${code} is back: ${result.shown} records shown again; for a new token: npm run portal -- token ${code}\n`,
    );
  });
}

async function withWithdrawal(use: (withdrawal: PortalWithdrawal) => Promise<void>): Promise<void> {
  await withDatabase(async ({ config, portals, registryStore, stores, log }) => {
    // Records of an earlier release do not yet tell whether they are shown.
    await ensureAllIndexes(stores);
    const { platforms } = stores.platforms;
    const policy = createAddressPolicy(config.portals.rules);
    const registry = openRegistry({
      store: registryStore,
      portals,
      platforms,
      checkAddress: (url) => policy.checkAddress(url),
      callEndpoint: (url) => callEndpoint(url, { policy, limits: config.portals.limits }),
      adminToken: null,
      bundledSupergraphSdl: await readBundledSupergraph(),
      dataDir: config.dataDir,
      log,
    });
    const { retireSubgraph } = registry.routes.registry;
    const records = storesOfGivenRecords(stores);
    try {
      await use(createPortalWithdrawal({ platforms, portals, records, retireSubgraph }));
    } finally {
      await registry.stop();
    }
  });
}

function unknownPlatform(code: string): InputError {
  return new InputError(`the hub knows no platform ${code}; Query.platforms lists those it knows`);
}

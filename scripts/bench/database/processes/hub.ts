// A contender: the hub's gateway with the bundled subgraphs in its own process, over a database.

import { readConfig } from '../../../../gateway/config.js';
import { createGateway, readBundledSupergraph } from '../../../../gateway/createGateway.js';
import { createDataSources } from '../../../../gateway/datasources/createDataSources.js';
import { createAddressPolicy } from '../../../../gateway/datasources/portal/addressPolicy.js';
import { openContender } from './openContender.js';

const { operationLimits, log, stores, listen } = await openContender();
const { portals } = readConfig();
await listen(
  await createGateway({
    supergraphSdl: await readBundledSupergraph(),
    dataSources: createDataSources(
      stores,
      {},
      {
        policy: createAddressPolicy(portals.rules),
        limits: portals.limits,
        enriches: () => false,
      },
    ),
    operationLimits,
    log,
  }),
);

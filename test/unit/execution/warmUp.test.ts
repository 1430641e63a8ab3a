import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../gateway/config.js';
import { createGateway } from '../../../gateway/createGateway.js';
import { sha256Of } from '../../../gateway/persistedQueries/parseManifest.js';
import { compose } from '../../../schema/compose.js';
import { silentLog } from '../../support/askSubgraph.js';

const composed = compose([
  { name: 'clock', typeDefs: 'type Query { tick: Int }', url: 'bundled:clock' },
]);

/** Starts a gateway with a hundred registered operations; gives what it says of the warm-up. */
async function warm(warmUpMs: number) {
  if (composed.status !== 'composed') throw new Error(composed.errors.join('\n'));
  const texts = Array.from({ length: 100 }, (_, at) => `query Tick${at} { tick }`);
  const said: object[] = [];
  const gateway = await createGateway({
    supergraphSdl: composed.supergraphSdl,
    dataSources: { choose: () => ({ process: async () => ({ data: { tick: 1 } }) }) },
    operationLimits: readConfig({}).operationLimits,
    persistedQueries: {
      registered: new Map(texts.map((text) => [sha256Of(text), text])),
      onlyRegistered: false,
      maxBytes: 1_000,
    },
    warmUpMs,
    log: {
      ...silentLog,
      info: (message, fields = {}) => {
        if (message === 'operations warmed') said.push(fields);
      },
    },
  });
  await gateway.stop();
  return said;
}

describe('the warm-up of a supergraph', () => {
  it('plans all operations when there is time', async () => {
    expect(await warm(60_000)).toEqual([{ count: 100, of: 100, ms: expect.any(Number) }]);
  });

  it('ends when its time is over, with what is planned by then', async () => {
    const [{ count }] = (await warm(1)) as [{ count: number }];
    expect(count).toBeLessThan(100);
  });

  it('is left out with no time', async () => {
    expect(await warm(0)).toEqual([]);
  });
});

import { ApolloGateway } from '@apollo/gateway';
import { assertValidSchema, GraphQLError } from 'graphql';
import { disableApolloTelemetry } from '../disableApolloTelemetry.js';
import type { Compose } from '../registry/composePortals.js';

/** Throws when a gateway would refuse to load a supergraph; makes no data sources and sends nothing. */
async function assertLoads(supergraphSdl: string): Promise<void> {
  disableApolloTelemetry();
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    buildService: () => ({ process: () => Promise.reject(new Error('only loaded, never asked')) }),
  });
  const { schema } = await gateway.load();
  await gateway.stop();
  assertValidSchema(schema);
}

/**
 * Composes as given, and refuses a supergraph that composes but that a gateway cannot load.
 *
 * Composition lets directives pass which the gateway does not know: one of them in the registry would stop every
 * later publish.
 */
export function createComposeLoadable(
  compose: Compose,
  loads: (supergraphSdl: string) => Promise<void> = assertLoads,
): Compose {
  return async (subgraphs) => {
    const outcome = await compose(subgraphs);
    if (outcome.status !== 'composed') return outcome;
    try {
      await loads(outcome.supergraphSdl);
      return outcome;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return {
        status: 'refused',
        errors: [
          new GraphQLError(`The supergraph composes, but a gateway cannot load it: ${reason}`, {
            extensions: { code: 'SUPERGRAPH_NOT_LOADABLE' },
          }),
        ],
      };
    }
  };
}

import { ApolloGateway } from '@apollo/gateway';
import { printSchema } from 'graphql';
import { disableApolloTelemetry } from './disableApolloTelemetry.js';

/** SDL of what clients see of a supergraph; throws when the gateway would refuse to load it. */
export async function apiSdlOf(supergraphSdl: string): Promise<string> {
  disableApolloTelemetry();
  const gateway = new ApolloGateway({ supergraphSdl });
  const { schema } = await gateway.load();
  await gateway.stop();
  return `${printSchema(schema)}\n`;
}

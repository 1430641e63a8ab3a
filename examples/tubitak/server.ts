import { readFile } from 'node:fs/promises';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { resolvers } from './resolvers.js';

/** A portal that answers. */
export interface Portal {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the portal; port 0 takes a free one. Without a host it answers this machine only. */
export async function startPortal(port: number, host = '127.0.0.1'): Promise<Portal> {
  const sdl = await readFile(new URL('schema.graphql', import.meta.url), 'utf8');
  const server = new ApolloServer({
    schema: buildSubgraphSchema({ typeDefs: parse(sdl), resolvers }),
    // Stack traces are for the log of this machine; clients get the message only.
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  const { url } = await startStandaloneServer(server, { listen: { host, port } });
  return { url, stop: () => server.stop() };
}

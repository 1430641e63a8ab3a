import { readFile } from 'node:fs/promises';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { resolvers } from './resolvers.js';

/** A portal that answers. */
export interface Portal {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the portal; port 0 takes a free one. */
export async function startPortal(port: number): Promise<Portal> {
  const sdl = await readFile(new URL('schema.graphql', import.meta.url), 'utf8');
  const server = new ApolloServer({
    schema: buildSubgraphSchema({ typeDefs: parse(sdl), resolvers }),
    // Stack traces are for the log of this machine; clients get the message only.
    includeStacktraceInErrorResponses: false,
  });
  const { url } = await startStandaloneServer(server, { listen: { port } });
  return { url, stop: () => server.stop() };
}

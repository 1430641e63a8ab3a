import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { FEED_KINDS, MOST_ITEMS } from '../../schema/feed/changeFeed.js';
import { typePrefix } from '../../schema/portalCode.js';
import type { PortalFile } from '../portalFile/portalFile.js';
import { feedPage } from './feedPage.js';
import { openRecord } from './keptRecord.js';
import { HUB_TYPES } from './portalSdl.js';
import type { Snapshot } from './snapshot.js';

/** What the resolvers of one request work with. */
export interface ServeContext {
  /** All answers of a request are of one snapshot; null before the first. */
  readonly snapshot: Snapshot | null;
  /** Items of the feed that the request has asked for so far. */
  asked: number;
}

/** The schema that answers for a portal. */
export function portalSchema(file: PortalFile, sdl: string): GraphQLSchema {
  const query = `${typePrefix(file.portal)}Query`;
  const entities = FEED_KINDS.filter((kind) =>
    file.listings.some((listing) => listing.kind === kind && listing.extra.length > 0),
  );
  return buildSubgraphSchema({
    typeDefs: parse(sdl),
    // Typed against the context they get; @apollo/subgraph wants resolvers of any context.
    resolvers: {
      Query: { [file.portal]: () => ({}) },
      [query]: { name: () => file.name, changes },
      ...Object.fromEntries(
        entities.map((kind) => [
          HUB_TYPES[kind],
          {
            __resolveReference: ({ id }: { id: string }, { snapshot }: ServeContext) => {
              const record = ready(snapshot).records.get(id);
              return record?.kind === kind ? { id, ...openRecord(record).extra } : null;
            },
          },
        ]),
      ),
    } as never,
  });
}

function changes(
  _parent: unknown,
  { after, first }: { readonly after?: string | null; readonly first: number },
  context: ServeContext,
): unknown {
  if (first < 1 || first > MOST_ITEMS) {
    throw badRequest(`first must be 1 to ${MOST_ITEMS}, got ${first}`);
  }
  // Many pages under aliases would be one large one.
  context.asked += first;
  if (context.asked > MOST_ITEMS) {
    throw badRequest(`a request can ask for ${MOST_ITEMS} items at most, in all its pages`);
  }
  return feedPage(ready(context.snapshot), after ?? null, first);
}

/** The snapshot of a request; without one, nobody can be told that there is nothing. */
function ready(snapshot: Snapshot | null): Snapshot {
  if (snapshot !== null) return snapshot;
  throw new GraphQLError('The records have not been read yet; ask again in a moment', {
    extensions: { code: 'SERVICE_UNAVAILABLE' },
  });
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

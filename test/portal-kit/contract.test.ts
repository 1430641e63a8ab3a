import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterEach, describe, expect, it } from '@jest/globals';
import { graphql, parse } from 'graphql';
import { contractChecks, portalContract } from '../../portal-kit/contract/portalContract.js';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@inaccessible"])

  type Query {
    "What the portal adds to the network. Null while it is unreachable."
    techmart: TechmartQuery
  }

  "Where questions to the portal itself begin."
  type TechmartQuery {
    "What the portal calls itself."
    name: String
    "Records that changed after a cursor, oldest change first."
    changes("Cursor of the page before." after: String, "How many." first: Int! = 500): TechmartChangesPage! @inaccessible
  }

  "A page of the feed."
  type TechmartChangesPage @inaccessible {
    "Where the next page begins."
    cursor: String!
    "True when there is more."
    hasMore: Boolean!
    "Each record once."
    items: [TechmartChangesItem!]!
  }

  "A record."
  type TechmartChangesItem @inaccessible {
    "Its id."
    id: ID!
    "True when it is gone."
    removed: Boolean
    "The record."
    offer: TechmartChangesOffer
  }

  "A technology offer."
  type TechmartChangesOffer @inaccessible {
    "Title."
    title: [TechmartChangesText!]
  }

  "A text."
  type TechmartChangesText @inaccessible {
    "The text."
    value: String!
  }

  type TechnologyOffer @key(fields: "id") {
    id: ID!
    "Its grade. Null when it has none."
    techmartGrade: Int
  }
`;

interface PageArguments {
  readonly after?: string | null;
  readonly first: number;
}

const ITEMS = ['1', '2', '3', '4', '5'].map((key) => ({
  id: `offer:techmart:${key}`,
  offer: { title: [{ value: `Offer ${key}` }] },
}));

/** A page as it should be: the cursor is the number of items given. */
function page({ after, first }: PageArguments, items: readonly object[] = ITEMS) {
  const start = Number(after ?? 0) || 0;
  const end = Math.min(items.length, start + Math.min(first, 1_000));
  return { cursor: String(end), hasMore: end < items.length, items: items.slice(start, end) };
}

const found = (id: string) => ITEMS.some((item) => item.id === id);

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

interface Portal {
  readonly sdl?: string;
  readonly root?: object | null;
  readonly changes?: (asked: PageArguments) => unknown;
  readonly resolve?: (id: string) => object | null;
}

/** Serves a portal written by hand, and checks it. */
async function checked({ sdl = SDL, root = {}, changes = page, resolve }: Portal) {
  const schema = buildSubgraphSchema({
    typeDefs: parse(sdl),
    resolvers: {
      Query: { techmart: () => root },
      TechmartQuery: { changes: (_parent, asked) => changes(asked) },
      TechnologyOffer: {
        __resolveReference: ({ id }: { id: string }) =>
          resolve === undefined ? (found(id) ? { id } : null) : resolve(id),
      },
    },
  });
  server = createServer(async (request, response) => {
    const { query, variables } = JSON.parse(await text(request));
    const answer = await graphql({ schema, source: query, variableValues: variables });
    response.end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return portalContract({ url: `http://127.0.0.1:${port}/`, portal: 'techmart' });
}

describe('the portal contract', () => {
  it('is kept by a portal written by hand', async () => {
    expect(await checked({})).toEqual([]);
  });

  it.each<[string, Portal, string, string]>([
    [
      'breaks a rule',
      { sdl: SDL.replaceAll('techmartGrade', 'grade') },
      'tells its schema, which keeps the rules',
      'PORTAL_FIELD_NOT_PREFIXED: ',
    ],
    [
      'answers null for itself',
      { root: null },
      'answers the field techmart of Query',
      'techmart is null',
    ],
    [
      'does not find its own records',
      { resolve: () => null },
      'answers records of its own by their ids',
      'TechnologyOffer offer:techmart:1 is null',
    ],
    [
      'mixes records up',
      { resolve: (id) => (found(id) ? { id: 'offer:techmart:1' } : null) },
      'answers records of its own by their ids',
      'is answered with the id offer:techmart:1',
    ],
    [
      'answers for everything',
      { resolve: (id) => ({ id }) },
      'answers nothing for records of others',
      'offer:elsewhere:no-such-record-7d1f is answered as if it were there',
    ],
    [
      'fails for unknown ids',
      {
        resolve: (id) => {
          if (!found(id)) throw new Error('no such row');
          return { id };
        },
      },
      'answers null for a record of its own that it does not have',
      'no such row',
    ],
    [
      'gives records without a title',
      { changes: (asked) => page(asked, [{ id: 'offer:techmart:1', offer: { title: [] } }]) },
      'gives its changes to the end, each as agreed and once in a page',
      'the record offer:techmart:1: title',
    ],
    [
      'gives records of others',
      { changes: (asked) => page(asked, [{ id: 'offer:hub:1', removed: true }]) },
      'gives its changes to the end, each as agreed and once in a page',
      'the id offer:hub:1 is not <kind>:techmart:<localId>',
    ],
    [
      'repeats a record in a page',
      { changes: (asked) => page(asked, [ITEMS[0] ?? {}, ITEMS[0] ?? {}]) },
      'gives its changes to the end, each as agreed and once in a page',
      'a record comes twice in a page',
    ],
    [
      'ignores the cursor',
      { changes: ({ first }) => page({ first }) },
      'gives the same changes in small pages',
      'pages go round in a circle',
    ],
    [
      'skips records between pages',
      {
        changes: (asked) => {
          const { cursor, ...rest } = page(asked);
          return { ...rest, cursor: String(Number(cursor) + (rest.hasMore ? 1 : 0)) };
        },
      },
      'gives the same changes in small pages',
      'small pages leave out offer:techmart:2',
    ],
    [
      'begins again at its end',
      { changes: (asked) => page(asked.after === '5' ? { first: asked.first } : asked) },
      'has nothing more after its last cursor',
      'it begins again after its last cursor',
    ],
    [
      'fails for a cursor that is none',
      {
        changes: (asked) => {
          if (asked.after === 'no-such-cursor') throw new Error('Unexpected token');
          return page(asked);
        },
      },
      'refuses a cursor that is none in an orderly way, or begins at the start',
      'a cursor that is none makes it fail',
    ],
  ])('says when a portal %s', async (_what, portal, check, problem) => {
    const findings = await checked(portal);

    expect(findings).toContainEqual({ check, problem: expect.stringContaining(problem) });
  });

  it('says that nobody answers', async () => {
    const findings = await portalContract({
      url: 'http://127.0.0.1:9/graphql',
      portal: 'techmart',
    });

    expect(findings).toHaveLength(contractChecks({ url: '', portal: 'techmart' }).length);
    expect(findings[0]?.problem).toBe('http://127.0.0.1:9/graphql does not answer');
  });
});

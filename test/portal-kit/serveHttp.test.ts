import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { startGraphqlServer } from '../../portal-kit/serving/graphqlServer.js';
import { createHttpServer } from '../../portal-kit/serving/httpServer.js';
import { aPortalFile } from '../unit/portalKit/aPortal.js';

const SECRET = 'relation "secret_table" of /srv/techmart/db.js';

/** A schema whose answers take their time, or fail. */
function slowSchema(started: () => void): GraphQLSchema {
  const field = (resolve: () => unknown) => ({ type: new GraphQLNonNull(GraphQLString), resolve });
  return new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        never: field(() => new Promise(() => undefined)),
        late: field(async () => {
          started();
          await sleep(200);
          return 'late';
        }),
        broken: field(() => {
          throw new Error(SECRET);
        }),
      },
    }),
  });
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(deadlineMs: number, started: () => void = () => undefined) {
  const reported: string[] = [];
  const graphql = await startGraphqlServer(slowSchema(started), (why) => reported.push(why));
  const file = aPortalFile({ serve: { deadlineMs } });
  const app = createHttpServer(
    () => ({ file, graphql, snapshot: null, failure: null }),
    (why) => reported.push(why),
  );
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  closing.push(
    () => app.close(),
    () => graphql.stop(),
  );
  const ask = async (query: string) => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, body: await response.json() };
  };
  return { app, ask, reported };
}

describe("a served portal's HTTP server", () => {
  it('gives up an answer that takes too long', async () => {
    const { ask } = await serve(100);

    expect(await ask('{ never }')).toEqual({
      status: 503,
      body: {
        errors: [
          {
            message: 'There was no answer within 100 ms',
            extensions: { code: 'DEADLINE_EXCEEDED' },
          },
        ],
      },
    });
  });

  it('answers what it has begun before it stops', async () => {
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const { app, ask } = await serve(60_000, () => begin());

    const asked = ask('{ late }');
    await begun;
    await app.close();

    expect(await asked).toEqual({ status: 200, body: { data: { late: 'late' } } });
  });

  it('keeps the reason of a fault to itself, and reports it', async () => {
    const { ask, reported } = await serve(60_000);

    const { body } = await ask('{ broken }');

    expect(body).toEqual({
      data: null,
      errors: [
        {
          message: 'The portal failed to answer',
          path: ['broken'],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
    expect(reported).toEqual([SECRET]);
  });
});

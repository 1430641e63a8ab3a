import { ApolloServer, HeaderMap } from '@apollo/server';
import { afterEach, describe, expect, it } from '@jest/globals';
import { buildSchema, GraphQLError, parse } from 'graphql';
import type { RequestContext } from '../../../gateway/context.js';
import { answerInHook } from '../../../gateway/execution/answerInHook.js';
import type { ExecutedAnswer } from '../../../gateway/execution/compileOperation.js';

const servers: ApolloServer<RequestContext>[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));

/** A server whose executor gives one answer, and whose gateway another; with how often each was asked. */
async function serverThatAnswers(execute: () => Promise<ExecutedAnswer | null>) {
  const asked = { executor: 0, gateway: 0 };
  const apiSchema = buildSchema('type Query { a(n: Int): Int }');
  const gateway: Parameters<typeof answerInHook>[0] = {
    onSchemaLoadOrUpdate(listener) {
      listener({ apiSchema, coreSupergraphSdl: '' });
      return () => {};
    },
    async load() {
      return {
        async executor() {
          asked.gateway += 1;
          return { data: { a: 2 } };
        },
      };
    },
    async stop() {},
  };
  const answering = answerInHook(gateway, () => {
    asked.executor += 1;
    return execute();
  });
  const server = new ApolloServer<RequestContext>({
    gateway: answering.gateway,
    plugins: [answering.plugin],
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: ({ message, extensions }) => ({
      message: `told: ${message}`,
      ...(extensions && { extensions }),
    }),
  });
  servers.push(server);
  await server.start();
  const ask = async () => {
    const { body, status } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: { query: '{ a }' },
      },
      // The server only hands it on.
      context: async () => ({}) as RequestContext,
    });
    if (body.kind !== 'complete') throw new Error('the answer comes in parts');
    return { answer: JSON.parse(body.string), status: status ?? 200 };
  };
  return { ask, asked };
}

describe('an answer in the hook', () => {
  it('is given without asking the gateway', async () => {
    const { ask, asked } = await serverThatAnswers(async () => ({ data: { a: 1 } }));
    expect(await ask()).toEqual({ answer: { data: { a: 1 } }, status: 200 });
    expect(asked).toEqual({ executor: 1, gateway: 0 });
  });

  it('is left to the gateway where the executor has none', async () => {
    const { ask, asked } = await serverThatAnswers(async () => null);
    expect(await ask()).toEqual({ answer: { data: { a: 2 } }, status: 200 });
    expect(asked).toEqual({ executor: 1, gateway: 1 });
  });

  it('has its errors told as Apollo Server tells them, and is made once', async () => {
    const { ask, asked } = await serverThatAnswers(async () => ({
      data: { a: null },
      errors: [new GraphQLError('no', { path: ['a'] })],
    }));
    const extensions = { code: 'INTERNAL_SERVER_ERROR' };
    expect(await ask()).toEqual({
      answer: { data: { a: null }, errors: [{ message: 'told: no', extensions }] },
      status: 200,
    });
    expect(asked).toEqual({ executor: 1, gateway: 0 });
  });

  it('is a bad request where a variable does not fit', async () => {
    const [definition] = parse('query ($n: Int) { a(n: $n) }').definitions;
    const [node] =
      (definition?.kind === 'OperationDefinition' && definition.variableDefinitions) || [];
    const error = new GraphQLError('Variable "$n" got invalid value "x".', { nodes: node ?? null });
    const { ask } = await serverThatAnswers(async () => ({ errors: [error] }));
    expect(await ask()).toMatchObject({
      status: 400,
      answer: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
    });
  });

  it('is an error where the executor fails', async () => {
    const { ask, asked } = await serverThatAnswers(() => Promise.reject(new Error('no plan')));
    const { answer, status } = await ask();
    expect({ answer, status }).toMatchObject({
      status: 500,
      answer: { errors: [{ message: 'told: no plan' }] },
    });
    expect(asked).toEqual({ executor: 1, gateway: 0 });
  });
});

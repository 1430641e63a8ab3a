import { describe, expect, it } from '@jest/globals';
import { GraphQLError, parse } from 'graphql';
import { shareInFlight } from '../../../gateway/caching/shareInFlight.js';
import type { Asked, Executor } from '../../../gateway/execution/executor.js';
import { PUBLIC_VIEWER, type Viewer } from '../../../subgraphs/kit/viewer.js';
import { silentLog } from '../../support/askSubgraph.js';

type Answer = Awaited<ReturnType<Executor>>;

const EDITOR: Viewer = { ...PUBLIC_VIEWER, subject: 'editor', roles: ['SECRETARIAT'] };
const schema = {} as Asked['schema'];
let requests = 0;

/** A request as Apollo Server hands it on. */
function asked(query: string, variables: object = {}, viewer = PUBLIC_VIEWER): Asked {
  requests += 1;
  const [operation] = parse(query).definitions;
  const policies: unknown[] = [];
  const given = {
    schema,
    queryHash: query,
    operation,
    request: { http: {}, variables },
    overallCachePolicy: {
      restrict: (policy: unknown) => policies.push(policy),
      policyIfCacheable: () => ({ maxAge: 60, scope: 'PUBLIC' }),
    },
    policies,
    contextValue: {
      ...{ viewer, requestId: `request-${requests}`, acceptLanguage: 'tr', log: silentLog },
      subgraphMs: {},
    },
  };
  return given as unknown as Asked;
}

/** An executor whose answers are given by hand, in the order of what was begun. */
function byHand() {
  const begun: { asked: Asked; answer: (answer: Answer) => void }[] = [];
  const counts = { shared: 0 };
  const execute = shareInFlight(
    (request) => new Promise((answer) => begun.push({ asked: request, answer })),
    { queryShared: () => counts.shared++ },
  );
  return { begun, execute, counts };
}

describe('equal queries at one time', () => {
  it('are executed once, and again when the first is answered', async () => {
    const { begun, execute, counts } = byHand();
    const [first, second] = [asked('{ a }', { x: 1, y: 2 }), asked('{ a }', { y: 2, x: 1 })];
    const answers = [execute(first), execute(second)];
    expect(begun).toHaveLength(1);
    begun[0]?.answer({ data: { a: 1 } });
    expect(await Promise.all(answers)).toEqual([{ data: { a: 1 } }, { data: { a: 1 } }]);
    expect(counts.shared).toBe(1);
    expect(second).toMatchObject({ policies: [{ maxAge: 60, scope: 'PUBLIC' }] });
    execute(asked('{ a }', { x: 1, y: 2 }));
    expect(begun).toHaveLength(2);
  });

  it.each([
    ['other variables', asked('{ a }', { x: 2 })],
    ['another operation', asked('{ b }')],
    ['another viewer', asked('{ a }', {}, EDITOR)],
    ['mutations', asked('mutation { a }')],
  ])('are not %s', (_, other) => {
    const { begun, execute } = byHand();
    execute(other);
    execute(asked('{ a }'));
    expect(begun).toHaveLength(2);
  });

  it('are not those that began before a change of this process', async () => {
    const { begun, execute } = byHand();
    const before = execute(asked('{ a }'));
    const change = execute(asked('mutation { b }'));
    begun[1]?.answer({ data: { b: 1 } });
    await change;
    const after = execute(asked('{ a }'));
    begun[0]?.answer({ data: { a: 'old' } });
    begun[2]?.answer({ data: { a: 'new' } });
    expect(await Promise.all([before, after])).toEqual([
      { data: { a: 'old' } },
      { data: { a: 'new' } },
    ]);
  });

  it('fail together, each under its own request id', async () => {
    const { begun, execute } = byHand();
    const [first, second] = [asked('{ a }'), asked('{ a }')];
    const answers = [execute(first), execute(second)];
    const idOf = ({ contextValue }: Asked) => contextValue.requestId;
    const message = `The hub failed to answer (request ${idOf(first)})`;
    const extensions = { code: 'INTERNAL_SERVER_ERROR', requestId: idOf(first) };
    begun[0]?.answer({ errors: [new GraphQLError(message, { path: ['a'], extensions })] });
    const [, told] = await Promise.all(answers);
    expect(told?.errors?.map((error) => error.toJSON())).toEqual([
      {
        message: `The hub failed to answer (request ${idOf(second)})`,
        path: ['a'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: idOf(second) },
      },
    ]);
  });

  it('fail together when the execution itself fails', async () => {
    const execute = shareInFlight(() => Promise.reject(new Error('no plan')), {
      queryShared: () => {},
    });
    const answers = [execute(asked('{ a }')), execute(asked('{ a }'))];
    const settled = await Promise.allSettled(answers);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

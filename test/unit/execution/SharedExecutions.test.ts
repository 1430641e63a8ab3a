import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import type { ExecutedAnswer } from '../../../gateway/execution/compileOperation.js';
import { SharedExecutions } from '../../../gateway/execution/SharedExecutions.js';

/** Executions that end when the test says so. */
function controlled() {
  const endings: ((answer: ExecutedAnswer | Error) => void)[] = [];
  const begin = () =>
    new Promise<ExecutedAnswer>((resolve, reject) => {
      endings.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
    });
  return { endings, begin };
}

const answer = (n: number): ExecutedAnswer => ({ data: { n } });

describe('identical queries at one moment', () => {
  it('share one execution', async () => {
    const executions = new SharedExecutions();
    const { endings, begin } = controlled();
    const both = [executions.answer('a', begin), executions.answer('a', begin)];
    await Promise.resolve();
    expect(endings).toHaveLength(1);
    endings[0]?.(answer(1));
    expect(await Promise.all(both)).toEqual([answer(1), answer(1)]);
  });

  it('share nothing with other queries, nor with those that come later', async () => {
    const executions = new SharedExecutions();
    const { endings, begin } = controlled();
    const first = executions.answer('a', begin);
    const other = executions.answer('b', begin);
    await Promise.resolve();
    expect(endings).toHaveLength(2);
    endings.forEach((end, index) => {
      end(answer(index));
    });
    expect(await Promise.all([first, other])).toEqual([answer(0), answer(1)]);
    const later = executions.answer('a', begin);
    await Promise.resolve();
    endings[2]?.(answer(2));
    expect(await later).toEqual(answer(2));
  });

  it.each([
    ['has errors', { data: null, errors: [new GraphQLError('of this request')] }],
    ['does not come', new Error('broken')],
  ])('have one each when the first answer %s', async (_what, broken) => {
    const executions = new SharedExecutions();
    const { endings, begin } = controlled();
    const first = executions.answer('a', begin);
    const second = executions.answer('a', begin);
    const outcome = first.catch((error: unknown) => error);
    await Promise.resolve();
    endings[0]?.(broken);
    expect(await outcome).toBe(broken);
    while (endings.length < 2) await Promise.resolve();
    endings[1]?.(answer(2));
    expect(await second).toEqual(answer(2));
  });

  it('begin anew when something was written meanwhile', async () => {
    const executions = new SharedExecutions();
    const { endings, begin } = controlled();
    const before = executions.answer('a', begin);
    await Promise.resolve();
    executions.forget();
    const after = executions.answer('a', begin);
    await Promise.resolve();
    expect(endings).toHaveLength(2);
    endings[1]?.(answer(2));
    endings[0]?.(answer(1));
    expect(await Promise.all([before, after])).toEqual([answer(1), answer(2)]);
  });
});

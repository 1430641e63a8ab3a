import { describe, expect, it } from '@jest/globals';
import { createTakeTurns, TooManyWaiting } from '../../../gateway/registry/takeTurns.js';

describe('taking turns', () => {
  it('runs one task after the other, after a failed one too', async () => {
    const inTurn = createTakeTurns(10);
    const steps: string[] = [];
    const task = (name: string) => async () => {
      steps.push(`${name} begins`);
      await null;
      steps.push(`${name} ends`);
      if (name === 'a') throw new Error(name);
      return name;
    };
    const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => inTurn(task(name))));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('refuses a task that would have to wait for too many', async () => {
    const inTurn = createTakeTurns(1);
    const running = [inTurn(async () => 1), inTurn(async () => 2)];
    await expect(inTurn(async () => 3)).rejects.toThrow(TooManyWaiting);
    expect(await Promise.all(running)).toEqual([1, 2]);
    expect(await inTurn(async () => 4)).toBe(4);
  });
});

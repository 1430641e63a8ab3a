import { describe, expect, it } from '@jest/globals';
import { lazily } from '../../../subgraphs/kit/lazily.js';

describe('parts made when they are asked for', () => {
  it('are made of what is given, once, and only those that are asked for', () => {
    const made: string[] = [];
    const open = lazily<{ readonly name: string }>()({
      greeting: ({ name }) => {
        made.push('greeting');
        return { text: `hello ${name}` };
      },
      farewell: ({ name }) => {
        made.push('farewell');
        return { text: `bye ${name}` };
      },
    });
    const parts = open({ name: 'Ada' });
    expect(made).toEqual([]);
    expect(parts.greeting.text).toBe('hello Ada');
    expect(parts.greeting).toBe(parts.greeting);
    expect(made).toEqual(['greeting']);
  });

  it('are not shared between two that are made alike', () => {
    const open = lazily<number>()({ box: (value) => ({ value }) });
    const [one, other] = [open(1), open(2)];
    expect([one.box.value, other.box.value]).toEqual([1, 2]);
  });
});

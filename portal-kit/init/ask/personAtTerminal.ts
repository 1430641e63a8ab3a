import { CommandFailure } from '../../CommandFailure.js';
import type { Person } from './person.js';

/** Asks whoever sits at the terminal; what draws the questions is loaded with the first of them. */
export const personAtTerminal: Person = {
  async choose(question, choices, likely) {
    const { select } = await import('@clack/prompts');
    return given(
      await select({
        message: question,
        options: choices.map((choice) => ({ ...choice })),
        initialValue: likely,
        maxItems: 12,
      }),
    );
  },
  async write(question, likely, check) {
    const { text } = await import('@clack/prompts');
    const validate = (answer: string | undefined) => check((answer ?? '').trim());
    return given(await text({ message: question, initialValue: likely, validate })).trim();
  },
};

/** A question that was broken off gives a symbol. */
function given(answer: string | symbol): string {
  if (typeof answer === 'string') return answer;
  throw new CommandFailure('badInput', 'BROKEN_OFF', 'broken off: nothing was written');
}

import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { type Outcome, refusal } from '../../kit/actions/outcome.js';
import { parseInput, plainText } from '../../kit/actions/parseInput.js';
import type { RecordActions } from '../../kit/actions/recordActions.js';
import { LONGEST_MESSAGE, MOST_MESSAGES, type StoredInterest } from './interest.js';
import { sideOf } from './interestAccess.js';
import type { InterestStore } from './interestStore.js';

interface MessageInput extends ActionInput {
  readonly message: string;
}

const addMessage: ActionRule<StoredInterest, MessageInput> = {
  name: 'MESSAGE',
  who: 'the two sides',
  mayAct: (viewer, interest) => sideOf(viewer, interest) !== null,
  from: ['FORWARDED', 'ACCEPTED', 'NEGOTIATION'],
  change(interest, { message }, at, viewer) {
    const parsed = parseInput(plainText(LONGEST_MESSAGE), message, 'message');
    if (parsed.status === 'wrong') return parsed;
    if (interest.messages.length >= MOST_MESSAGES) {
      const full = `There are ${MOST_MESSAGES} messages already, which is the most; go on by other means`;
      return { refusals: [refusal('CONFLICT', full, 'message')] };
    }
    const side = sideOf(viewer, interest) ?? 'ASKING';
    return { set: { messages: [...interest.messages, { at, side, text: parsed.value }] } };
  },
};

const MOST_TRIES = 20;

/**
 * Adds a message after those that are there. Who writes at the same time does not lose a word: a message names no
 * version, and is put after the one that came first.
 */
export async function writeMessage(
  actions: RecordActions<StoredInterest>,
  { writer }: Pick<InterestStore, 'writer'>,
  input: Omit<MessageInput, 'version'>,
): Promise<Outcome<StoredInterest>> {
  for (let tries = 1; ; tries += 1) {
    const version = (await writer.find(input.id))?.version ?? 0;
    const outcome = await actions.perform(addMessage, { ...input, version });
    if (tries === MOST_TRIES || !isStale(outcome)) return outcome;
  }
}

function isStale(outcome: Outcome<StoredInterest>): boolean {
  return (
    outcome.status === 'refused' && outcome.refusals.some(({ code }) => code === 'STALE_VERSION')
  );
}

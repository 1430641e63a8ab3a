import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { parseInput } from '../../kit/actions/parseInput.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import { EVENT_EDITORS } from '../access.js';
import { danglingReferences } from '../askRecords.js';
import type { StoredDecision } from '../decision.js';
import type { StoredEvent } from '../event.js';
import { WITH_MINUTES } from '../eventTypes.js';
import {
  decisionContent,
  decisionFieldsSet,
  EMPTY_DECISION,
  referencesOf,
} from './decisionContent.js';
import { mayWriteDecisions } from './decisionKind.js';

interface RecordInput extends CreateInput {
  readonly eventId: string;
  readonly number?: number | null;
  readonly content: unknown;
}

interface ReviseInput extends ActionInput {
  readonly content: unknown;
}

/** What writing a decision must know of its meeting. */
interface MeetingDeps {
  readonly ask: AskNetwork;
  /** The numbers that decisions of a meeting have. */
  readonly numbersOf: (eventId: string) => Promise<readonly number[]>;
}

/** How a decision of a meeting is recorded; the meeting is null where there is none. */
export function recordDecision(
  event: StoredEvent | null,
  { ask, numbersOf }: MeetingDeps,
): CreateRule<StoredDecision, RecordInput> {
  return {
    name: 'RECORD',
    idKind: 'decision',
    who: EVENT_EDITORS,
    mayAct: (viewer) => event === null || mayWriteDecisions(viewer, event),
    async make({ eventId, number: given, content }) {
      if (event === null || !WITH_MINUTES.includes(event.type)) {
        const message = `eventId must be the meeting of a body or a summit, got ${event?.type ?? `${eventId}, which is not there`}`;
        return { refusals: [refusal('INVALID', message, 'eventId')] };
      }
      const parsed = parseInput(decisionContent, content, 'content');
      if (parsed.status === 'wrong') return parsed;
      const fields = decisionFieldsSet(parsed.value);
      const { type, text } = fields;
      if (type === undefined || text === undefined) {
        const field = type === undefined ? 'content.type' : 'content.text';
        return { refusals: [refusal('INVALID', `${field} must be given`, field)] };
      }
      const dangling = await danglingReferences(ask, referencesOf(fields));
      if (dangling.length > 0) return { refusals: dangling };
      const numbers = await numbersOf(eventId);
      const number = given ?? Math.max(0, ...numbers) + 1;
      if (numbers.includes(number)) {
        const message = `number: the meeting has a decision ${number}; take another number`;
        return { refusals: [refusal('CONFLICT', message, 'number')] };
      }
      const placeKey = `${eventId}#${number}`;
      return { record: { ...EMPTY_DECISION, ...fields, type, text, eventId, number, placeKey } };
    },
  };
}

/** How a decision of a meeting is corrected. */
export function reviseDecision(
  event: StoredEvent | null,
  ask: AskNetwork,
): ActionRule<StoredDecision, ReviseInput> {
  return {
    name: 'REVISE',
    who: EVENT_EDITORS,
    mayAct: (viewer) => mayWriteDecisions(viewer, event),
    async change(_decision, { content }) {
      const parsed = parseInput(decisionContent, content, 'content');
      if (parsed.status === 'wrong') return parsed;
      const fields = decisionFieldsSet(parsed.value);
      const dangling = await danglingReferences(ask, referencesOf(fields));
      return dangling.length > 0 ? { refusals: dangling } : { set: fields };
    },
  };
}

import type { ActedKind } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { brokenEventRules, type StoredEvent } from '../event.js';

/** What actions need to know of events. */
export const EVENT: ActedKind<StoredEvent> = {
  noun: 'event',
  stateOf: ({ status }) => status,
  brokenRules: (event) =>
    brokenEventRules(event).map((sentence) => refusal('INVALID', sentence, 'content')),
  taken: {},
};

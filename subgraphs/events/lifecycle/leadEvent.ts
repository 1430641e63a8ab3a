import type { ActionRule } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { EVENT_EDITORS, mayEditEvent } from '../access.js';
import type { StoredEvent } from '../event.js';
import { daysKeys, EMPTY_EVENT } from './eventContent.js';

type Rule = ActionRule<StoredEvent>;

const BY_EDITORS = { who: EVENT_EDITORS, mayAct: mayEditEvent };

/** Its days are certain. */
export const confirmEvent: Rule = {
  name: 'CONFIRM',
  ...BY_EDITORS,
  from: ['DECIDED', 'PLANNED', 'POSTPONED'],
  change({ period }) {
    if (period.start === null) {
      const message = 'an event needs days to be confirmed; give content.period first';
      return { refusals: [refusal('INVALID', message, 'id')] };
    }
    return { set: { status: 'CONFIRMED' } };
  },
};

/** It takes place later, and nobody knows when. */
export const postponeEvent: Rule = {
  name: 'POSTPONE',
  ...BY_EDITORS,
  from: ['PLANNED', 'CONFIRMED'],
  needsReason: true,
  change({ period: { start, end, text } }) {
    const days = text ?? (end === null || end === start ? start : `${start} to ${end}`);
    const period = { ...EMPTY_EVENT.period, text: `put off, first planned for ${days}` };
    return { set: { status: 'POSTPONED', period, ...daysKeys(period) } };
  },
};

/** It does not take place. */
export const cancelEvent: Rule = {
  name: 'CANCEL',
  ...BY_EDITORS,
  from: ['DECIDED', 'PLANNED', 'CONFIRMED', 'POSTPONED'],
  needsReason: true,
  change: () => ({ set: { status: 'CANCELLED' } }),
};

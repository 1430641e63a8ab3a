import { z } from 'zod';
import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { localizedTexts, moneyInput, parseInput, plainText } from '../../kit/actions/parseInput.js';
import { days, LONGEST, listOf, optional } from '../content.js';
import { maySubmitReport, type StoredProgressReport } from './progressReport.js';

interface SubmitInput extends ActionInput {
  readonly content: unknown;
}

const entries = listOf(plainText(LONGEST.line)).transform((given) => given ?? []);

const reportContent = z.object({
  period: optional(days),
  summary: localizedTexts(LONGEST.text).min(1, 'must have a text'),
  achievements: entries,
  problems: entries,
  decisionsNeeded: entries,
  percentDone: optional(z.int().min(0, 'must be 0 to 100').max(100, 'must be 0 to 100')),
  spent: optional(moneyInput),
});

/** A report is submitted, also a second time after it was sent back. */
export const submitReport: ActionRule<StoredProgressReport, SubmitInput> = {
  name: 'SUBMIT',
  who: 'an editor of the institution that answers for the project, or an administrator',
  mayAct: maySubmitReport,
  from: ['REQUESTED', 'RETURNED'],
  change(_report, { content }, at) {
    const parsed = parseInput(reportContent, content, 'content');
    if (parsed.status === 'wrong') return parsed;
    return { set: { ...parsed.value, state: 'SUBMITTED', stateReason: null, submittedAt: at } };
  },
};

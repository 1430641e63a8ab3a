import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { mayLeadProject } from '../access.js';
import { MOST } from '../content.js';
import type { StoredProject } from '../project.js';
import { commitment } from './projectContent.js';
import { LEADER } from './writeProject.js';

interface FundingCommitInput extends ActionInput {
  readonly funder: string;
  readonly instrument?: string | null;
  readonly amount: { readonly amount: string; readonly currency: string };
}

/** Money is committed to a project, at most what its budget says. */
export const commitFunding: ActionRule<StoredProject, FundingCommitInput> = {
  name: 'COMMIT_FUNDING',
  who: LEADER,
  mayAct: mayLeadProject,
  from: ['APPROVED', 'FUNDED', 'RUNNING', 'SUSPENDED'],
  change({ budget = [], funding, state }, input) {
    const parsed = commitment.safeParse(input);
    if (!parsed.success) {
      return {
        refusals: parsed.error.issues.map(({ path, message }) => {
          const place = path.map(String).join('.');
          return refusal('INVALID', `${place}: ${message}`, place);
        }),
      };
    }
    if (budget.length === 0) {
      const message = 'The project has no budget that funding could be measured by';
      return { refusals: [refusal('INVALID', message, 'id')] };
    }
    if (funding.length >= MOST) {
      const message = `A project has at most ${MOST} commitments of funding`;
      return { refusals: [refusal('INVALID', message, 'id')] };
    }
    const next = state === 'APPROVED' ? 'FUNDED' : state;
    return { set: { funding: [...funding, parsed.data], state: next } };
  },
};

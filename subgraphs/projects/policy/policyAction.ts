import { z } from 'zod';
import type { ActedKind, ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { distinct, plainText } from '../../kit/actions/parseInput.js';
import type { StoredText } from '../../kit/record.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import type { PolicyActionState } from '../__generated__/resolvers.js';
import {
  isOfSecretariat,
  type ReadingRule,
  SECRETARIAT,
  WRITERS,
  writesForOneOf,
} from '../access.js';
import { missingMeeting } from '../askNetwork.js';
import { LONGEST, text, title } from '../content.js';
import { type Stateful, stepTo } from '../stepTo.js';
import type { WrittenKind } from '../writtenKind.js';

/** A document of the collection `policyActions`. */
export interface StoredPolicyAction extends Stateful {
  title: StoredText[];
  summary: StoredText[];
  legalBasis: string;
  countries: string[];
  state: PolicyActionState;
  /** YYYY-MM-DD. */
  dueOn: string | null;
  agreedAtEventId: string | null;
}

/** Policy actions are public. */
export const POLICY_READING: ReadingRule<StoredPolicyAction> = { readers: SECRETARIAT };

/** What actions need to know of policy actions. */
export const POLICY_ACTION: ActedKind<StoredPolicyAction> = {
  noun: 'policy action',
  stateOf: ({ state }) => state,
  brokenRules: () => [],
  taken: {},
};

/** How policy actions are written. */
export const WRITTEN_POLICY_ACTION: WrittenKind<StoredPolicyAction> = {
  idKind: 'policyaction',
  who: WRITERS.ofCountries,
  mayWrite: (viewer, { countries }) => writesForOneOf(viewer, countries),
  openIn: ['PROPOSED'],
  needed: ['title'],
  content: z.object({
    title,
    summary: text,
    legalBasis: plainText(LONGEST.title).nullish(),
    countries: distinct(z.string(), 250).nullish(),
    dueOn: z.string().nullish(),
  }),
  empty: {
    access: 'PUBLIC',
    title: [],
    summary: [],
    legalBasis: 'TRIPS Agreement, article 66.2',
    countries: [],
    state: 'PROPOSED',
    stateReason: null,
    dueOn: null,
    agreedAtEventId: null,
  },
  references: () => ({}),
};

const { who, mayWrite: mayAct } = WRITTEN_POLICY_ACTION;
const secretary = { who: WRITERS.ofNetwork, mayAct: isOfSecretariat };

/** Whether it should have been done before a day (YYYY-MM-DD). */
export function isActionOverdue(
  { dueOn, state }: Pick<StoredPolicyAction, 'dueOn' | 'state'>,
  day: string,
): boolean {
  return dueOn !== null && dueOn < day && state !== 'COMPLETED' && state !== 'ABANDONED';
}

interface AgreeInput extends ActionInput {
  readonly agreedAtEventId: string;
}

/** A meeting agrees on it. */
export function agreeOnAction(ask: AskNetwork): ActionRule<StoredPolicyAction, AgreeInput> {
  return {
    ...secretary,
    name: 'AGREE',
    from: ['PROPOSED'],
    async change(_action, { agreedAtEventId }) {
      const missing = await missingMeeting(ask, agreedAtEventId, 'agreedAtEventId');
      if (missing !== null) return { refusals: [missing] };
      return { set: { state: 'AGREED', agreedAtEventId } };
    },
  };
}

/** It is under way. */
export const beginAction = stepTo<StoredPolicyAction>({
  name: 'BEGIN',
  from: ['AGREED'],
  to: 'UNDER_WAY',
  who,
  mayAct,
});

/** It is done. */
export const completeAction = stepTo<StoredPolicyAction>({
  name: 'COMPLETE',
  from: ['UNDER_WAY'],
  to: 'COMPLETED',
  who,
  mayAct,
  isReasoned: true,
});

/** It is given up. */
export const abandonAction = stepTo<StoredPolicyAction>({
  ...secretary,
  name: 'ABANDON',
  from: ['PROPOSED', 'AGREED', 'UNDER_WAY'],
  to: 'ABANDONED',
  isReasoned: true,
});

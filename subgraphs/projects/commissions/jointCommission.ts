import { z } from 'zod';
import type { ActedKind } from '../../kit/actions/actionRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { distinct, plainText } from '../../kit/actions/parseInput.js';
import type { StoredText } from '../../kit/record.js';
import type { JointCommissionState } from '../__generated__/resolvers.js';
import { type ReadingRule, SECRETARIAT, WRITERS, writesForOneOf } from '../access.js';
import { LONGEST, listOf, MOST, optional, recordIdOf, title } from '../content.js';
import { dayOf } from '../project.js';
import { type Stateful, stepTo } from '../stepTo.js';
import type { WrittenKind } from '../writtenKind.js';

/** A document of the collection `jointCommissions`. */
export interface StoredJointCommission extends Stateful {
  title: StoredText[];
  countries: string[];
  state: JointCommissionState;
  /** YYYY-MM-DD. */
  establishedOn: string | null;
  bodyId: string | null;
  committees: { name: string; field: string | null; chair: string | null }[];
  /** Events that are its sessions. */
  sessionIds: string[];
}

/** Joint commissions are public. */
export const COMMISSION_READING: ReadingRule<StoredJointCommission> = { readers: SECRETARIAT };

/** What actions need to know of joint commissions. */
export const COMMISSION: ActedKind<StoredJointCommission> = {
  noun: 'joint commission',
  stateOf: ({ state }) => state,
  brokenRules({ countries, committees }) {
    const refusals = [];
    if (countries.length !== 2) {
      const message = `a joint commission is of two different countries, got ${countries.length}`;
      refusals.push(refusal('INVALID', message, 'content.countries'));
    }
    if (new Set(committees.map(({ name }) => name)).size < committees.length) {
      const message = 'committees must have each name once';
      refusals.push(refusal('INVALID', message, 'content.committees'));
    }
    return refusals;
  },
  taken: {},
};

/** How joint commissions are written. */
export const WRITTEN_COMMISSION: WrittenKind<StoredJointCommission> = {
  idKind: 'commission',
  who: WRITERS.ofCountries,
  mayWrite: (viewer, { countries }) => writesForOneOf(viewer, countries),
  openIn: ['PLANNED', 'ESTABLISHED'],
  needed: ['title', 'countries'],
  content: z.object({
    title,
    countries: distinct(z.string(), 2).optional(),
    establishedOn: z.string().nullish(),
    bodyId: recordIdOf('body').nullish(),
    committees: listOf(
      z.object({
        name: plainText(LONGEST.title),
        field: optional(plainText(LONGEST.title)),
        chair: optional(plainText(LONGEST.title)),
      }),
    ),
    sessionIds: distinct(recordIdOf('event'), MOST).nullish(),
  }),
  empty: {
    access: 'PUBLIC',
    title: [],
    countries: [],
    state: 'PLANNED',
    stateReason: null,
    establishedOn: null,
    bodyId: null,
    committees: [],
    sessionIds: [],
  },
  references: ({ bodyId = null, sessionIds = [] }) => ({ bodyId: [bodyId], sessionIds }),
};

const { who, mayWrite: mayAct } = WRITTEN_COMMISSION;

/** It is at work. */
export const establishCommission = stepTo<StoredJointCommission>({
  name: 'ESTABLISH',
  from: ['PLANNED'],
  to: 'ESTABLISHED',
  who,
  mayAct,
  also: ({ establishedOn }, at) => ({ establishedOn: establishedOn ?? dayOf(at) }),
});

/** It ends. */
export const dissolveCommission = stepTo<StoredJointCommission>({
  name: 'DISSOLVE',
  from: ['PLANNED', 'ESTABLISHED'],
  to: 'DISSOLVED',
  who,
  mayAct,
  isReasoned: true,
});

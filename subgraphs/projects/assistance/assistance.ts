import { z } from 'zod';
import type { ActedKind, ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import { distinct, plainText } from '../../kit/actions/parseInput.js';
import type { StoredText } from '../../kit/record.js';
import type { Viewer } from '../../kit/viewer.js';
import type { AssistanceKind, AssistanceState } from '../__generated__/resolvers.js';
import { editsOneOf, type ReadingRule, SECRETARIAT } from '../access.js';
import { LONGEST, MOST, recordIdOf, text, title } from '../content.js';
import { parseFields } from '../parseFields.js';
import { type Stateful, stepTo } from '../stepTo.js';
import type { WrittenKind } from '../writtenKind.js';

/** A document of the collection `assistance`. */
export interface StoredAssistance extends Stateful {
  title: StoredText[];
  summary: StoredText[];
  kind: AssistanceKind;
  fields: string[];
  state: AssistanceState;
  /** Which asks. */
  institutionId: string;
  /** Which offers, gives or gave it. */
  givenByInstitutionId: string | null;
  offer: string | null;
}

/** Assistance is public. */
export const ASSISTANCE_READING: ReadingRule<StoredAssistance> = { readers: SECRETARIAT };

/** What actions need to know of assistance. */
export const ASSISTANCE: ActedKind<StoredAssistance> = {
  noun: 'request for assistance',
  stateOf: ({ state }) => state,
  brokenRules({ institutionId, givenByInstitutionId }): readonly Refusal[] {
    if (institutionId !== givenByInstitutionId) return [];
    const message =
      'institutionId: assistance is given by another institution than that which asks';
    return [refusal('INVALID', message, 'institutionId')];
  },
  taken: {},
};

/** How assistance is asked for. */
export const WRITTEN_ASSISTANCE: WrittenKind<StoredAssistance> = {
  idKind: 'assistance',
  who: 'an editor of the institution that asks, or an administrator',
  mayWrite: (viewer, { institutionId = null }) =>
    viewer.roles.includes('ADMINISTRATOR') || editsOneOf(viewer, [institutionId]),
  openIn: ['ASKED'],
  needed: ['title', 'kind', 'institutionId'],
  content: z.object({
    title,
    summary: text,
    kind: z.string().optional(),
    fields: distinct(plainText(100), MOST).nullish(),
    institutionId: recordIdOf('institution').optional(),
  }),
  empty: {
    access: 'PUBLIC',
    title: [],
    summary: [],
    kind: 'TECHNICAL_INFORMATION',
    fields: [],
    state: 'ASKED',
    stateReason: null,
    institutionId: '',
    givenByInstitutionId: null,
    offer: null,
  },
  references: ({ institutionId = null }) => ({ institutionId: [institutionId] }),
};

const { who, mayWrite: mayAct } = WRITTEN_ASSISTANCE;
const offering = z.object({
  institutionId: recordIdOf('institution'),
  offer: plainText(LONGEST.text),
});

/** Another institution offers it. */
export const offerAssistance: ActionRule<StoredAssistance, ActionInput> = {
  name: 'OFFER',
  from: ['ASKED'],
  who: 'an editor of an institution',
  mayAct: ({ roles }) => roles.includes('INSTITUTION_EDITOR'),
  change(_assistance, input, _at, viewer: Viewer) {
    const parsed = parseFields(offering, input);
    if (parsed.status === 'wrong') return parsed;
    const { institutionId, offer } = parsed.value;
    if (!editsOneOf(viewer, [institutionId])) {
      const message = `institutionId: you do not edit ${institutionId}; offer for an institution you edit`;
      return { refusals: [refusal('INVALID', message, 'institutionId')] };
    }
    return { set: { state: 'OFFERED', givenByInstitutionId: institutionId, offer } };
  },
};

/** The asker accepts the offer. */
export const acceptAssistance = stepTo<StoredAssistance>({
  name: 'ACCEPT',
  from: ['OFFERED'],
  to: 'ACCEPTED',
  who,
  mayAct,
});

/** The asker declines the offer, and waits for another. */
export const declineAssistance = stepTo<StoredAssistance>({
  name: 'DECLINE',
  from: ['OFFERED'],
  to: 'ASKED',
  who,
  mayAct,
  isReasoned: true,
  also: () => ({ givenByInstitutionId: null, offer: null }),
});

/** The asker confirms that it was given. */
export const confirmAssistance = stepTo<StoredAssistance>({
  name: 'CONFIRM',
  from: ['ACCEPTED'],
  to: 'GIVEN',
  who,
  mayAct,
});

/** The asker does without it. */
export const withdrawAssistance = stepTo<StoredAssistance>({
  name: 'WITHDRAW',
  from: ['ASKED', 'OFFERED', 'ACCEPTED'],
  to: 'WITHDRAWN',
  who,
  mayAct,
  isReasoned: true,
});

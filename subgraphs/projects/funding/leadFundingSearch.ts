import { z } from 'zod';
import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { plainText } from '../../kit/actions/parseInput.js';
import type { FunderContactState, FunderKind } from '../__generated__/resolvers.js';
import { hasOneOf, mayLeadProject, SECRETARIAT } from '../access.js';
import { LONGEST, MOST, optional, positiveMoney } from '../content.js';
import { parseFields } from '../parseFields.js';
import { dayOf, leadIdsOf, partnerIdsOf, type StoredProject } from '../project.js';
import { stepTo } from '../stepTo.js';
import { mayLeadSearch, type StoredFundingSearch } from './fundingSearch.js';

const LEADER = "an editor of the project's lead institution, the secretariat or an administrator";
const led = { who: LEADER, mayAct: mayLeadSearch };

interface OpenInput extends CreateInput {
  readonly projectId: string;
}

interface ContactAddInput extends ActionInput {
  readonly kind: FunderKind;
}

interface FollowUpInput extends ActionInput {
  readonly number: number;
  readonly state: FunderContactState;
}

const opening = z.object({
  sought: positiveMoney,
  purpose: optional(plainText(LONGEST.text)),
});
const adding = z.object({
  funder: plainText(LONGEST.title),
  country: optional(z.string()),
  contactedOn: optional(z.string()),
  followUpOn: optional(z.string()),
  note: optional(plainText(LONGEST.text)),
});
const following = z.object({
  amount: optional(positiveMoney),
  followUpOn: optional(z.string()),
  note: optional(plainText(LONGEST.text)),
});

/** How a contact goes on from each state, besides staying as it is. */
const NEXT: Readonly<Record<FunderContactState, readonly FunderContactState[]>> = {
  CONTACTED: ['IN_TALKS', 'OFFERED', 'COMMITTED', 'DECLINED'],
  IN_TALKS: ['OFFERED', 'COMMITTED', 'DECLINED'],
  OFFERED: ['COMMITTED', 'DECLINED'],
  COMMITTED: [],
  DECLINED: [],
};

/** How a search begins. */
export function openSearch(
  find: (projectId: string) => Promise<StoredProject | null>,
): CreateRule<StoredFundingSearch, OpenInput> {
  return {
    name: 'OPEN',
    idKind: 'fundingsearch',
    who: LEADER,
    // Whether it is an editor of this project's lead is known once the project is.
    mayAct: (viewer) => hasOneOf(viewer, [...SECRETARIAT, 'INSTITUTION_EDITOR']),
    async make(input, _at, viewer) {
      const { projectId } = input;
      const project = await find(projectId);
      if (project === null || !mayLeadProject(viewer, project)) {
        const message = `projectId: there is no project ${projectId} that you lead`;
        return { refusals: [refusal('INVALID', message, 'projectId')] };
      }
      const parsed = parseFields(opening, input);
      if (parsed.status === 'wrong') return parsed;
      return {
        record: {
          ...parsed.value,
          access: 'PARTICIPANTS',
          projectId,
          state: 'OPEN',
          stateReason: null,
          contacts: [],
          countries: project.countries,
          institutionIds: [...partnerIdsOf(project)],
          leadIds: [...leadIdsOf(project)],
        },
      };
    },
  };
}

/** A funder was contacted. */
export const addContact: ActionRule<StoredFundingSearch, ContactAddInput> = {
  ...led,
  name: 'ADD_CONTACT',
  from: ['OPEN'],
  change({ contacts }, input, at) {
    const parsed = parseFields(adding, input);
    if (parsed.status === 'wrong') return parsed;
    const today = dayOf(at);
    const contactedOn = parsed.value.contactedOn ?? today;
    if (contactedOn > today) {
      const message = `contactedOn must not lie ahead, got ${contactedOn}`;
      return { refusals: [refusal('INVALID', message, 'contactedOn')] };
    }
    if (contacts.length >= MOST) {
      const message = `A search has at most ${MOST} contacts`;
      return { refusals: [refusal('INVALID', message, 'funder')] };
    }
    const contact = {
      ...parsed.value,
      number: contacts.length + 1,
      kind: input.kind,
      contactedOn,
      state: 'CONTACTED' as const,
      amount: null,
    };
    return { set: { contacts: [...contacts, contact] } };
  },
};

/** A contact goes on. */
export const followUpContact: ActionRule<StoredFundingSearch, FollowUpInput> = {
  ...led,
  name: 'FOLLOW_UP_CONTACT',
  from: ['OPEN'],
  change({ contacts }, input) {
    const { number, state } = input;
    const known = contacts.find((each) => each.number === number);
    if (known === undefined) {
      const message = `number must be that of a contact, 1 to ${contacts.length}, got ${number}`;
      return { refusals: [refusal('INVALID', message, 'number')] };
    }
    if (state !== known.state && !NEXT[known.state].includes(state)) {
      const message = `state: a contact that is ${known.state} does not become ${state}`;
      return { refusals: [refusal('WRONG_STATE', message, 'state')] };
    }
    const parsed = parseFields(following, input);
    if (parsed.status === 'wrong') return parsed;
    const amount = parsed.value.amount ?? known.amount;
    if (state === 'COMMITTED' && amount === null) {
      const message = 'amount must say how much is committed';
      return { refusals: [refusal('INVALID', message, 'amount')] };
    }
    const { followUpOn, note } = parsed.value;
    const next = { ...known, state, amount, followUpOn, note: note ?? known.note };
    return { set: { contacts: contacts.map((each) => (each === known ? next : each)) } };
  },
};

/** A funder has committed money. */
export const succeedInSearch = stepTo<StoredFundingSearch>({
  ...led,
  name: 'SUCCEED',
  from: ['OPEN'],
  to: 'SUCCEEDED',
  obstacle: ({ contacts }) =>
    contacts.some(({ state }) => state === 'COMMITTED')
      ? null
      : 'No funder has committed money; follow the contacts up first',
});

/** It is given up. */
export const abandonSearch = stepTo<StoredFundingSearch>({
  ...led,
  name: 'ABANDON',
  from: ['OPEN'],
  to: 'ABANDONED',
  isReasoned: true,
});

import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import { mayEditTechnology, mayModerateTechnology } from '../access.js';
import { expiryOf, type StoredTechnology } from '../technology.js';
import { askInstitution } from './askInstitution.js';
import { OWNER } from './writeListing.js';

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredTechnology, Input>;

interface PublishInput extends ActionInput {
  readonly expiresOn?: string | null;
}

interface ShareInput extends ActionInput {
  readonly institutionIds: readonly string[];
}

const JUDGE =
  'the secretariat, an administrator or a moderator of its country, who is of another institution and has not handed it in,';

/** A draft goes to the moderators when it says enough to be judged. */
export const submitListing: Rule = {
  name: 'SUBMIT',
  who: OWNER,
  mayAct: mayEditTechnology,
  from: ['DRAFT'],
  change(listing, _input, at, { subject }) {
    if (listing.summary.length === 0 && listing.description.length === 0) {
      const message = 'content.summary or content.description must say what it is about';
      return { refusals: [refusal('INVALID', message, 'id')] };
    }
    return {
      set: { state: 'SUBMITTED', submittedAt: at, submittedBy: subject, moderatorNote: null },
    };
  },
};

/** A moderator sends it back; its owner can rewrite it. */
export const returnListing: Rule = judge('RETURN', 'RETURNED');

/** A moderator refuses it for good. */
export const rejectListing: Rule = judge('REJECT', 'REJECTED');

/** A moderator puts it into the lists. */
export function publishListing(ask: AskNetwork): Rule<PublishInput> {
  return {
    name: 'PUBLISH',
    who: JUDGE,
    mayAct: mayModerateTechnology,
    from: ['SUBMITTED'],
    change: (listing, input, at) =>
      listFor(listing, input, at, ask, { publishedAt: at, renewedAt: null }),
  };
}

/** Its owner keeps it in the lists for longer, or brings it back. */
export function renewListing(ask: AskNetwork): Rule<PublishInput> {
  return {
    name: 'RENEW',
    who: OWNER,
    mayAct: mayEditTechnology,
    from: ['PUBLISHED', 'EXPIRED'],
    change: (listing, input, at) => listFor(listing, input, at, ask, { renewedAt: at }),
  };
}

/** Its owner, or who judges it, takes it out of the lists. */
export const withdrawListing: Rule = {
  name: 'WITHDRAW',
  who: `${OWNER}, the secretariat or a moderator of its country`,
  mayAct: (viewer, listing) =>
    mayEditTechnology(viewer, listing) || mayModerateTechnology(viewer, listing),
  from: ['PUBLISHED'],
  needsReason: true,
  change: () => ({ set: { state: 'WITHDRAWN' } }),
};

/** Its owner has found a partner. */
export const fulfilListing: Rule = {
  name: 'FULFIL',
  who: OWNER,
  mayAct: mayEditTechnology,
  from: ['PUBLISHED'],
  change: () => ({ set: { state: 'FULFILLED' } }),
};

/** Its owner throws it away; a tombstone stays. */
export const discardListing: Rule = {
  name: 'DISCARD',
  who: OWNER,
  mayAct: mayEditTechnology,
  from: ['DRAFT', 'RETURNED', 'REJECTED'],
  change: (_listing, _input, at) => ({ set: { shown: false, removedAt: at } }),
};

/** Its owner says whose editors may read it on request. */
export const shareListing: Rule<ShareInput> = {
  name: 'SHARE',
  who: OWNER,
  mayAct: mayEditTechnology,
  change({ access }, { institutionIds }) {
    if (access !== 'ON_REQUEST') {
      const message = `a listing is shared one by one when its access is ON_REQUEST, got ${access}`;
      return { refusals: [refusal('INVALID', message, 'id')] };
    }
    if (institutionIds.length > MOST_SHARED) {
      const message = `institutionIds must have at most ${MOST_SHARED} ids, got ${institutionIds.length}`;
      return { refusals: [refusal('INVALID', message, 'institutionIds')] };
    }
    const wrong = institutionIds.find((id) => !INSTITUTION_ID.test(id));
    if (wrong !== undefined) {
      const message = `institutionIds must be ids of institutions, got ${wrong.slice(0, 100)}`;
      return { refusals: [refusal('INVALID', message, 'institutionIds')] };
    }
    return { set: { sharedWithIds: [...new Set(institutionIds)].sort() } };
  },
};

const MOST_SHARED = 100;
const INSTITUTION_ID = /^institution:[a-z0-9]+:\S{1,200}$/;

function judge(name: string, state: 'RETURNED' | 'REJECTED'): Rule {
  return {
    name,
    who: JUDGE,
    mayAct: mayModerateTechnology,
    from: ['SUBMITTED'],
    needsReason: true,
    change: (_listing, { reason }) => ({ set: { state, moderatorNote: reason?.trim() ?? null } }),
  };
}

/** What puts a listing into the lists until a day, or why it cannot be there. */
async function listFor(
  listing: StoredTechnology,
  { expiresOn }: PublishInput,
  at: Date,
  ask: AskNetwork,
  times: Partial<StoredTechnology>,
): Promise<{ set: Partial<StoredTechnology> } | { refusals: Refusal[] }> {
  const { institutionId, deadline } = listing;
  if (institutionId === null) {
    return { refusals: [refusal('INVALID', 'a listing needs an institution to be listed', 'id')] };
  }
  const institution = await askInstitution(ask, institutionId);
  if ('code' in institution) return { refusals: [{ ...institution, path: ['input', 'id'] }] };
  const latest = expiryOf(at);
  const expiresAt = endOf(expiresOn ?? deadline) ?? latest;
  if (expiresAt <= at) {
    const message = `expiresOn must lie ahead, got ${expiresOn ?? `the deadline ${deadline}`}`;
    return { refusals: [refusal('INVALID', message, 'expiresOn')] };
  }
  if (expiresOn && expiresAt > latest) {
    const message = `expiresOn must be ${latest.toISOString().slice(0, 10)} at the latest, a year from now, got ${expiresOn}`;
    return { refusals: [refusal('INVALID', message, 'expiresOn')] };
  }
  // A deadline may lie further ahead than a listing may stay.
  const until = new Date(Math.min(expiresAt.getTime(), latest.getTime()));
  return { set: { ...times, state: 'PUBLISHED', expiresAt: until } };
}

function endOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T23:59:59.999Z`);
}

import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import { parseInput } from '../../kit/actions/parseInput.js';
import { reasonOf } from '../../kit/actions/requestKey.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import { mayEditTechnology, mayModerateTechnology } from '../access.js';
import { askInstitution } from '../lifecycle/askInstitution.js';
import type { TechnologyReader } from '../technologyStore.js';
import type { StoredPackage } from './package.js';
import { EMPTY_PACKAGE, packageContent, packageFields } from './packageContent.js';

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredPackage, Input>;

interface NewPackageInput extends CreateInput {
  readonly institutionId: string;
  readonly content: unknown;
}

interface ReviseInput extends ActionInput {
  readonly content: unknown;
}

/** Reads the listings that the viewer may read. */
type Listings = Pick<TechnologyReader, 'findByIds'>;

const SUPPLIER = 'an editor of the institution that supplies it or an administrator';
const JUDGE =
  'the secretariat, an administrator or a moderator of its country, who is of another institution and has not handed it in,';
const NEEDS_ACTIVE = 'a package needs an active one';

/** How a draft of a package is written, for an active institution of the viewer's. */
export function createPackage(
  listings: Listings,
  ask: AskNetwork,
): CreateRule<StoredPackage, NewPackageInput> {
  return {
    name: 'CREATE',
    idKind: 'package',
    who: SUPPLIER,
    mayAct: (viewer, { institutionId }) => mayEditTechnology(viewer, { institutionId }),
    async make({ institutionId, content }) {
      const said = await read(content, listings);
      if ('refusals' in said) return said;
      const institution = await askInstitution(ask, institutionId, NEEDS_ACTIVE);
      if ('code' in institution) return { refusals: [institution] };
      const { country } = institution;
      return { record: { ...EMPTY_PACKAGE, ...said.set, institutionId, country } };
    },
  };
}

/** How a draft is rewritten; a returned package is a draft again by it. */
export function revisePackage(listings: Listings): Rule<ReviseInput> {
  return {
    name: 'REVISE',
    who: SUPPLIER,
    mayAct: mayEditTechnology,
    from: ['DRAFT', 'RETURNED'],
    async change(_package, { content }) {
      const said = await read(content, listings);
      if ('refusals' in said) return said;
      return { set: { ...said.set, state: 'DRAFT', moderatorNote: null } };
    },
  };
}

/** It goes to the moderators when it has something in it. */
export const submitPackage: Rule = {
  name: 'SUBMIT',
  who: SUPPLIER,
  mayAct: mayEditTechnology,
  from: ['DRAFT'],
  change: (_package, _input, at, { subject }) => ({
    set: { state: 'SUBMITTED', submittedAt: at, submittedBy: subject, moderatorNote: null },
  }),
};

/** A moderator sends it back. */
export const returnPackage: Rule = {
  name: 'RETURN',
  who: JUDGE,
  mayAct: mayModerateTechnology,
  from: ['SUBMITTED'],
  needsReason: true,
  change: (_package, { reason }) => ({
    set: { state: 'RETURNED', moderatorNote: reasonOf(reason) },
  }),
};

/** A moderator puts it into the directory. */
export function publishPackage(ask: AskNetwork): Rule {
  return {
    name: 'PUBLISH',
    who: JUDGE,
    mayAct: mayModerateTechnology,
    from: ['SUBMITTED'],
    async change({ institutionId }, _input, at) {
      const institution = await askInstitution(ask, institutionId, NEEDS_ACTIVE);
      if ('code' in institution) return { refusals: [{ ...institution, path: ['input', 'id'] }] };
      return { set: { state: 'PUBLISHED', publishedAt: at } };
    },
  };
}

/** Its supplier, or who judges it, takes it out of the directory. */
export const withdrawPackage: Rule = {
  name: 'WITHDRAW',
  who: `${SUPPLIER}, the secretariat or a moderator of its country`,
  mayAct: (viewer, given) =>
    mayEditTechnology(viewer, given) || mayModerateTechnology(viewer, given),
  from: ['PUBLISHED'],
  needsReason: true,
  change: () => ({ set: { state: 'WITHDRAWN' } }),
};

/** Its supplier throws it away; a tombstone stays. */
export const discardPackage: Rule = {
  name: 'DISCARD',
  who: SUPPLIER,
  mayAct: mayEditTechnology,
  from: ['DRAFT', 'RETURNED'],
  change: (_package, _input, at) => ({ set: { shown: false, removedAt: at } }),
};

/** What a content sets, when all offers in it are there for the viewer. */
async function read(
  content: unknown,
  listings: Listings,
): Promise<{ readonly set: Partial<StoredPackage> } | { readonly refusals: readonly Refusal[] }> {
  const parsed = parseInput(packageContent, content, 'content');
  if (parsed.status === 'wrong') return parsed;
  const set = packageFields(parsed.value);
  const offerIds = set.offerIds ?? [];
  const known = new Set((await listings.findByIds(offerIds)).map(({ _id }) => _id));
  const missing = offerIds.find((id) => !known.has(id));
  if (missing === undefined) return { set };
  const message = `content.offerIds: there is no offer ${missing}, or you may not read it; check the id`;
  return { refusals: [refusal('INVALID', message, 'content.offerIds')] };
}

import { randomBytes } from 'node:crypto';
import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import { parseInput, plainText } from '../../kit/actions/parseInput.js';
import { matchingText } from '../../kit/conditions.js';
import type { Viewer } from '../../kit/viewer.js';
import type { TechnologyFilter } from '../__generated__/resolvers.js';
import { technologyConditions } from '../technologyStore.js';
import type { StoredSavedSearch } from './savedSearch.js';
import { isOwnSearch, type SavedSearchReader } from './savedSearchStore.js';

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredSavedSearch, Input>;

interface Said {
  readonly name?: string | null;
  readonly query?: string | null;
  readonly filter?: TechnologyFilter | null;
}

/** A secret that nobody can guess, of letters, digits, _ and -. */
export function secretText(): string {
  return randomBytes(32).toString('base64url');
}

const MOST_SEARCHES = 50;
// One line: it is the subject of mails and the title of a feed.
const nameInput = plainText(200).regex(/^\P{Cc}*$/u, 'must be one line');

/** How anyone who is signed in saves a search. */
export function createSavedSearch(
  own: Pick<SavedSearchReader, 'count'>,
): CreateRule<StoredSavedSearch, CreateInput & Said> {
  return {
    name: 'CREATE',
    idKind: 'search',
    who: 'someone who is signed in',
    mayAct: ({ subject }) => subject !== null,
    async make(said, at, viewer) {
      const content = judge({ ...said, name: said.name ?? '' });
      if ('refusals' in content) return content;
      if ((await own.count({})) >= MOST_SEARCHES) {
        const message = `You have ${MOST_SEARCHES} saved searches, which is the most; delete one first`;
        return { refusals: [refusal('CONFLICT', message)] };
      }
      return {
        record: {
          name: '',
          query: null,
          filter: {},
          ...content.set,
          ...asReader(viewer, at),
          ownerSubject: viewer.subject ?? '',
          state: 'ACTIVE',
          feedKey: secretText(),
          webhook: null,
          mail: null,
          since: at,
          lookedAt: at,
          webhookTrouble: null,
          webhookDeadAt: null,
        },
      };
    },
  };
}

/** How its owner changes what is looked for; also how the owner's rights are taken over anew. */
export const reviseSavedSearch: Rule<ActionInput & Said> = {
  ...ownersAct('REVISE'),
  change(_search, said, at, viewer) {
    const content = judge(said);
    if ('refusals' in content) return content;
    return { set: { ...content.set, ...asReader(viewer, at) } };
  },
};

/** How its owner stops the alerts for a while. */
export const pauseSavedSearch: Rule = {
  ...ownersAct('PAUSE'),
  from: ['ACTIVE'],
  change: () => ({ set: { state: 'PAUSED' } }),
};

/** How its owner lets them go on; what appeared in between is not made up for. */
export const resumeSavedSearch: Rule = {
  ...ownersAct('RESUME'),
  from: ['PAUSED'],
  change: (_search, _input, at, viewer) => ({
    set: { state: 'ACTIVE', since: at, lookedAt: at, ...asReader(viewer, at) },
  }),
};

/** How its owner throws it away; a tombstone stays, with no address and no secret. */
export const deleteSavedSearch: Rule = {
  ...ownersAct('DELETE'),
  change: (_search, _input, at) => ({
    set: {
      shown: false,
      removedAt: at,
      state: 'PAUSED',
      webhook: null,
      mail: null,
      feedKey: secretText(),
    },
  }),
};

/** How its owner gives the feed another address, so that who knows the old one reads no more. */
export const renewFeed: Rule = {
  ...ownersAct('RENEW_FEED'),
  change: (_search, _input, at, viewer) => ({
    set: { feedKey: secretText(), ...asReader(viewer, at) },
  }),
};

/** Whom a rule of a saved search lets act. */
export function ownersAct(name: string) {
  return { name, who: 'its owner', mayAct: isOwnSearch };
}

/** The rights by which alerts are read from now on. */
export function asReader(
  reader: Viewer,
  readerAt: Date,
): Pick<StoredSavedSearch, 'reader' | 'readerAt'> {
  return { reader, readerAt };
}

/** What is said, as it is stored; a search that `technologies` would refuse is refused likewise. */
function judge({
  name,
  query,
  filter,
}: Said): { readonly set: Partial<StoredSavedSearch> } | { readonly refusals: readonly Refusal[] } {
  const set: Partial<StoredSavedSearch> = {};
  if (name !== undefined && name !== null) {
    const parsed = parseInput(nameInput, name, 'name');
    if (parsed.status === 'wrong') return parsed;
    set.name = parsed.value;
  }
  if (query !== undefined) {
    matchingText(query);
    set.query = query?.trim() || null;
  }
  if (filter !== undefined) {
    technologyConditions(filter);
    const { states, ...kept } = filter ?? {};
    if (states?.some((state) => state !== 'PUBLISHED')) {
      const message =
        'filter.states: alerts are of listings that come into the lists; leave it out';
      return { refusals: [refusal('INVALID', message, 'filter.states')] };
    }
    set.filter = kept;
  }
  return { set };
}

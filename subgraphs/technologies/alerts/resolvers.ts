import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import { badUserInput } from '../../kit/badUserInput.js';
import {
  connectionResolvers,
  MAX_PAGE_SIZE,
  pageRequest,
  rootConnection,
} from '../../kit/connection.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  MutationResolvers,
  QueryResolvers,
  SavedSearchAlertResolvers,
  SavedSearchConnectionResolvers,
  SavedSearchResolvers,
} from '../__generated__/resolvers.js';
import { rightsUntil, type StoredSavedSearch } from './savedSearch.js';
import { NEWEST_SEARCH } from './savedSearchStore.js';
import { removeMail, removeWebhook, setMail, setWebhook, webhookSecret } from './setChannels.js';
import {
  createSavedSearch,
  deleteSavedSearch,
  pauseSavedSearch,
  renewFeed,
  resumeSavedSearch,
  reviseSavedSearch,
} from './writeSavedSearch.js';

const payload = (outcome: Outcome<StoredSavedSearch>) => payloadOf('savedSearch', outcome);

export const savedSearchQueries: QueryResolvers = {
  savedSearches: (_root, page, { readers }) =>
    rootConnection(readers.savedSearches, {}, pageRequest(NEWEST_SEARCH, page)),
  savedSearch: (_root, { id }, { loaders }) => loaders.savedSearchById.load(id),
};

/** What owners do with their searches. */
export const savedSearchMutations: MutationResolvers = {
  savedSearchCreate: async (_root, { input }, { actions, readers }) =>
    payload(await actions.savedSearches.create(createSavedSearch(readers.savedSearches), input)),
  savedSearchRevise: async (_root, { input }, { actions }) =>
    payload(await actions.savedSearches.perform(reviseSavedSearch, input)),
  savedSearchPause: async (_root, { input }, { actions }) =>
    payload(await actions.savedSearches.perform(pauseSavedSearch, input)),
  savedSearchResume: async (_root, { input }, { actions }) =>
    payload(await actions.savedSearches.perform(resumeSavedSearch, input)),
  savedSearchDelete: async (_root, { input }, { actions }) => {
    const outcome = await actions.savedSearches.perform(deleteSavedSearch, input);
    return { ...payload(outcome), savedSearch: null };
  },
  savedSearchRenewFeed: async (_root, { input }, { actions }) =>
    payload(await actions.savedSearches.perform(renewFeed, input)),
  savedSearchSetWebhook: async (_root, { input }, { actions }) => {
    const secret = webhookSecret();
    const outcome = await actions.savedSearches.perform(setWebhook(secret), input);
    // A request that was sent before has set another one, which was shown then.
    const isNew = outcome.status === 'done' && outcome.record?.webhook?.secret === secret;
    return { ...payload(outcome), secret: isNew ? secret : null };
  },
  savedSearchRemoveWebhook: async (_root, { input }, { actions }) =>
    payload(await actions.savedSearches.perform(removeWebhook, input)),
  savedSearchSetMail: async (_root, { input }, { actions }) =>
    payload(await actions.savedSearches.perform(setMail, input)),
  savedSearchRemoveMail: async (_root, { input }, { actions }) =>
    payload(await actions.savedSearches.perform(removeMail, input)),
};

export const SavedSearch: SavedSearchResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.savedSearchById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  filterJson: ({ filter }) => JSON.stringify(filter),
  feedPath: ({ feedKey }) => `/feeds/${feedKey}.atom`,
  webhook: ({ webhook, webhookDeadAt, webhookTrouble }) =>
    webhook === null
      ? null
      : {
          url: webhook.url,
          setAt: webhook.setAt,
          deadAt: webhookDeadAt,
          failures: webhookTrouble?.failures ?? 0,
          lastFailure: webhookTrouble?.reason ?? null,
        },
  rightsUntil,
  async alerts({ _id }, { first }, { loaders }) {
    const size = first ?? 20;
    if (size < 1 || size > MAX_PAGE_SIZE) {
      throw badUserInput(`first must be 1 to ${MAX_PAGE_SIZE}, got ${size}`);
    }
    return [...(await loaders.alertsBySearch.load(size, _id))];
  },
  history: (search, page, { stores }) => historyOf(search, stores.savedSearches.trail, page),
};

export const SavedSearchAlert: SavedSearchAlertResolvers = {
  foundAt: ({ alert }) => alert.foundAt,
  webhook: ({ alert }) => alert.webhook,
  mail: ({ alert }) => alert.mail,
};

export const SavedSearchConnection: SavedSearchConnectionResolvers = connectionResolvers;

import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import { connectionResolvers } from '../../kit/connection.js';
import type {
  IdeaConnectionResolvers,
  IdeaResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import { listField } from '../listFields.js';
import { recordFields, reference, textOf } from '../recordFields.js';
import { PROJECT_FIELDS } from '../storedFields.js';
import { enter, revise } from '../writtenKind.js';
import { type StoredIdea, takeUpIdea, WRITTEN_IDEA, withdrawIdea } from './idea.js';
import { ideaConditions } from './ideaStore.js';

const payload = (outcome: Outcome<StoredIdea>) => payloadOf('idea', outcome);

/** What readers find of ideas. */
export const ideaQueries: QueryResolvers = {
  ideas: listField(({ readers }) => readers.ideas, ideaConditions),
  idea: (_root, { id }, { loaders }) => loaders.ideaById.load(id),
};

/** The way of an idea, step by step. */
export const ideaMutations: MutationResolvers = {
  ideaCreate: async (_root, { input }, { actions, ask }) =>
    payload(await actions.ideas.create(enter(WRITTEN_IDEA, ask), input)),
  ideaRevise: async (_root, { input }, { actions, ask }) =>
    payload(await actions.ideas.perform(revise(WRITTEN_IDEA, ask), input)),
  ideaTakeUp: async (_root, { input }, { actions, loaders }) => {
    const rule = takeUpIdea((id) => loaders.projectById.load(id));
    return payload(await actions.ideas.perform(rule, input));
  },
  ideaWithdraw: async (_root, { input }, { actions }) =>
    payload(await actions.ideas.perform(withdrawIdea, input)),
};

export const Idea: IdeaResolvers = {
  ...recordFields<StoredIdea>({
    loader: ({ loaders }) => loaders.ideaById,
    store: ({ stores }) => stores.ideas,
    mayWrite: WRITTEN_IDEA.mayWrite,
  }),
  summary: textOf(({ summary }) => summary),
  institution: ({ institutionId }) => reference(institutionId),
  project: ({ projectId }, _args, { loaders }, info) =>
    projectId === null ? null : loaders.projectById.load(projectId, PROJECT_FIELDS.ofRecord(info)),
};

export const IdeaConnection: IdeaConnectionResolvers = connectionResolvers;

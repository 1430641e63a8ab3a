import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import type { PageArgs } from '../../kit/connection.js';
import type { MutationResolvers } from '../__generated__/resolvers.js';
import { mayEditInstitution } from '../access.js';
import type { InstitutionsContext } from '../context.js';
import type { StoredInstitution } from '../institution.js';
import { mergeInstitution } from '../merging/mergeInstitution.js';
import { createInstitution, deactivateInstitution, reviseInstitution } from './keepInstitution.js';
import type { RelationSource } from './relationCircle.js';

const payload = (outcome: Outcome<StoredInstitution>) => payloadOf('institution', outcome);

const sourceOf = ({ loaders }: InstitutionsContext): RelationSource => ({
  load: (id) => loaders.institutionById.load(id),
  hierarchy: loaders.hierarchy,
});

/** How the records of institutions are kept. */
export const keepingMutations: MutationResolvers = {
  institutionCreate: async (_root, { input }, context) =>
    payload(await context.actions.institutions.create(createInstitution(sourceOf(context)), input)),
  institutionRevise: async (_root, { input }, context) =>
    payload(
      await context.actions.institutions.perform(reviseInstitution(sourceOf(context)), input),
    ),
  institutionDeactivate: async (_root, { input }, context) =>
    payload(
      await context.actions.institutions.perform(deactivateInstitution(sourceOf(context)), input),
    ),
  async institutionMerge(_root, { input }, context) {
    const { actions, stores, log } = context;
    const outcome = await actions.institutions.perform(mergeInstitution(sourceOf(context)), input);
    if (outcome.status === 'done' && outcome.record !== null) {
      const { record } = outcome;
      // Who merges wants to see the survivor; what fails here is swept up later.
      await stores.institutions.outbox.passOn(record).catch((err: unknown) => {
        log.warn('survivor not united yet', { err, record: record._id });
      });
    }
    return payload(outcome);
  },
};

/** What those who keep an institution can see of how. */
export const institutionKeepingFields = {
  mergeConflicts: ({ mergeConflicts = [] }: StoredInstitution) => mergeConflicts,
  history: (
    institution: StoredInstitution,
    page: PageArgs,
    { viewer, stores }: InstitutionsContext,
  ) =>
    mayEditInstitution(viewer, institution)
      ? historyOf(institution, stores.institutions.trail, page)
      : null,
};

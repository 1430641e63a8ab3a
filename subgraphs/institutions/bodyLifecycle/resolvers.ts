import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import type { PageArgs } from '../../kit/connection.js';
import { pickRequiredText } from '../../kit/localizedText.js';
import type { BodyCriterionResolvers, MutationResolvers } from '../__generated__/resolvers.js';
import { mayActForNetwork } from '../access.js';
import type { StoredBody } from '../body.js';
import type { InstitutionsContext } from '../context.js';
import { dayOf } from '../nomination.js';
import {
  type BodyDeps,
  createBody,
  dissolveBody,
  establishBody,
  reportOnBody,
  reviseBody,
} from './writeBody.js';

const payload = (outcome: Outcome<StoredBody>) => payloadOf('body', outcome);

const depsOf = ({ loaders, stores }: InstitutionsContext): BodyDeps => ({
  load: (id) => loaders.bodyById.load(id),
  institutions: stores.institutions,
});

/** How bodies are planned, established, changed and dissolved. */
export const bodyMutations: MutationResolvers = {
  bodyCreate: async (_root, { input }, context) =>
    payload(await context.actions.bodies.create(createBody(depsOf(context)), input)),
  bodyRevise: async (_root, { input }, context) =>
    payload(await context.actions.bodies.perform(reviseBody(depsOf(context)), input)),
  bodyEstablish: async (_root, { input }, { actions }) =>
    payload(await actions.bodies.perform(establishBody, input)),
  bodyReport: async (_root, { input }, { actions }) =>
    payload(await actions.bodies.perform(reportOnBody, input)),
  bodyDissolve: async (_root, { input }, { actions }) =>
    payload(await actions.bodies.perform(dissolveBody, input)),
};

/** What becomes of a body. */
export const bodyLifecycleFields = {
  establishedOn: ({ establishedOn = null }: StoredBody) => establishedOn,
  dissolvedOn: ({ dissolvedOn = null }: StoredBody) => dissolvedOn,
  criteria: ({ criteria = [] }: StoredBody) => criteria,
  report: (
    { reportDueOn = null, reportedOn = null }: StoredBody,
    _args: object,
    { now }: InstitutionsContext,
  ) =>
    reportDueOn === null
      ? null
      : {
          dueOn: reportDueOn,
          deliveredOn: reportedOn,
          overdue: reportedOn === null && reportDueOn < dayOf(now()),
        },
  history: (body: StoredBody, page: PageArgs, { viewer, stores }: InstitutionsContext) =>
    mayActForNetwork(viewer) ? historyOf(body, stores.bodies.trail, page) : null,
};

export const BodyCriterion: BodyCriterionResolvers = {
  text: ({ text }, args, facts) => pickRequiredText(text, args, facts),
};

import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import { countryOf } from '../../kit/country.js';
import { isMemberCountry } from '../../kit/membership.js';
import type {
  MutationResolvers,
  ProjectAdministratorResolvers,
  ProjectContinuationResolvers,
  ProjectPartnerResolvers,
  ProjectResolvers,
  ProjectResourceResolvers,
} from '../__generated__/resolvers.js';
import { mayLeadProject } from '../access.js';
import { subtract, sumOf, sumOfMoney } from '../decimal.js';
import { dayOf, overdueOn, type StoredProject } from '../project.js';
import { commitFunding } from './fundProject.js';
import {
  approveProject,
  completeProject,
  decideContinuation,
  discardProject,
  evaluateProject,
  proposeProject,
  rejectProject,
  runProject,
  suspendProject,
} from './leadProject.js';
import { createProject, reviseProject } from './writeProject.js';

const payload = (outcome: Outcome<StoredProject>) => payloadOf('project', outcome);

/** The way of a project, step by step. */
export const projectMutations: MutationResolvers = {
  projectCreate: async (_root, { input }, { actions, ask }) =>
    payload(await actions.projects.create(createProject(ask), input)),
  projectRevise: async (_root, { input }, { actions, ask }) =>
    payload(await actions.projects.perform(reviseProject(ask), input)),
  projectPropose: async (_root, { input }, { actions }) =>
    payload(await actions.projects.perform(proposeProject, input)),
  projectEvaluate: async (_root, { input }, { actions }) =>
    payload(await actions.projects.perform(evaluateProject, input)),
  projectApprove: async (_root, { input }, { actions, projectFacts, ask }) =>
    payload(await actions.projects.perform(approveProject(projectFacts, ask), input)),
  projectReject: async (_root, { input }, { actions }) =>
    payload(await actions.projects.perform(rejectProject, input)),
  projectFundingCommit: async (_root, { input }, { actions }) =>
    payload(await actions.projects.perform(commitFunding, input)),
  projectStart: async (_root, { input }, { actions, projectFacts }) =>
    payload(await actions.projects.perform(runProject('START', 'FUNDED', projectFacts), input)),
  projectSuspend: async (_root, { input }, { actions }) =>
    payload(await actions.projects.perform(suspendProject, input)),
  projectResume: async (_root, { input }, { actions, projectFacts }) =>
    payload(await actions.projects.perform(runProject('RESUME', 'SUSPENDED', projectFacts), input)),
  projectContinuationDecide: async (_root, { input }, { actions, ask }) =>
    payload(await actions.projects.perform(decideContinuation(ask), input)),
  projectComplete: async (_root, { input }, { actions, ask }) =>
    payload(await actions.projects.perform(completeProject(ask), input)),
  projectDiscard: async (_root, { input }, { actions }) => {
    const outcome = await actions.projects.perform(discardProject, input);
    return { ...payload(outcome), project: null };
  },
};

/** What a project entered at the hub tells. */
export const projectFields = {
  access: ({ access = 'PUBLIC' }) => access,
  administrator: ({ administrator = null }) => administrator,
  resources: ({ resources = [] }) => resources,
  milestones: ({ milestones = [] }) => milestones,
  overdueMilestones: ({ milestones = [] }, _args, { now }) => overdueOn(milestones, dayOf(now())),
  budget: ({ budget = [] }) => budget,
  budgetTotal: ({ budget = [] }) => sumOfMoney(budget.map(({ amount }) => amount)),
  committedTotal: (project) => moneyOf(project)?.committed ?? null,
  fundingGap: (project) => moneyOf(project)?.gap ?? null,
  cost: ({ cost, budget = [] }) => cost ?? sumOfMoney(budget.map(({ amount }) => amount)),
  continuationDecisions: ({ continuations = [] }) => continuations,
  announcedOutputs: ({ announcedOfferIds = [] }) =>
    announcedOfferIds.map((nodeKey) => ({ nodeKey })),
  history: (project, page, { viewer, stores }) =>
    mayLeadProject(viewer, project) ? historyOf(project, stores.projects.trail, page) : null,
} satisfies ProjectResolvers;

/** What a partner tells besides its institution. */
export const ProjectPartner: ProjectPartnerResolvers = {
  institution: ({ institutionId }) => (institutionId === null ? null : { id: institutionId }),
  name: ({ name = null }) => name,
  country: ({ country = null }, _args, facts) => countryOf(country, facts),
  outsideMembership: ({ country = null }, _args, { now }) =>
    country === null ? null : !isMemberCountry(country, now()),
  sharePercent: ({ sharePercent = null }) => sharePercent,
};

export const ProjectAdministrator: ProjectAdministratorResolvers = {
  institution: ({ institutionId }) => (institutionId === null ? null : { id: institutionId }),
};

export const ProjectResource: ProjectResourceResolvers = {
  givenBy: ({ givenByInstitutionId: id }) => (id === null ? null : { id }),
};

export const ProjectContinuation: ProjectContinuationResolvers = {
  decidedAt: ({ decidedAtEventId: id }) => (id === null ? null : { id }),
};

function moneyOf({ budget = [], funding }: StoredProject) {
  const total = sumOfMoney(budget.map(({ amount }) => amount));
  if (total === null) return null;
  const { currency } = total;
  const committed = sumOf(funding.map(({ amount }) => amount.amount));
  return {
    committed: { amount: committed, currency },
    gap: { amount: subtract(total.amount, committed), currency },
  };
}

import type { MutationResolvers } from '../__generated__/resolvers.js';
import { agreementMutations } from '../agreements/resolvers.js';
import { evaluationMutations } from '../evaluations/resolvers.js';
import { projectMutations } from '../lifecycle/resolvers.js';
import { reportMutations } from '../reports/resolvers.js';

export const Mutation: MutationResolvers = {
  ...projectMutations,
  ...agreementMutations,
  ...evaluationMutations,
  ...reportMutations,
};

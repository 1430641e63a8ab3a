import type { MutationResolvers } from '../__generated__/resolvers.js';
import { agreementMutations } from '../agreements/resolvers.js';
import { assessmentMutations } from '../assessments/resolvers.js';
import { assistanceMutations } from '../assistance/resolvers.js';
import { commissionMutations } from '../commissions/resolvers.js';
import { evaluationMutations } from '../evaluations/resolvers.js';
import { fundingMutations } from '../funding/resolvers.js';
import { ideaMutations } from '../ideas/resolvers.js';
import { projectMutations } from '../lifecycle/resolvers.js';
import { planMutations } from '../plans/resolvers.js';
import { policyMutations } from '../policy/resolvers.js';
import { programmeMutations } from '../programmes/resolvers.js';
import { reportMutations } from '../reports/resolvers.js';

export const Mutation: MutationResolvers = {
  ...projectMutations,
  ...agreementMutations,
  ...evaluationMutations,
  ...reportMutations,
  ...assessmentMutations,
  ...commissionMutations,
  ...programmeMutations,
  ...planMutations,
  ...ideaMutations,
  ...policyMutations,
  ...assistanceMutations,
  ...fundingMutations,
};

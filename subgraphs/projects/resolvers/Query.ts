import { isTextQuery, matchingText } from '../../kit/conditions.js';
import { pageRequest, rootConnection } from '../../kit/connection.js';
import type { QueryResolvers } from '../__generated__/resolvers.js';
import { agreementQueries } from '../agreements/resolvers.js';
import { assessmentQueries } from '../assessments/resolvers.js';
import { assistanceQueries } from '../assistance/resolvers.js';
import { commissionQueries } from '../commissions/resolvers.js';
import { evaluationQueries } from '../evaluations/resolvers.js';
import { fundingQueries } from '../funding/resolvers.js';
import { ideaQueries } from '../ideas/resolvers.js';
import { planQueries } from '../plans/resolvers.js';
import { policyQueries } from '../policy/resolvers.js';
import { programmeQueries } from '../programmes/resolvers.js';
import { projectConditions, projectOrder } from '../projectStore.js';
import { reportQueries } from '../reports/resolvers.js';
import { PROJECT_FIELDS } from '../storedFields.js';

export const Query: QueryResolvers = {
  ...agreementQueries,
  ...evaluationQueries,
  ...reportQueries,
  ...assessmentQueries,
  ...commissionQueries,
  ...programmeQueries,
  ...planQueries,
  ...ideaQueries,
  ...policyQueries,
  ...assistanceQueries,
  ...fundingQueries,
  projects: (_root, { filter, orderBy, query, ...page }, { readers }, info) => {
    const order = projectOrder(orderBy, { isTextSearch: isTextQuery(query) });
    const conditions = { ...projectConditions(filter), ...matchingText(query) };
    const request = pageRequest(order, page, PROJECT_FIELDS.ofPage(info));
    return rootConnection(readers.projects, conditions, request);
  },
  project: (_root, { id }, { loaders }, info) =>
    loaders.projectById.load(id, PROJECT_FIELDS.ofRecord(info)),
};

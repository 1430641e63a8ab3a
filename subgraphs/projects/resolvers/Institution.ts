import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceById } from '../../kit/sharedResolvers.js';
import type { InstitutionResolvers } from '../__generated__/resolvers.js';
import { agreementsBelow } from '../agreements/resolvers.js';
import { listBelow } from '../listFields.js';
import { projectConditions, projectOrder } from '../projectStore.js';
import { PROJECT_FIELDS } from '../storedFields.js';

export const Institution: InstitutionResolvers = {
  ...referenceById,
  projects: ({ id }, { filter, orderBy, ...page }, { loaders }, info) =>
    childConnection(
      loaders.projectsByInstitution,
      id,
      projectConditions(filter),
      pageRequest(projectOrder(orderBy), page, PROJECT_FIELDS.ofPage(info)),
    ),
  agreements: agreementsBelow.ofInstitution,
  needAssessments: listBelow(({ loaders }) => loaders.needAssessmentsByInstitution),
  programmes: listBelow(({ loaders }) => loaders.programmesByInstitution),
  ideas: listBelow(({ loaders }) => loaders.ideasByInstitution),
  assistanceAsked: listBelow(({ loaders }) => loaders.assistanceByAsker),
  assistanceGiven: listBelow(({ loaders }) => loaders.assistanceByGiver),
};

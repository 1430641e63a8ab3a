import { childConnection, pageRequest } from '../../kit/connection.js';
import { referenceById } from '../../kit/sharedResolvers.js';
import type { EventResolvers } from '../__generated__/resolvers.js';
import { LATEST_ESTABLISHED } from '../commissions/jointCommissionStore.js';
import { listBelow } from '../listFields.js';
import { projectConditions, projectOrder } from '../projectStore.js';
import { reportsBelow } from '../reports/resolvers.js';
import { PROJECT_FIELDS } from '../storedFields.js';

export const Event: EventResolvers = {
  ...referenceById,
  projectsDecided: ({ id }, { filter, orderBy, ...page }, { loaders }, info) =>
    childConnection(
      loaders.projectsByEvent,
      id,
      projectConditions(filter),
      pageRequest(projectOrder(orderBy), page, PROJECT_FIELDS.ofPage(info)),
    ),
  progressReports: reportsBelow.ofMeeting,
  policyActions: listBelow(({ loaders }) => loaders.policyActionsByMeeting),
  sessionOf: listBelow(({ loaders }) => loaders.jointCommissionsBySession, LATEST_ESTABLISHED),
};

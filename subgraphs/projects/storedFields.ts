import { storedFieldsOf } from '../kit/storedFields.js';
import type { ProjectResolvers } from './__generated__/resolvers.js';
import type { StoredProject } from './project.js';

/** What is read of a project for what is selected of it. */
export const PROJECT_FIELDS = storedFieldsOf<ProjectResolvers, StoredProject>({
  types: ['Project'],
  always: [],
  needs: {
    id: [],
    nodeKey: [],
    titleTranslations: ['title'],
    leadInstitution: ['partners'],
    decidedAt: ['decidedAtEventId'],
    overdueMilestones: ['milestones'],
    cost: ['cost', 'budget'],
    budgetTotal: ['budget'],
    continuationDecisions: ['continuations'],
    announcedOutputs: ['announcedOfferIds'],
    covered: [],
    agreements: [],
    evaluations: [],
    progressReports: [],
    ideas: [],
    fundingSearches: [],
    committedTotal: 'WHOLE',
    fundingGap: 'WHOLE',
    history: 'WHOLE',
  },
});

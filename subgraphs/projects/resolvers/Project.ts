import { countryOf } from '../../kit/country.js';
import { pickRequiredText, pickText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type { ProjectResolvers } from '../__generated__/resolvers.js';
import { agreementsBelow } from '../agreements/resolvers.js';
import { evaluationsOfProject } from '../evaluations/resolvers.js';
import { projectFields } from '../lifecycle/resolvers.js';
import { listBelow } from '../listFields.js';
import { dayOf } from '../project.js';
import { reportsBelow } from '../reports/resolvers.js';
import { PROJECT_FIELDS } from '../storedFields.js';

export const Project: ProjectResolvers = {
  ...projectFields,
  __resolveReference: (reference, { loaders }, info) =>
    loaders.projectById.load(idOfReference(reference), PROJECT_FIELDS.ofRecord(info)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  title: ({ title }, args, facts) => pickRequiredText(title, args, facts),
  titleTranslations: ({ title }) => title,
  objective: ({ objective }, args, facts) => pickText(objective, args, facts),
  countries: ({ countries }, _args, facts) =>
    countries.flatMap((code) => countryOf(code, facts) ?? []),
  leadCountry: ({ leadCountry }, _args, facts) => countryOf(leadCountry, facts),
  leadInstitution: ({ partners }) => {
    const id = partners.find(({ role }) => role === 'LEAD')?.institutionId ?? null;
    return id === null ? null : { id };
  },
  decidedAt: ({ decidedAtEventId }) =>
    decidedAtEventId === null ? null : { id: decidedAtEventId },
  agreements: agreementsBelow.ofProject,
  covered: ({ _id }, _args, { loaders, now }) => loaders.coverage.load(dayOf(now()), _id),
  evaluations: evaluationsOfProject,
  progressReports: reportsBelow.ofProject,
  ideas: listBelow(({ loaders }) => loaders.ideasByProject),
  fundingSearches: listBelow(({ loaders }) => loaders.fundingSearchesByProject),
};

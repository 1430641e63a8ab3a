import { countryOf } from '../../kit/country.js';
import { pickRequiredText, pickText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type { ProjectPartnerResolvers, ProjectResolvers } from '../__generated__/resolvers.js';

export const Project: ProjectResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.projectById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  title: ({ title }, args, facts) => pickRequiredText(title, args, facts),
  titleTranslations: ({ title }) => title,
  objective: ({ objective }, args, facts) => pickText(objective, args, facts),
  countries: ({ countries }, _args, facts) =>
    countries.flatMap((code) => countryOf(code, facts) ?? []),
  leadCountry: ({ leadCountry }, _args, facts) => countryOf(leadCountry, facts),
  leadInstitution: ({ partners }) => {
    const lead = partners.find(({ role }) => role === 'LEAD');
    return lead === undefined ? null : { id: lead.institutionId };
  },
  decidedAt: ({ decidedAtEventId }) =>
    decidedAtEventId === null ? null : { id: decidedAtEventId },
};

export const ProjectPartner: ProjectPartnerResolvers = {
  institution: ({ institutionId }) => ({ id: institutionId }),
};

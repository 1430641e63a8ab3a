import { countryOf } from '../../kit/country.js';
import { type PreferArgs, pickRequiredText, pickText } from '../../kit/localizedText.js';
import type { RequestFacts } from '../../kit/requestFacts.js';
import type { TechnologyListingResolvers } from '../__generated__/resolvers.js';
import { listingInterests } from '../interests/resolvers.js';
import { lifecycleFields } from '../lifecycle/resolvers.js';
import type { StoredTechnology } from '../technology.js';
import { listingTransfers } from '../transferCases/resolvers.js';

export const TechnologyListing: TechnologyListingResolvers = {
  __resolveType: ({ kind }) => (kind === 'OFFER' ? 'TechnologyOffer' : 'TechnologyRequest'),
};

/** The resolvers an offer and a request share. */
export const listingFields = {
  ...lifecycleFields,
  ...listingInterests,
  ...listingTransfers,
  id: ({ _id }: StoredTechnology) => _id,
  nodeKey: ({ _id }: StoredTechnology) => _id,
  title: ({ title }: StoredTechnology, args: PreferArgs, facts: RequestFacts) =>
    pickRequiredText(title, args, facts),
  titleTranslations: ({ title }: StoredTechnology) => title,
  summary: ({ summary }: StoredTechnology, args: PreferArgs, facts: RequestFacts) =>
    pickText(summary, args, facts),
  description: ({ description }: StoredTechnology, args: PreferArgs, facts: RequestFacts) =>
    pickText(description, args, facts),
  institution: ({ institutionId }: StoredTechnology) =>
    institutionId === null ? null : { id: institutionId },
  country: ({ country }: StoredTechnology, _args: object, facts: RequestFacts) =>
    countryOf(country, facts),
  targetCountries: ({ targetCountries }: StoredTechnology, _args: object, facts: RequestFacts) =>
    targetCountries.flatMap((code) => countryOf(code, facts) ?? []),
  taskForce: ({ taskForceId }: StoredTechnology) =>
    taskForceId === null ? null : { id: taskForceId },
};

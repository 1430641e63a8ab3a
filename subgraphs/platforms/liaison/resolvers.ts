import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import type { PageArgs } from '../../kit/connection.js';
import { countryOf } from '../../kit/country.js';
import { memberCountries } from '../../kit/membership.js';
import type {
  CountryPlatformsResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import { mayDescribePlatform, maySeeLiaisons } from '../access.js';
import type { PlatformsContext } from '../context.js';
import type { StoredPlatform } from '../platform.js';
import { describePlatform, nameLiaisons } from './describePlatform.js';
import { platformCoverage } from './platformCoverage.js';

const payload = (outcome: Outcome<StoredPlatform>) => payloadOf('platform', outcome);

/** What is said of platforms. */
export const liaisonMutations: MutationResolvers = {
  platformDescribe: async (_root, { input }, { actions }) =>
    payload(await actions.platforms.perform(describePlatform, input)),
  platformNameLiaisons: async (_root, { input }, { actions }) =>
    payload(await actions.platforms.perform(nameLiaisons, input)),
};

/** How far members are connected. */
export const liaisonQueries: QueryResolvers = {
  platformCoverage: async (_root, { on }, { stores, now }) => {
    const at = now();
    const day = on ? new Date(`${on}T00:00:00Z`) : at;
    const platforms = await stores.platforms.findByCountries(memberCountries(day));
    return platformCoverage(platforms, day, at);
  },
};

/** The fields by which a platform is spoken for. */
export const liaisonFields = {
  liaisons: ({ liaisons = [] }: StoredPlatform, _args: object, context: PlatformsContext) =>
    maySeeLiaisons(context.viewer, context.now()) ? liaisons : null,
  history: (platform: StoredPlatform, page: PageArgs, { viewer, stores }: PlatformsContext) =>
    mayDescribePlatform(viewer, platform)
      ? historyOf(platform, stores.platforms.trail, page)
      : null,
};

export const CountryPlatforms: CountryPlatformsResolvers = {
  country: ({ country }, _args, facts) => {
    const shown = countryOf(country, facts);
    if (shown === null) throw new Error('a member has a country');
    return shown;
  },
  platforms: ({ platforms }) => [...platforms],
};

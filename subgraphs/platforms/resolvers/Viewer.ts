import { countryOf } from '../../kit/country.js';
import type { ViewerResolvers } from '../__generated__/resolvers.js';

export const Viewer: ViewerResolvers = {
  roles: ({ roles }) => ['PUBLIC', ...roles],
  country: ({ country }, _args, facts) => countryOf(country, facts),
  institutions: ({ institutionIds }) => institutionIds.map((nodeKey) => ({ nodeKey })),
  platform: ({ portal }, _args, { loaders }) =>
    portal === null ? null : loaders.platformByCode.load(portal),
};

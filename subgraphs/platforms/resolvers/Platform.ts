import { countryOf } from '../../kit/country.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type { PlatformResolvers, SourceResolvers } from '../__generated__/resolvers.js';
import { liaisonFields } from '../liaison/resolvers.js';
import { stateOf } from '../platform.js';
import { PLATFORM_FIELDS } from '../storedFields.js';

export const Platform: PlatformResolvers = {
  ...liaisonFields,
  __resolveReference: (reference, { loaders }, info) => {
    const fields = PLATFORM_FIELDS.ofRecord(info);
    return 'code' in reference
      ? loaders.platformByCode.load(String(reference.code), fields)
      : loaders.platformById.load(idOfReference(reference), fields);
  },
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  country: ({ country }, _args, facts) => countryOf(country, facts),
  state: (platform, _args, { now }) => stateOf(platform, now()),
  lastHarvest: ({ harvest }) => harvest ?? null,
  freshAsOf: ({ freshAsOf }) => freshAsOf ?? null,
  addsToSchema: ({ schema }) => schema?.adds ?? [],
  owner: ({ ownerInstitutionId }) =>
    ownerInstitutionId === null ? null : { nodeKey: ownerInstitutionId },
  ownerBody: ({ ownerBodyId }) => (ownerBodyId === null ? null : { nodeKey: ownerBodyId }),
};

/** In this subgraph the platform of a source is no mere reference: it is kept here. */
export const Source: SourceResolvers = {
  platform: ({ platform }, _args, { loaders }, info) =>
    loaders.platformByCode.load(platform, PLATFORM_FIELDS.ofRecord(info)),
};

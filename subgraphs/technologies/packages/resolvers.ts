import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import { isTextQuery, matchingText } from '../../kit/conditions.js';
import {
  childConnection,
  connectionResolvers,
  type PageArgs,
  pageRequest,
  rootConnection,
} from '../../kit/connection.js';
import { countryOf } from '../../kit/country.js';
import { countryFacet, enumFacet, plainFacet } from '../../kit/facetValues.js';
import { type PreferArgs, pickRequiredText, pickText } from '../../kit/localizedText.js';
import type { RequestFacts } from '../../kit/requestFacts.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  MutationResolvers,
  PackageDocumentResolvers,
  PackageItemResolvers,
  PackageTrainingResolvers,
  QueryResolvers,
  TechnologyPackageConnectionResolvers,
  TechnologyPackageFacetsResolvers,
  TechnologyPackageResolvers,
} from '../__generated__/resolvers.js';
import { mayEditTechnology, mayModerateTechnology } from '../access.js';
import type { TechnologiesContext } from '../context.js';
import {
  createPackage,
  discardPackage,
  publishPackage,
  returnPackage,
  revisePackage,
  submitPackage,
  withdrawPackage,
} from './leadPackage.js';
import type { StoredPackage, StoredPackageItem } from './package.js';
import { packageConditions, packageOrder } from './packageStore.js';

const payload = (outcome: Outcome<StoredPackage>) => payloadOf('package', outcome);

export const packageQueries: QueryResolvers = {
  technologyPackages: (_root, { filter, orderBy, query, ...page }, { readers }) => {
    const order = packageOrder(orderBy, { isTextSearch: isTextQuery(query) });
    const conditions = { ...packageConditions(filter), ...matchingText(query) };
    return rootConnection(readers.technologyPackages, conditions, pageRequest(order, page));
  },
  technologyPackage: (_root, { id }, { loaders }) => loaders.packageById.load(id),
};

/** The way of a package, step by step. */
export const packageMutations: MutationResolvers = {
  packageCreate: async (_root, { input }, { actions, readers, ask }) =>
    payload(
      await actions.technologyPackages.create(createPackage(readers.technologies, ask), input),
    ),
  packageRevise: async (_root, { input }, { actions, readers }) =>
    payload(await actions.technologyPackages.perform(revisePackage(readers.technologies), input)),
  packageSubmit: async (_root, { input }, { actions }) =>
    payload(await actions.technologyPackages.perform(submitPackage, input)),
  packageReturn: async (_root, { input }, { actions }) =>
    payload(await actions.technologyPackages.perform(returnPackage, input)),
  packagePublish: async (_root, { input }, { actions, ask }) =>
    payload(await actions.technologyPackages.perform(publishPackage(ask), input)),
  packageWithdraw: async (_root, { input }, { actions }) =>
    payload(await actions.technologyPackages.perform(withdrawPackage, input)),
  packageDiscard: async (_root, { input }, { actions }) => {
    const outcome = await actions.technologyPackages.perform(discardPackage, input);
    return { ...payload(outcome), package: null };
  },
};

/** The field by which an institution leads to the packages it supplies. */
export const institutionPackages = {
  technologyPackages: ({ id }: { id: string }, page: PageArgs, { loaders }: TechnologiesContext) =>
    childConnection(
      loaders.packagesByInstitution,
      id,
      packageConditions(null),
      pageRequest(packageOrder(null), page),
    ),
};

/** The field by which an offer leads to the packages it is in. */
export const offerPackages = {
  packages: ({ _id }: { _id: string }, page: PageArgs, { loaders }: TechnologiesContext) =>
    childConnection(
      loaders.packagesByOffer,
      _id,
      packageConditions(null),
      pageRequest(packageOrder(null), page),
    ),
};

export const TechnologyPackage: TechnologyPackageResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.packageById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  title: ({ title }, args, facts) => pickRequiredText(title, args, facts),
  titleTranslations: ({ title }) => title,
  summary: ({ summary }, args, facts) => pickText(summary, args, facts),
  description: ({ description }, args, facts) => pickText(description, args, facts),
  supplier: ({ institutionId }) => ({ id: institutionId }),
  country: ({ country }, _args, facts) => countryOf(country, facts),
  targetCountries: ({ targetCountries }, _args, facts) =>
    targetCountries.flatMap((code) => countryOf(code, facts) ?? []),
  async offers({ offerIds }, _args, { loaders }) {
    const offers = await Promise.all(offerIds.map((id) => loaders.technologyById.load(id)));
    return offers.flatMap((offer) => (offer?.kind === 'OFFER' ? [offer] : []));
  },
  history: (given, page, { viewer, stores }) =>
    mayEditTechnology(viewer, given) || mayModerateTechnology(viewer, given)
      ? historyOf(given, stores.technologyPackages.trail, page)
      : null,
};

const named = {
  name: ({ name }: Pick<StoredPackageItem, 'name'>, args: PreferArgs, facts: RequestFacts) =>
    pickRequiredText(name, args, facts),
};
const described = {
  ...named,
  description: (
    { description }: Pick<StoredPackageItem, 'description'>,
    args: PreferArgs,
    facts: RequestFacts,
  ) => pickText(description, args, facts),
};

export const PackageItem: PackageItemResolvers = described;
export const PackageTraining: PackageTrainingResolvers = described;
export const PackageDocument: PackageDocumentResolvers = named;

export const TechnologyPackageConnection: TechnologyPackageConnectionResolvers = {
  ...connectionResolvers,
  facets: (connection) => ('facet' in connection ? connection : null),
};

export const TechnologyPackageFacets: TechnologyPackageFacetsResolvers = {
  disciplines: async (list) => plainFacet(await list.facet('disciplines')),
  countries: async (list, _args, facts) => countryFacet(await list.facet('countries'), facts),
  states: async (list) => enumFacet(await list.facet('states')),
};

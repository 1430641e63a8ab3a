import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import {
  childConnection,
  connectionResolvers,
  type PageArgs,
  pageRequest,
  rootConnection,
} from '../../kit/connection.js';
import { countryName } from '../../kit/country.js';
import { pickRequiredText, pickText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  AreaAssistanceResolvers,
  CooperationAreaConnectionResolvers,
  CooperationAreaResolvers,
  InstitutionCooperationAreasArgs,
  MutationResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import type { InstitutionsContext } from '../context.js';
import type { StoredInstitution } from '../institution.js';
import { INSTITUTION_FIELDS } from '../storedFields.js';
import type { StoredCooperationArea } from './cooperationArea.js';
import { cooperationAreaConditions, cooperationAreaOrder } from './cooperationAreaStore.js';
import {
  closeCooperationArea,
  mayKeepArea,
  openCooperationArea,
  reviseCooperationArea,
} from './writeCooperationArea.js';

const payload = (outcome: Outcome<StoredCooperationArea>) => payloadOf('cooperationArea', outcome);

export const cooperationAreaQueries: QueryResolvers = {
  cooperationAreas: (_root, { filter, orderBy, ...page }, { stores }) =>
    rootConnection(
      stores.cooperationAreas,
      cooperationAreaConditions(filter),
      pageRequest(cooperationAreaOrder(orderBy), page),
    ),
  cooperationArea: (_root, { id }, { loaders }) => loaders.cooperationAreaById.load(id),
};

/** How institutions tell where they want to work together. */
export const cooperationAreaMutations: MutationResolvers = {
  cooperationAreaOpen: async (_root, { input }, { actions, loaders }) =>
    payload(
      await actions.cooperationAreas.create(
        openCooperationArea((id) => loaders.institutionById.load(id)),
        input,
      ),
    ),
  cooperationAreaRevise: async (_root, { input }, { actions }) =>
    payload(await actions.cooperationAreas.perform(reviseCooperationArea, input)),
  cooperationAreaClose: async (_root, { input }, { actions }) =>
    payload(await actions.cooperationAreas.perform(closeCooperationArea, input)),
};

export const CooperationArea: CooperationAreaResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.cooperationAreaById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  institution: ({ institutionId }, _args, { loaders }, info) =>
    loaders.institutionById.load(institutionId, INSTITUTION_FIELDS.ofRecord(info)),
  country: ({ country }, _args, facts) => ({ code: country, name: countryName(country, facts) }),
  title: ({ title }, args, facts) => pickRequiredText(title, args, facts),
  description: ({ description }, args, facts) => pickText(description, args, facts),
  partnerCountries: ({ partnerCountries }, _args, facts) =>
    partnerCountries.map((code) => ({ code, name: countryName(code, facts) })),
  history: (area, page: PageArgs, { viewer, stores }) =>
    mayKeepArea(viewer, area) ? historyOf(area, stores.cooperationAreas.trail, page) : null,
};

export const AreaAssistance: AreaAssistanceResolvers = {
  subject: ({ subject }, args, facts) => pickRequiredText(subject, args, facts),
};

export const CooperationAreaConnection: CooperationAreaConnectionResolvers = connectionResolvers;

/** Where an institution wants to work together. */
export const institutionAreaFields = {
  cooperationAreas: (
    { _id }: StoredInstitution,
    { filter, orderBy, ...page }: Partial<InstitutionCooperationAreasArgs>,
    { loaders }: InstitutionsContext,
  ) =>
    childConnection(
      loaders.areasByInstitution,
      _id,
      cooperationAreaConditions(filter),
      pageRequest(cooperationAreaOrder(orderBy), page),
    ),
};

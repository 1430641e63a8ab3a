import { historyOf } from '../../kit/actions/history.js';
import {
  childConnection,
  connectionResolvers,
  type PageArgs,
  pageRequest,
} from '../../kit/connection.js';
import { countryName } from '../../kit/country.js';
import { pickRequiredText, pickText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  InstitutionPersonnelExchangeCallsArgs,
  PersonnelExchangeCallConnectionResolvers,
  PersonnelExchangeCallResolvers,
  PersonnelExchangeConnectionResolvers,
  PersonnelExchangeResolvers,
} from '../__generated__/resolvers.js';
import { mayActForNetwork } from '../access.js';
import type { InstitutionsContext } from '../context.js';
import type { StoredInstitution } from '../institution.js';
import { dayOf } from '../nomination.js';
import { INSTITUTION_FIELDS } from '../storedFields.js';
import { isOpenOn } from './call.js';
import { exchangeCallConditions, exchangeCallOrder } from './callStore.js';
import { isHost, mayReadPerson } from './exchangeAccess.js';
import { exchangeConditions, NEWEST_EXCHANGE } from './exchangeStore.js';

export const PersonnelExchangeCall: PersonnelExchangeCallResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.exchangeCallById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  hostInstitution: ({ hostInstitutionId }, _args, { loaders }, info) =>
    loaders.institutionById.load(hostInstitutionId, INSTITUTION_FIELDS.ofRecord(info)),
  hostCountry: ({ hostCountry }, _args, facts) => ({
    code: hostCountry,
    name: countryName(hostCountry, facts),
  }),
  open: (call, _args, { now }) => isOpenOn(call, dayOf(now())),
  title: ({ title }, args, facts) => pickRequiredText(title, args, facts),
  description: ({ description }, args, facts) => pickText(description, args, facts),
  exchanges: ({ _id }, { filter, ...page }, { loaders, viewer }) =>
    childConnection(
      loaders.exchangesByCall,
      _id,
      exchangeConditions(filter, viewer),
      pageRequest(NEWEST_EXCHANGE, page),
    ),
  history: (call, page: PageArgs, { viewer, stores }) =>
    isHost(viewer, call) || mayActForNetwork(viewer)
      ? historyOf(call, stores.personnelExchangeCalls.trail, page)
      : null,
};

export const PersonnelExchange: PersonnelExchangeResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.exchangeById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  call: ({ callId }, _args, { loaders }) => loaders.exchangeCallById.load(callId),
  hostInstitution: ({ hostInstitutionId }, _args, { loaders }, info) =>
    loaders.institutionById.load(hostInstitutionId, INSTITUTION_FIELDS.ofRecord(info)),
  hostCountry: ({ hostCountry }, _args, facts) => ({
    code: hostCountry,
    name: countryName(hostCountry, facts),
  }),
  homeInstitution: ({ homeInstitutionId }, _args, { loaders }, info) =>
    loaders.institutionById.load(homeInstitutionId, INSTITUTION_FIELDS.ofRecord(info)),
  homeCountry: ({ homeCountry }, _args, facts) => ({
    code: homeCountry,
    name: countryName(homeCountry, facts),
  }),
  person: (exchange, _args, { viewer }) =>
    mayReadPerson(viewer, exchange) ? exchange.person : null,
  qualification: ({ qualification }, args, facts) => pickRequiredText(qualification, args, facts),
  agreedByHostAt: ({ agreedByHost }) => agreedByHost?.at ?? null,
  agreedByHomeAt: ({ agreedByHome }) => agreedByHome?.at ?? null,
  outcome: ({ outcome }, args, facts) => pickText(outcome, args, facts),
  history: (exchange, page: PageArgs, { viewer, stores }) =>
    mayReadPerson(viewer, exchange)
      ? historyOf(exchange, stores.personnelExchanges.trail, page)
      : null,
};

export const PersonnelExchangeCallConnection: PersonnelExchangeCallConnectionResolvers =
  connectionResolvers;
export const PersonnelExchangeConnection: PersonnelExchangeConnectionResolvers =
  connectionResolvers;

/** The calls of an institution. */
export const institutionExchangeFields = {
  personnelExchangeCalls: (
    { _id }: StoredInstitution,
    { filter, orderBy, ...page }: Partial<InstitutionPersonnelExchangeCallsArgs>,
    { loaders, now }: InstitutionsContext,
  ) =>
    childConnection(
      loaders.exchangeCallsByHost,
      _id,
      exchangeCallConditions(filter, dayOf(now())),
      pageRequest(exchangeCallOrder(orderBy), page),
    ),
};

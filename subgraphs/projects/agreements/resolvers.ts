import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import {
  childConnection,
  connectionResolvers,
  type PageArgs,
  pageRequest,
  rootConnection,
} from '../../kit/connection.js';
import { countryOf } from '../../kit/country.js';
import { pickRequiredText } from '../../kit/localizedText.js';
import { isMemberCountry } from '../../kit/membership.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  AgreementConnectionResolvers,
  AgreementPartyResolvers,
  AgreementResolvers,
  MutationResolvers,
  QueryResolvers,
  TechnologyOfferResolvers,
} from '../__generated__/resolvers.js';
import { isOfSecretariat } from '../access.js';
import type { ProjectsContext } from '../context.js';
import { isParty, mayLeadAgreement, type StoredAgreement } from './agreement.js';
import type { NamedRecords } from './agreementContent.js';
import { agreementConditions, LATEST_AGREEMENT } from './agreementStore.js';
import {
  bringIntoForce,
  discardAgreement,
  negotiateAgreement,
  renewAgreement,
  signAgreement,
  terminateAgreement,
} from './leadAgreement.js';
import { addDraft, createAgreement, reviseAgreement } from './writeAgreement.js';

const payload = (outcome: Outcome<StoredAgreement>) => payloadOf('agreement', outcome);

const namedRecords = ({ ask, loaders }: ProjectsContext): NamedRecords => ({
  ask,
  project: (id) => loaders.projectById.load(id),
  agreement: (id) => loaders.agreementById.load(id),
});

/** What readers find of agreements. */
export const agreementQueries: QueryResolvers = {
  async agreements(_root, { filter, ...page }, { readers, loaders }) {
    const conditions = agreementConditions(filter);
    const { projects } = filter ?? {};
    const known = await Promise.all((projects ?? []).map((id) => loaders.projectById.load(id)));
    // A project that the reader may not read is not told of by what covers it.
    const ids = known.flatMap((project) => project?._id ?? []);
    return rootConnection(
      readers.agreements,
      projects === null || projects === undefined
        ? conditions
        : { ...conditions, projects: { coveredProjectIds: { $in: ids } } },
      pageRequest(LATEST_AGREEMENT, page),
    );
  },
  agreement: (_root, { id }, { loaders }) => loaders.agreementById.load(id),
};

/** The way of an agreement, step by step. */
export const agreementMutations: MutationResolvers = {
  agreementCreate: async (_root, { input }, context) =>
    payload(await context.actions.agreements.create(createAgreement(namedRecords(context)), input)),
  agreementRevise: async (_root, { input }, context) =>
    payload(
      await context.actions.agreements.perform(reviseAgreement(namedRecords(context)), input),
    ),
  agreementDraftAdd: async (_root, { input }, { actions }) =>
    payload(await actions.agreements.perform(addDraft, input)),
  agreementNegotiate: async (_root, { input }, { actions }) =>
    payload(await actions.agreements.perform(negotiateAgreement, input)),
  agreementSign: async (_root, { input }, { actions }) =>
    payload(await actions.agreements.perform(signAgreement, input)),
  agreementBringIntoForce: async (_root, { input }, { actions }) =>
    payload(await actions.agreements.perform(bringIntoForce, input)),
  agreementTerminate: async (_root, { input }, { actions }) =>
    payload(await actions.agreements.perform(terminateAgreement, input)),
  agreementRenew: async (_root, { input }, { actions, loaders }) => {
    const rule = renewAgreement((id) => loaders.agreementById.load(id));
    return payload(await actions.agreements.perform(rule, input));
  },
  agreementDiscard: async (_root, { input }, { actions }) => {
    const outcome = await actions.agreements.perform(discardAgreement, input);
    return { ...payload(outcome), agreement: null };
  },
};

export const Agreement: AgreementResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.agreementById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  title: ({ title }, args, facts) => pickRequiredText(title, args, facts),
  titleTranslations: ({ title }) => title,
  drafts: (agreement, _args, { viewer }) => (isParty(viewer, agreement) ? agreement.drafts : null),
  async coveredProjects({ coveredProjectIds }, _args, { loaders }) {
    const found = await Promise.all(coveredProjectIds.map((id) => loaders.projectById.load(id)));
    return found.filter((project) => project !== null);
  },
  coveredOffers: (agreement, _args, { viewer }) =>
    mayLeadAgreement(viewer, agreement)
      ? agreement.coveredOfferIds.map((nodeKey) => ({ nodeKey }))
      : null,
  coveredInterestIds: (agreement, _args, { viewer }) =>
    mayLeadAgreement(viewer, agreement) ? agreement.coveredInterestIds : null,
  renews: ({ renewsId }, _args, { loaders }) =>
    renewsId === null ? null : loaders.agreementById.load(renewsId),
  // It holds the texts, which are for the parties alone.
  history: (agreement, page, { viewer, stores }) =>
    isParty(viewer, agreement) ? historyOf(agreement, stores.agreements.trail, page) : null,
};

export const AgreementParty: AgreementPartyResolvers = {
  institution: ({ institutionId: id }) => (id === null ? null : { id }),
  country: ({ country }, _args, facts) => countryOf(country, facts),
  outsideMembership: ({ country }, _args, { now }) =>
    country === null ? null : !isMemberCountry(country, now()),
};

export const AgreementConnection: AgreementConnectionResolvers = connectionResolvers;

/** The agreements that cover a project, or those of an institution. */
export const agreementsBelow = {
  ofProject: ({ _id }: { _id: string }, page: PageArgs, { loaders }: ProjectsContext) =>
    childConnection(loaders.agreementsByProject, _id, {}, pageRequest(LATEST_AGREEMENT, page)),
  ofInstitution: ({ id }: { id: string }, page: PageArgs, { loaders }: ProjectsContext) =>
    childConnection(loaders.agreementsByInstitution, id, {}, pageRequest(LATEST_AGREEMENT, page)),
};

export const TechnologyOffer: TechnologyOfferResolvers = {
  __resolveReference: ({ nodeKey }: { nodeKey: string }) => ({ nodeKey }),
  // What an agreement covers is known to its parties alone, so it is not told from this side either.
  agreements({ nodeKey }, page, { viewer, loaders }) {
    const { institutionIds, roles } = viewer;
    const editable = roles.includes('INSTITUTION_EDITOR') ? institutionIds : [];
    const conditions = isOfSecretariat(viewer)
      ? {}
      : { parties: { 'parties.institutionId': { $in: [...editable] } } };
    const request = pageRequest(LATEST_AGREEMENT, page);
    return childConnection(loaders.agreementsByOffer, nodeKey, conditions, request);
  },
};

import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import { connectionResolvers } from '../../kit/connection.js';
import type {
  AssistanceConnectionResolvers,
  AssistanceResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import { editsOneOf, isOfSecretariat } from '../access.js';
import { listField } from '../listFields.js';
import { recordFields, reference, textOf } from '../recordFields.js';
import { enter, revise } from '../writtenKind.js';
import {
  acceptAssistance,
  confirmAssistance,
  declineAssistance,
  offerAssistance,
  type StoredAssistance,
  WRITTEN_ASSISTANCE,
  withdrawAssistance,
} from './assistance.js';
import { assistanceConditions } from './assistanceStore.js';

const payload = (outcome: Outcome<StoredAssistance>) => payloadOf('assistance', outcome);

/** What readers find of assistance. */
export const assistanceQueries: QueryResolvers = {
  assistance: listField(({ readers }) => readers.assistance, assistanceConditions),
  assistanceRequest: (_root, { id }, { loaders }) => loaders.assistanceById.load(id),
};

/** The way of assistance, step by step. */
export const assistanceMutations: MutationResolvers = {
  assistanceCreate: async (_root, { input }, { actions, ask }) =>
    payload(await actions.assistance.create(enter(WRITTEN_ASSISTANCE, ask), input)),
  assistanceRevise: async (_root, { input }, { actions, ask }) =>
    payload(await actions.assistance.perform(revise(WRITTEN_ASSISTANCE, ask), input)),
  assistanceOffer: async (_root, { input }, { actions }) =>
    payload(await actions.assistance.perform(offerAssistance, input)),
  assistanceAccept: async (_root, { input }, { actions }) =>
    payload(await actions.assistance.perform(acceptAssistance, input)),
  assistanceDecline: async (_root, { input }, { actions }) =>
    payload(await actions.assistance.perform(declineAssistance, input)),
  assistanceConfirm: async (_root, { input }, { actions }) =>
    payload(await actions.assistance.perform(confirmAssistance, input)),
  assistanceWithdraw: async (_root, { input }, { actions }) =>
    payload(await actions.assistance.perform(withdrawAssistance, input)),
};

export const Assistance: AssistanceResolvers = {
  ...recordFields<StoredAssistance>({
    loader: ({ loaders }) => loaders.assistanceById,
    store: ({ stores }) => stores.assistance,
    mayWrite: (viewer, { institutionId, givenByInstitutionId }) =>
      isOfSecretariat(viewer) || editsOneOf(viewer, [institutionId, givenByInstitutionId]),
  }),
  summary: textOf(({ summary }) => summary),
  askedBy: ({ institutionId }) => reference(institutionId),
  givenBy: ({ givenByInstitutionId }) => reference(givenByInstitutionId),
};

export const AssistanceConnection: AssistanceConnectionResolvers = connectionResolvers;

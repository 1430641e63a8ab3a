import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import {
  connectionResolvers,
  type PageArgs,
  pageRequest,
  rootConnection,
} from '../../kit/connection.js';
import { countryName } from '../../kit/country.js';
import { pickRequiredText, pickText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  MutationResolvers,
  PartnerProfileAreaResolvers,
  PartnerProfileConnectionResolvers,
  PartnerProfileResolvers,
  PartnerProfileTextResolvers,
  QueryResolvers,
} from '../__generated__/resolvers.js';
import type { InstitutionsContext } from '../context.js';
import type { StoredInstitution } from '../institution.js';
import { INSTITUTION_FIELDS } from '../storedFields.js';
import { latestEdition, type StoredPartnerProfile } from './partnerProfile.js';
import { partnerProfileConditions, partnerProfileOrder } from './partnerProfileStore.js';
import { mayKeepProfile } from './profileAccess.js';
import type { ProfileReferences } from './profileContent.js';
import {
  createPartnerProfile,
  publishPartnerProfile,
  revisePartnerProfile,
  withdrawPartnerProfile,
} from './writePartnerProfile.js';

const payload = (outcome: Outcome<StoredPartnerProfile>) => payloadOf('partnerProfile', outcome);

const referencesOf = ({ ask, loaders }: InstitutionsContext): ProfileReferences => ({
  ask,
  institution: (id) => loaders.institutionById.load(id),
});

export const partnerProfileQueries: QueryResolvers = {
  partnerProfiles: (_root, { filter, orderBy, ...page }, { readers }) =>
    rootConnection(
      readers.profiles,
      partnerProfileConditions(filter),
      pageRequest(partnerProfileOrder(orderBy), page),
    ),
  partnerProfile: (_root, { id }, { loaders }) => loaders.partnerProfileById.load(id),
};

/** How profiles are written, edition by edition. */
export const partnerProfileMutations: MutationResolvers = {
  partnerProfileCreate: async (_root, { input }, context) =>
    payload(
      await context.actions.partnerProfiles.create(
        createPartnerProfile(referencesOf(context)),
        input,
      ),
    ),
  partnerProfileRevise: async (_root, { input }, context) =>
    payload(
      await context.actions.partnerProfiles.perform(
        revisePartnerProfile(referencesOf(context)),
        input,
      ),
    ),
  partnerProfilePublish: async (_root, { input }, { actions }) =>
    payload(await actions.partnerProfiles.perform(publishPartnerProfile, input)),
  partnerProfileWithdraw: async (_root, { input }, { actions }) =>
    payload(await actions.partnerProfiles.perform(withdrawPartnerProfile, input)),
};

export const PartnerProfile: PartnerProfileResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.partnerProfileById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  partner: ({ institutionId }) => (institutionId === null ? 'COUNTRY' : 'ORGANISATION'),
  country: ({ country }, _args, facts) => ({ code: country, name: countryName(country, facts) }),
  institution: ({ institutionId }, _args, { loaders }, info) =>
    institutionId === null
      ? null
      : loaders.institutionById.load(institutionId, INSTITUTION_FIELDS.ofRecord(info)),
  edition: latestEdition,
  editions: ({ editions }) => editions.toReversed(),
  draft: (profile, _args, { viewer }) => (mayKeepProfile(viewer, profile) ? profile.draft : null),
  history: (profile, page: PageArgs, { viewer, stores }) =>
    mayKeepProfile(viewer, profile) ? historyOf(profile, stores.partnerProfiles.trail, page) : null,
};

export const PartnerProfileText: PartnerProfileTextResolvers = {
  summary: ({ summary }, args, facts) => pickRequiredText(summary, args, facts),
  needs: ({ needs }, args, facts) => pickText(needs, args, facts),
  strengths: ({ strengths }, args, facts) => pickText(strengths, args, facts),
  needAssessments: ({ assessmentIds }) => assessmentIds.map((nodeKey) => ({ nodeKey })),
  agreements: ({ agreementIds }) => agreementIds.map((nodeKey) => ({ nodeKey })),
  contactInstitution: ({ contactInstitutionId }, _args, { loaders }, info) =>
    contactInstitutionId === null
      ? null
      : loaders.institutionById.load(contactInstitutionId, INSTITUTION_FIELDS.ofRecord(info)),
};

export const PartnerProfileArea: PartnerProfileAreaResolvers = {
  title: ({ title }, args, facts) => pickRequiredText(title, args, facts),
};

export const PartnerProfileConnection: PartnerProfileConnectionResolvers = connectionResolvers;

/** The profile of an organisation. */
export const institutionProfileFields = {
  partnerProfile: ({ _id }: StoredInstitution, _args: object, { loaders }: InstitutionsContext) =>
    loaders.profileByInstitution.load(_id),
};

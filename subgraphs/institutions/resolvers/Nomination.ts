import { connectionResolvers } from '../../kit/connection.js';
import { countryName } from '../../kit/country.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  NominationConnectionResolvers,
  NominationResolvers,
} from '../__generated__/resolvers.js';
import { nominationFields } from '../nominating/resolvers.js';
import { dayOf, isOverdue } from '../nomination.js';
import { BODY_FIELDS } from '../storedFields.js';

export const Nomination: NominationResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.nominationById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  body: ({ bodyId }, _args, { loaders }, info) =>
    loaders.bodyById.load(bodyId, BODY_FIELDS.ofRecord(info)),
  country: ({ country }, _args, facts) => ({ code: country, name: countryName(country, facts) }),
  overdue: (nomination, _args, { now }) => isOverdue(nomination, dayOf(now())),
  contactPoint: ({ contactPointId }, _args, { loaders }) =>
    contactPointId === null ? null : loaders.contactPointById.load(contactPointId),
  decision: ({ decisionId }) => (decisionId === null ? null : { id: decisionId }),
  ...nominationFields,
};

export const NominationConnection: NominationConnectionResolvers = connectionResolvers;

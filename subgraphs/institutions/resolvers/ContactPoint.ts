import { connectionResolvers } from '../../kit/connection.js';
import { countryName } from '../../kit/country.js';
import { pickText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  ContactPointConnectionResolvers,
  ContactPointResolvers,
} from '../__generated__/resolvers.js';
import { contactPointFields } from '../nominating/resolvers.js';
import { BODY_FIELDS, INSTITUTION_FIELDS } from '../storedFields.js';

export const ContactPoint: ContactPointResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.contactPointById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  body: ({ bodyId }, _args, { loaders }, info) =>
    loaders.bodyById.load(bodyId, BODY_FIELDS.ofRecord(info)),
  country: ({ country }, _args, facts) => ({ code: country, name: countryName(country, facts) }),
  institution: ({ institutionId }, _args, { loaders }, info) =>
    institutionId === null
      ? null
      : loaders.institutionById.load(institutionId, INSTITUTION_FIELDS.ofRecord(info)),
  office: ({ office }, args, facts) => pickText(office, args, facts),
  person: ({ person }, _args, { readsContactPersons }) => (readsContactPersons ? person : null),
  ...contactPointFields,
};

export const ContactPointConnection: ContactPointConnectionResolvers = connectionResolvers;

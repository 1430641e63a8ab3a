import { connectionResolvers } from '../../kit/connection.js';
import { countryName } from '../../kit/country.js';
import { pickText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  ContactPointConnectionResolvers,
  ContactPointResolvers,
} from '../__generated__/resolvers.js';
import { contactPointFields } from '../nominating/resolvers.js';

export const ContactPoint: ContactPointResolvers = {
  __resolveReference: (reference, { loaders }) =>
    loaders.contactPointById.load(idOfReference(reference)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  body: ({ bodyId }, _args, { loaders }) => loaders.bodyById.load(bodyId),
  country: ({ country }, _args, facts) => ({ code: country, name: countryName(country, facts) }),
  institution: ({ institutionId }, _args, { loaders }) =>
    institutionId === null ? null : loaders.institutionById.load(institutionId),
  office: ({ office }, args, facts) => pickText(office, args, facts),
  person: ({ person }, _args, { readsContactPersons }) => (readsContactPersons ? person : null),
  ...contactPointFields,
};

export const ContactPointConnection: ContactPointConnectionResolvers = connectionResolvers;

import { childConnection, pageRequest } from '../../kit/connection.js';
import { countryName, countryOf } from '../../kit/country.js';
import { pickRequiredText, pickText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type {
  BodyMemberResolvers,
  BodyResolvers,
  BodySeatResolvers,
  TermOfReferenceResolvers,
} from '../__generated__/resolvers.js';
import { bodyAncestors } from '../bodyAncestors.js';
import { bodyConditions, bodyOrder } from '../bodyStore.js';
import { contactPointConditions, contactPointOrder } from '../contactPointStore.js';
import { dayOf } from '../nomination.js';
import { nominationConditions, nominationOrder } from '../nominationStore.js';
import { BODY_FIELDS, INSTITUTION_FIELDS } from '../storedFields.js';

export const Body: BodyResolvers = {
  __resolveReference: (reference, { loaders }, info) =>
    loaders.bodyById.load(idOfReference(reference), BODY_FIELDS.ofRecord(info)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  name: ({ name }, args, facts) => pickRequiredText(name, args, facts).value,
  nameTranslations: ({ name }) => name,
  parent: ({ parentId }, _args, { loaders }, info) =>
    parentId === null ? null : loaders.bodyById.load(parentId, BODY_FIELDS.ofRecord(info)),
  bodies: ({ _id }, { filter, orderBy, ...page }, { loaders }, info) =>
    childConnection(
      loaders.bodiesByParent,
      _id,
      bodyConditions(filter),
      pageRequest(bodyOrder(orderBy), page, BODY_FIELDS.ofPage(info)),
    ),
  ancestors: async (body, _args, { loaders }) => [
    ...(await bodyAncestors(body, (id) => loaders.bodyById.load(id))),
  ],
  contactPoints: ({ _id }, { filter, orderBy, ...page }, { loaders }) =>
    childConnection(
      loaders.contactPointsByBody,
      _id,
      contactPointConditions(filter),
      pageRequest(contactPointOrder(orderBy), page),
    ),
  nominations: ({ _id }, { filter, orderBy, ...page }, { loaders, now }) =>
    childConnection(
      loaders.nominationsByBody,
      _id,
      nominationConditions(filter, dayOf(now())),
      pageRequest(nominationOrder(orderBy), page),
    ),
  coordinators: ({ coordinators }, _args, facts) =>
    coordinators.flatMap((code) => countryOf(code, facts) ?? []),
  seat: ({ seatCity, seatCountry }) =>
    seatCity === null && seatCountry === null ? null : { city: seatCity, country: seatCountry },
  hostInstitution: ({ hostInstitutionId }, _args, { loaders }, info) =>
    hostInstitutionId === null
      ? null
      : loaders.institutionById.load(hostInstitutionId, INSTITUTION_FIELDS.ofRecord(info)),
  agreedAt: ({ agreedAtEventId }) => (agreedAtEventId === null ? null : { id: agreedAtEventId }),
  mandate: ({ mandate }, args, facts) => pickText(mandate, args, facts),
  termsAdoptedAt: ({ termsAdoptedAtEventId }) =>
    termsAdoptedAtEventId === null ? null : { id: termsAdoptedAtEventId },
};

export const BodyMember: BodyMemberResolvers = {
  country: ({ country }, _args, facts) => ({ code: country, name: countryName(country, facts) }),
};

export const BodySeat: BodySeatResolvers = {
  country: ({ country }, _args, facts) => countryOf(country, facts),
};

export const TermOfReference: TermOfReferenceResolvers = {
  text: ({ text }, args, facts) => pickRequiredText(text, args, facts),
};

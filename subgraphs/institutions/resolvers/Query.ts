import { badUserInput } from '../../kit/badUserInput.js';
import { isTextQuery, matchingText } from '../../kit/conditions.js';
import { MAX_PAGE_SIZE, pageRequest, rootConnection } from '../../kit/connection.js';
import type { QueryResolvers } from '../__generated__/resolvers.js';
import { resolveAffiliation } from '../affiliation/resolveAffiliation.js';
import { bodyAncestors } from '../bodyAncestors.js';
import { bodyConditions, bodyOrder } from '../bodyStore.js';
import { contactCoverage } from '../contactCoverage.js';
import { contactPointConditions, contactPointOrder } from '../contactPointStore.js';
import { PROBLEM_KINDS, readProblems } from '../institutionProblems.js';
import { institutionConditions, institutionOrder } from '../institutionStore.js';
import { dayOf } from '../nomination.js';
import { nominationConditions, nominationOrder } from '../nominationStore.js';
import { decodeProblemCursor } from '../problemCursor.js';
import { BODY_FIELDS, INSTITUTION_FIELDS } from '../storedFields.js';

const MOST_CANDIDATES = 20;

export const Query: QueryResolvers = {
  institutions: (_root, { filter, orderBy, query, ...page }, { stores }, info) => {
    const order = institutionOrder(orderBy, { isTextSearch: isTextQuery(query) });
    const conditions = { ...institutionConditions(filter), ...matchingText(query) };
    const request = pageRequest(order, page, INSTITUTION_FIELDS.ofPage(info));
    return rootConnection(stores.institutions, conditions, request);
  },
  institution: (_root, { id }, { loaders }, info) =>
    loaders.institutionById.load(id, INSTITUTION_FIELDS.ofRecord(info)),
  bodies: (_root, { filter, orderBy, ...page }, { stores }, info) =>
    rootConnection(
      stores.bodies,
      bodyConditions(filter),
      pageRequest(bodyOrder(orderBy), page, BODY_FIELDS.ofPage(info)),
    ),
  body: (_root, { id }, { loaders }, info) => loaders.bodyById.load(id, BODY_FIELDS.ofRecord(info)),
  async resolveAffiliation(_root, { text, countryHint, first }, { stores }) {
    const most = sizeOf(first ?? 5, MOST_CANDIDATES);
    const parts = await resolveAffiliation(stores.institutions, text, countryHint ?? null);
    return {
      parts: parts.map((part) => ({ ...part, candidates: part.candidates.slice(0, most) })),
    };
  },
  async institutionProblems(_root, { first, after, kinds }, { stores, loaders }) {
    const { institutions } = stores;
    const source = {
      inOrderOfId: institutions.inOrderOfId,
      exists: async (id: string) => (await loaders.institutionById.load(id)) !== null,
      nextOf: loaders.hierarchy.nextOf,
    };
    const page = await readProblems(source, {
      kinds: kinds ?? PROBLEM_KINDS,
      first: sizeOf(first ?? 20, MAX_PAGE_SIZE),
      after: after === null || after === undefined ? null : decodeProblemCursor(after),
    });
    return { ...page, hasPreviousPage: after !== null && after !== undefined };
  },
  contactPoints: (_root, { filter, orderBy, ...page }, { stores }) =>
    rootConnection(
      stores.contactPoints,
      contactPointConditions(filter),
      pageRequest(contactPointOrder(orderBy), page),
    ),
  contactPoint: (_root, { id }, { loaders }) => loaders.contactPointById.load(id),
  nominations: (_root, { filter, orderBy, ...page }, { stores, now }) =>
    rootConnection(
      stores.nominations,
      nominationConditions(filter, dayOf(now())),
      pageRequest(nominationOrder(orderBy), page),
    ),
  nomination: (_root, { id }, { loaders }) => loaders.nominationById.load(id),
  async contactCoverage(_root, { body: id, on }, { stores, loaders, now }) {
    const body = await loaders.bodyById.load(id);
    if (body === null) return null;
    const day = on ?? dayOf(now());
    const [ancestors, contactPoints, nominations] = await Promise.all([
      bodyAncestors(body, (parentId) => loaders.bodyById.load(parentId)),
      stores.contactPoints.ofBodyOn(id, day),
      stores.nominations.ofBodyUpTo(id, day),
    ]);
    return contactCoverage({ body, ancestors, contactPoints, nominations, on: day });
  },
};

function sizeOf(first: number, most: number): number {
  if (first < 1 || first > most) throw badUserInput(`first must be 1 to ${most}, got ${first}`);
  return first;
}

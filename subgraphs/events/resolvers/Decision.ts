import { connectionResolvers } from '../../kit/connection.js';
import { countryOf } from '../../kit/country.js';
import { pickRequiredText } from '../../kit/localizedText.js';
import { idOfReference } from '../../kit/sharedResolvers.js';
import type { DecisionConnectionResolvers, DecisionResolvers } from '../__generated__/resolvers.js';
import { isPastDue } from '../decision.js';
import { DECISION_FIELDS, EVENT_FIELDS } from '../storedFields.js';

export const Decision: DecisionResolvers = {
  __resolveReference: (reference, { loaders }, info) =>
    loaders.decisionById.load(idOfReference(reference), DECISION_FIELDS.ofRecord(info)),
  id: ({ _id }) => _id,
  nodeKey: ({ _id }) => _id,
  event: ({ eventId }, _args, { loaders }, info) =>
    loaders.eventById.load(eventId, EVENT_FIELDS.ofRecord(info)),
  text: ({ text }, args, facts) => pickRequiredText(text, args, facts),
  textTranslations: ({ text }) => text,
  pastDue: (decision, _args, { now }) => isPastDue(decision, now()),
  responsibleCountries: ({ responsibleCountries }, _args, facts) =>
    responsibleCountries.flatMap((code) => countryOf(code, facts) ?? []),
  responsibleBodies: ({ responsibleBodyIds }) => responsibleBodyIds.map((id) => ({ id })),
  proposedByCountry: ({ proposedByCountry }, _args, facts) => countryOf(proposedByCountry, facts),
  proposedByBody: ({ proposedByBodyId }) =>
    proposedByBodyId === null ? null : { id: proposedByBodyId },
  body: ({ bodyId }) => (bodyId === null ? null : { id: bodyId }),
  project: ({ projectId }) => (projectId === null ? null : { nodeKey: projectId }),
};

export const DecisionConnection: DecisionConnectionResolvers = connectionResolvers;

import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf, type Refusal } from '../../kit/actions/outcome.js';
import type { PageArgs } from '../../kit/connection.js';
import type { MutationResolvers } from '../__generated__/resolvers.js';
import { mayChangeContactPoint } from '../access.js';
import type { StoredContactPoint } from '../contactPoint.js';
import type { InstitutionsContext } from '../context.js';
import type { StoredNomination } from '../nomination.js';
import { declineNomination, nominate } from './answerNomination.js';
import { endContactPoint, reviseContactPoint } from './changeContactPoint.js';
import { requestNominations } from './requestNominations.js';

const nomination = (outcome: Outcome<StoredNomination>) => payloadOf('nomination', outcome);
const contactPoint = (outcome: Outcome<StoredContactPoint>) => payloadOf('contactPoint', outcome);

/** How contact persons are asked for, named, and kept up to date. */
export const nominatingMutations: MutationResolvers = {
  async nominationsRequest(_root, { input }, context) {
    const { nominations, refusals } = await requestNominations(input, context);
    return { nominations: [...nominations], userErrors: refusals.map(asUserError) };
  },
  async nominationNominate(_root, { input }, { actions, stores, log }) {
    const outcome = await actions.nominations.perform(nominate(stores.institutions), input);
    if (outcome.status === 'done' && outcome.record !== null) {
      const { record } = outcome;
      // Who names a contact point wants to see it; what fails here is swept up later.
      await stores.nominations.outbox.passOn(record).catch((err: unknown) => {
        log.warn('contact point not made yet', { err, record: record._id });
      });
    }
    return nomination(outcome);
  },
  nominationDecline: async (_root, { input }, { actions }) =>
    nomination(await actions.nominations.perform(declineNomination, input)),
  contactPointRevise: async (_root, { input }, { actions, stores }) =>
    contactPoint(
      await actions.contactPoints.perform(reviseContactPoint(stores.institutions), input),
    ),
  contactPointEnd: async (_root, { input }, { actions }) =>
    contactPoint(await actions.contactPoints.perform(endContactPoint, input)),
};

/** The trail of a nomination, for those it concerns. */
export const nominationFields = {
  history: (record: StoredNomination, page: PageArgs, { viewer, stores }: InstitutionsContext) =>
    mayChangeContactPoint(viewer, record)
      ? historyOf(record, stores.nominations.trail, page)
      : null,
};

/** The trail of a contact point, for those who keep it. */
export const contactPointFields = {
  history: (record: StoredContactPoint, page: PageArgs, { viewer, stores }: InstitutionsContext) =>
    mayChangeContactPoint(viewer, record)
      ? historyOf(record, stores.contactPoints.trail, page)
      : null,
};

function asUserError({ path, ...rest }: Refusal) {
  return { ...rest, path: [...path] };
}

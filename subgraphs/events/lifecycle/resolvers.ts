import { historyOf } from '../../kit/actions/history.js';
import { type Outcome, payloadOf } from '../../kit/actions/outcome.js';
import type { EventResolvers, MutationResolvers } from '../__generated__/resolvers.js';
import { mayEditEvent } from '../access.js';
import type { EventsContext } from '../context.js';
import type { StoredEvent } from '../event.js';
import { cancelEvent, confirmEvent, postponeEvent } from './leadEvent.js';
import { createEvent, reviseEvent } from './writeEvent.js';

const payload = (outcome: Outcome<StoredEvent>) => payloadOf('event', outcome);

const references = ({ ask, stores }: EventsContext) => ({
  ask,
  findEvents: (ids: readonly string[]) => stores.events.findByIds(ids),
});

/** The way of an event, step by step. */
export const lifecycleMutations: MutationResolvers = {
  eventCreate: async (_root, { input }, context) =>
    payload(await context.actions.events.create(createEvent(references(context)), input)),
  eventRevise: async (_root, { input }, context) =>
    payload(await context.actions.events.perform(reviseEvent(references(context)), input)),
  eventConfirm: async (_root, { input }, { actions }) =>
    payload(await actions.events.perform(confirmEvent, input)),
  eventPostpone: async (_root, { input }, { actions }) =>
    payload(await actions.events.perform(postponeEvent, input)),
  eventCancel: async (_root, { input }, { actions }) =>
    payload(await actions.events.perform(cancelEvent, input)),
};

/** The fields by which those who write an event follow it. */
export const lifecycleFields: EventResolvers = {
  history: (event, page, { viewer, stores }) =>
    mayEditEvent(viewer, event) ? historyOf(event, stores.events.trail, page) : null,
};

import { storedFieldsOf } from '../kit/storedFields.js';
import type { DecisionResolvers, EventResolvers } from './__generated__/resolvers.js';
import type { StoredDecision } from './decision.js';
import type { StoredEvent } from './event.js';

/** What is read of an event for what is selected of it. */
export const EVENT_FIELDS = storedFieldsOf<EventResolvers, StoredEvent>({
  types: ['Event'],
  always: [],
  needs: {
    id: [],
    nodeKey: [],
    nameTranslations: ['name'],
    parent: ['parentId'],
    eventSeries: ['series'],
    previousEdition: ['series', 'startsOn'],
    nextEdition: ['series', 'startsOn'],
    body: ['bodyId'],
    host: ['hostInstitutionId'],
    organisers: ['organiserIds'],
    location: ['geo'],
    subEvents: [],
    decisions: [],
    booths: [],
    boothExchanges: [],
    meetingSlots: [],
    meeting: [],
    participationCalls: [],
    participationRecords: [],
    productUnveilings: [],
    accolades: [],
    history: 'WHOLE',
  },
});

/** What is read of a decision for what is selected of it. */
export const DECISION_FIELDS = storedFieldsOf<DecisionResolvers, StoredDecision>({
  types: ['Decision'],
  always: [],
  needs: {
    id: [],
    nodeKey: [],
    textTranslations: ['text'],
    event: ['eventId'],
    pastDue: ['dueOn'],
    overdue: ['dueOn', 'completedOn'],
    responsibleBodies: ['responsibleBodyIds'],
    proposedByBody: ['proposedByBodyId'],
    body: ['bodyId'],
    project: ['projectId'],
    history: 'WHOLE',
  },
});

import type { ActionInput, ActionRule } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { parseInput } from '../../kit/actions/parseInput.js';
import { EVENT_EDITORS, mayEditEvent } from '../access.js';
import type { StoredEvent } from '../event.js';
import { EMPTY_EVENT, eventContent, eventFieldsSet } from './eventContent.js';
import { brokenReferences, type EventReferenceDeps } from './eventReferences.js';

interface NewEventInput extends CreateInput {
  readonly hostId?: string | null;
  readonly content: { readonly country?: string | null };
}

interface ReviseInput extends ActionInput {
  readonly content: unknown;
}

/** How an event is entered. */
export function createEvent(deps: EventReferenceDeps): CreateRule<StoredEvent, NewEventInput> {
  return {
    name: 'CREATE',
    idKind: 'event',
    who: `${EVENT_EDITORS}, who gives hostId or content.country accordingly,`,
    mayAct: (viewer, { hostId = null, content }) =>
      mayEditEvent(viewer, { hostInstitutionId: hostId, country: content.country ?? null }),
    async make({ hostId = null, content }) {
      const parsed = parseInput(eventContent, content, 'content');
      if (parsed.status === 'wrong') return parsed;
      const fields = { ...eventFieldsSet(parsed.value), hostInstitutionId: hostId };
      const { name, type, period = EMPTY_EVENT.period } = fields;
      if (name === undefined || type === undefined) {
        const field = name === undefined ? 'content.name' : 'content.type';
        return { refusals: [refusal('INVALID', `${field} must be given`, field)] };
      }
      const refusals = await brokenReferences(deps, null, fields);
      if (refusals.length > 0) return { refusals };
      const status = period.start === null ? 'DECIDED' : 'PLANNED';
      return { record: { ...EMPTY_EVENT, ...fields, name, type, status } };
    },
  };
}

/** How an event is rewritten. */
export function reviseEvent(deps: EventReferenceDeps): ActionRule<StoredEvent, ReviseInput> {
  return {
    name: 'REVISE',
    who: EVENT_EDITORS,
    mayAct: mayEditEvent,
    from: ['DECIDED', 'PLANNED', 'CONFIRMED', 'POSTPONED'],
    async change(event, { content }, _at, viewer) {
      const parsed = parseInput(eventContent, content, 'content');
      if (parsed.status === 'wrong') return parsed;
      const fields = eventFieldsSet(parsed.value);
      if (!mayEditEvent(viewer, { ...event, ...fields })) {
        const message = `content.country must be one whose events you may write, got ${fields.country}`;
        return { refusals: [refusal('INVALID', message, 'content.country')] };
      }
      const refusals = await brokenReferences(deps, event._id, fields);
      if (refusals.length > 0) return { refusals };
      return { set: { ...fields, ...statusAfter(event, fields) } };
    },
  };
}

/** What new days make of the status: with days an event is planned at least, without them it is only decided. */
function statusAfter(
  { status }: StoredEvent,
  { period }: Pick<Partial<StoredEvent>, 'period'>,
): Pick<Partial<StoredEvent>, 'status'> {
  if (period === undefined) return {};
  if (period.start === null) return status === 'POSTPONED' ? {} : { status: 'DECIDED' };
  return status === 'CONFIRMED' ? {} : { status: 'PLANNED' };
}

import { z } from 'zod';
import type { ActionInput, ActionRule, Change } from '../../kit/actions/actionRule.js';
import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { refusal } from '../../kit/actions/outcome.js';
import { localizedTexts, parseInput, plainText } from '../../kit/actions/parseInput.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import type { Viewer } from '../../kit/viewer.js';
import { EVENT_EDITORS, mayEditEvent } from '../access.js';
import { danglingReferences } from '../askRecords.js';
import type { StoredEvent } from '../event.js';
import { eventStart } from '../eventTime.js';
import { WITH_MINUTES } from '../eventTypes.js';
import { optional, recordIdOf } from '../inputParts.js';
import type { StoredMeeting } from './meeting.js';

type Rule<Input extends ActionInput = ActionInput> = ActionRule<StoredMeeting, Input>;

const address = optional(z.string().max(2_000));

const agendaInput = z
  .array(
    z.object({
      title: plainText(500),
      presentedByCountry: optional(z.string()),
      url: address,
    }),
  )
  .max(100, 'must have at most 100 items');

const participantsInput = z
  .array(
    z.object({
      name: plainText(200),
      role: optional(plainText(200)),
      country: optional(z.string()),
      institutionId: optional(recordIdOf('institution')),
    }),
  )
  .max(300, 'must have at most 300 participants');

const minutesInput = localizedTexts(50_000).min(1, 'must have a text');

/** How the papers of an event are opened; the event is null where there is none. */
export function openMeeting(
  event: StoredEvent | null,
): CreateRule<
  StoredMeeting,
  CreateInput & { readonly eventId: string; readonly agenda?: unknown }
> {
  return {
    name: 'OPEN',
    idKind: 'meeting',
    who: EVENT_EDITORS,
    mayAct: (viewer) => event === null || mayEditEvent(viewer, event),
    make({ eventId, agenda }) {
      if (event === null || !WITH_MINUTES.includes(event.type)) {
        const message = `eventId must be the meeting of a body or a summit, got ${event?.type ?? `${eventId}, which is not there`}`;
        return { refusals: [refusal('INVALID', message, 'eventId')] };
      }
      const parsed = parseInput(agendaInput, agenda ?? [], 'agenda');
      if (parsed.status === 'wrong') return parsed;
      return {
        record: {
          eventId,
          startsOn: event.startsOn,
          state: 'OPEN',
          agenda: parsed.value,
          participants: [],
          minutes: [],
          minutesUrl: null,
          adoptedAt: null,
        },
      };
    },
  };
}

/** What is discussed, all of it. */
export const setAgenda = (
  event: StoredEvent | null,
): Rule<ActionInput & { readonly agenda: unknown }> => ({
  name: 'SET_AGENDA',
  ...byEditorsOf(event),
  from: ['OPEN', 'MINUTES_DRAFTED'],
  change(_meeting, { agenda }) {
    const parsed = parseInput(agendaInput, agenda, 'agenda');
    return parsed.status === 'wrong' ? parsed : { set: { agenda: parsed.value } };
  },
});

/** Who takes part, all of them. */
export const setParticipants = (
  event: StoredEvent | null,
  ask: AskNetwork,
): Rule<ActionInput & { readonly participants: unknown }> => ({
  name: 'SET_PARTICIPANTS',
  ...byEditorsOf(event),
  from: ['OPEN', 'MINUTES_DRAFTED'],
  async change(_meeting, input): Promise<Change<StoredMeeting>> {
    const parsed = parseInput(participantsInput, input.participants, 'participants');
    if (parsed.status === 'wrong') return parsed;
    const participants = parsed.value;
    const ids = participants.map(({ institutionId }) => institutionId);
    const dangling = await danglingReferences(
      ask,
      ids.flatMap((id, index) =>
        id === null || ids.indexOf(id) < index
          ? []
          : [{ id, types: ['Institution'], field: `participants.${index}.institutionId` }],
      ),
    );
    return dangling.length > 0 ? { refusals: dangling } : { set: { participants } };
  },
});

/** What was said, before everyone agrees that it was. */
export const draftMinutes = (
  event: StoredEvent | null,
): Rule<ActionInput & { readonly minutes: unknown; readonly url?: string | null }> => ({
  name: 'DRAFT_MINUTES',
  ...byEditorsOf(event),
  from: ['OPEN', 'MINUTES_DRAFTED'],
  change(_meeting, { minutes, url }, at) {
    const parsed = parseInput(minutesInput, minutes, 'minutes');
    if (parsed.status === 'wrong') return parsed;
    const link = parseInput(address, url, 'url');
    if (link.status === 'wrong') return link;
    const start = event === null ? null : eventStart(event);
    if (event?.status === 'CANCELLED' || start === null || start > at) {
      const message = 'the meeting has not begun; there are minutes afterwards';
      return { refusals: [refusal('INVALID', message, 'id')] };
    }
    return { set: { state: 'MINUTES_DRAFTED', minutes: parsed.value, minutesUrl: link.value } };
  },
});

/** Everyone agrees. */
export const adoptMinutes = (event: StoredEvent | null): Rule => ({
  name: 'ADOPT_MINUTES',
  ...byEditorsOf(event),
  from: ['MINUTES_DRAFTED'],
  change: (_meeting, _input, at) => ({ set: { state: 'MINUTES_ADOPTED', adoptedAt: at } }),
});

function byEditorsOf(event: StoredEvent | null) {
  const mayAct = (viewer: Viewer) =>
    mayEditEvent(viewer, event ?? { hostInstitutionId: null, country: null });
  return { who: EVENT_EDITORS, mayAct };
}

import type { CreateInput, CreateRule } from '../../kit/actions/createRule.js';
import { type Refusal, refusal } from '../../kit/actions/outcome.js';
import { parseInput, plainText } from '../../kit/actions/parseInput.js';
import type { AskNetwork } from '../../kit/requestFacts.js';
import { editsInstitution, isOfNetwork } from '../access.js';
import { inactiveInstitutions } from '../askInstitutions.js';
import type { StoredEvent } from '../event.js';
import { eventEnd, eventStart } from '../eventTime.js';
import { optional } from '../inputParts.js';
import { unfitSubject } from './askAbout.js';
import { isQuarter, type StoredMeetingSlot, takenKeysOf } from './meetingSlot.js';

interface ProposeInput extends CreateInput {
  readonly eventId: string;
  readonly partyIds: readonly string[];
  readonly startsAt: Date;
  readonly minutes?: number;
  readonly table?: string | null;
  readonly aboutId?: string | null;
  readonly note?: string | null;
}

const MINUTE_MS = 60_000;
const LONGEST = 240;
const tableInput = optional(plainText(50));
const noteInput = optional(plainText(2_000));

/** How a talk is proposed at an event, which is null where there is none. */
export function proposeSlot(
  event: StoredEvent | null,
  ask: AskNetwork,
): CreateRule<StoredMeetingSlot, ProposeInput> {
  return {
    name: 'PROPOSE',
    idKind: 'meetingslot',
    who: 'an editor of one of the two institutions, the secretariat or an administrator',
    mayAct: (viewer, { partyIds }) =>
      isOfNetwork(viewer) || partyIds.some((id) => editsInstitution(viewer, id)),
    async make(input, at, viewer) {
      const { eventId, startsAt, minutes = 30, aboutId = null } = input;
      const partyIds = [...input.partyIds].sort();
      const table = parseInput(tableInput, input.table, 'table');
      if (table.status === 'wrong') return table;
      const note = parseInput(noteInput, input.note, 'note');
      if (note.status === 'wrong') return note;
      if (partyIds.length !== 2 || partyIds[0] === partyIds[1]) {
        const message = `partyIds must be two different institutions, got ${partyIds.length}`;
        return { refusals: [refusal('INVALID', message, 'partyIds')] };
      }
      if (!(minutes >= 15 && minutes <= LONGEST && minutes % 15 === 0)) {
        const message = `minutes must be 15 to ${LONGEST} in quarters of an hour, got ${minutes}`;
        return { refusals: [refusal('INVALID', message, 'minutes')] };
      }
      if (aboutId === null && !isOfNetwork(viewer)) {
        // Without a common interest anyone could fill the days of everyone.
        const message = 'aboutId must name what brings the two together: a listing or an interest';
        return { refusals: [refusal('INVALID', message, 'aboutId')] };
      }
      const endsAt = new Date(startsAt.getTime() + minutes * MINUTE_MS);
      const zone = zoneFor(event, eventId);
      if (typeof zone !== 'string') return { refusals: [zone] };
      const wrongTime = unfitTime(event, zone, { startsAt, endsAt, at });
      if (wrongTime !== null) return { refusals: [wrongTime] };
      const refusals = [
        ...(await inactiveInstitutions(
          ask,
          partyIds,
          (index) => `partyIds.${input.partyIds.indexOf(partyIds[index] ?? '')}`,
        )),
        ...(aboutId === null ? [] : [await unfitSubject(ask, aboutId, partyIds)]),
      ].flatMap((each) => each ?? []);
      if (refusals.length > 0) return { refusals };
      const slot = {
        state: 'PROPOSED' as const,
        eventId,
        partyIds,
        agreedByIds: partyIds.filter((id) => editsInstitution(viewer, id)),
        aboutId,
        startsAt,
        endsAt,
        timeZone: zone,
        table: table.value,
        note: note.value,
      };
      // Who edits both institutions has agreed for both.
      const state = slot.agreedByIds.length === 2 ? ('CONFIRMED' as const) : slot.state;
      return { record: { ...slot, state, takenKeys: takenKeysOf({ ...slot, state }) } };
    },
  };
}

/** The clock by which talks at an event are arranged, or why there is none. */
function zoneFor(event: StoredEvent | null, id: string): string | Refusal {
  const wrong = (message: string) => refusal('INVALID', `eventId: ${message}`, 'eventId');
  if (event === null) return wrong(`there is no event ${id}; take the id of one from events`);
  if (event.status === 'CANCELLED' || event.status === 'POSTPONED') {
    return wrong(`the event ${id} is ${event.status}; take one that takes place`);
  }
  if (event.timeZone === null || event.period.start === null || event.period.precision !== 'DAY') {
    return wrong(`the days or the time zone of the event ${id} are not known yet`);
  }
  return event.timeZone;
}

function unfitTime(
  event: StoredEvent | null,
  zone: string,
  { startsAt, endsAt, at }: { startsAt: Date; endsAt: Date; at: Date },
): Refusal | null {
  const wrong = (message: string) => refusal('INVALID', `startsAt ${message}`, 'startsAt');
  const given = startsAt.toISOString();
  if (!isQuarter(startsAt, zone)) {
    return wrong(`must be a quarter of an hour of the clock in ${zone}, got ${given}`);
  }
  const first = event === null ? null : eventStart(event);
  const last = event === null ? null : eventEnd(event);
  if (first === null || last === null || startsAt < first || endsAt > last) {
    return wrong(
      `must let the talk lie between ${first?.toISOString()} and ${last?.toISOString()}, the days of the event, got ${given}`,
    );
  }
  return startsAt <= at ? wrong(`must lie ahead, got ${given}`) : null;
}

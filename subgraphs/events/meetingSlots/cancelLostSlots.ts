import type { Follow } from '../../kit/actions/outbox.js';
import { performDue } from '../../kit/actions/performDue.js';
import type { RecordFilter } from '../../kit/recordReader.js';
import type { StoredEvent } from '../event.js';
import { eventEnd, eventStart } from '../eventTime.js';
import { type StoredMeetingSlot, takenKeysOf } from './meetingSlot.js';
import type { MeetingSlotStore } from './meetingSlotStore.js';

/** Calls talks off that have lost their time, because their event was called off or has other days now. */
export function cancelLostSlots(slots: MeetingSlotStore): Follow<StoredEvent> {
  return async ({ action, at }, event) => {
    const lost = lostBy(action, event);
    if (lost === null) return;
    await performDue(
      slots,
      {
        name: 'CANCEL',
        filter: { eventId: event._id, state: { $in: ['PROPOSED', 'CONFIRMED'] }, ...lost },
        index: 'shownEvent',
        set: (slot): Partial<StoredMeetingSlot> => ({
          state: 'CANCELLED',
          takenKeys: takenKeysOf({ ...slot, state: 'CANCELLED' }),
        }),
        stateOf: ({ state }) => state,
      },
      at,
    );
  };
}

/** The open talks at an event that an action takes the time from; null for none. */
function lostBy(action: string, event: StoredEvent): RecordFilter<StoredMeetingSlot> | null {
  if (action === 'CANCEL' || action === 'POSTPONE') return {};
  if (action !== 'REVISE') return null;
  const [start, end] = [eventStart(event), eventEnd(event)];
  if (start === null || end === null) return {};
  return { $or: [{ startsAt: { $lt: start } }, { endsAt: { $gt: end } }] };
}

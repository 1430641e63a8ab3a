import type { Follow } from '../../kit/actions/outbox.js';
import { performDue } from '../../kit/actions/performDue.js';
import type { RecordWriter } from '../../kit/actions/recordWriter.js';
import type { RecordFilter } from '../../kit/recordReader.js';
import type { StoredEvent } from '../event.js';
import { eventEnd, eventStart } from '../eventTime.js';
import { type StoredMeetingSlot, takenKeysOf } from './meetingSlot.js';
import type { MeetingSlotStore } from './meetingSlotStore.js';

type SlotFilter = RecordFilter<StoredMeetingSlot>;

interface FollowedStores {
  readonly events: { readonly writer: Pick<RecordWriter<StoredEvent>, 'find'> };
  readonly meetingSlots: MeetingSlotStore;
}

/** Calls talks off that have lost their time, because their event was called off or has other days now. */
export function cancelLostSlots(
  stores: () => Pick<FollowedStores, 'meetingSlots'>,
): Follow<StoredEvent> {
  return async ({ action, at }, event) => {
    if (!['CANCEL', 'POSTPONE', 'REVISE'].includes(action)) return;
    const lost = action === 'REVISE' ? lostAt(event) : {};
    if (lost === null) return;
    await cancel(stores().meetingSlots, { eventId: event._id, ...lost }, 'shownEvent', at);
  };
}

/**
 * Calls a new talk off whose event was called off, or given other days, while it was proposed: {@link cancelLostSlots}
 * may have looked for talks before this one was there.
 */
export function cancelLostSlot(stores: () => FollowedStores): Follow<StoredMeetingSlot> {
  return async ({ action, at }, { _id, eventId }) => {
    if (action !== 'PROPOSE') return;
    const { events, meetingSlots } = stores();
    const event = await events.writer.find(eventId);
    const lost = event === null ? {} : lostAt(event);
    if (lost !== null) await cancel(meetingSlots, { _id, ...lost }, '_id_', at);
  };
}

async function cancel(
  slots: MeetingSlotStore,
  filter: SlotFilter,
  index: string,
  at: Date,
): Promise<void> {
  await performDue(
    slots,
    {
      name: 'CANCEL',
      filter: { state: { $in: ['PROPOSED', 'CONFIRMED'] }, ...filter },
      index,
      set: (slot): Partial<StoredMeetingSlot> => ({
        state: 'CANCELLED',
        takenKeys: takenKeysOf({ ...slot, state: 'CANCELLED' }),
      }),
      stateOf: ({ state }) => state,
    },
    at,
  );
}

/** Which talks have no time at an event as it is now; null for none. */
function lostAt(event: StoredEvent): SlotFilter | null {
  if (event.status === 'CANCELLED' || event.status === 'POSTPONED') return {};
  const [start, end] = [eventStart(event), eventEnd(event)];
  if (start === null || end === null) return {};
  return { $or: [{ startsAt: { $lt: start } }, { endsAt: { $gt: end } }] };
}

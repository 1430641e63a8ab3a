import { HUB_CODE } from '../../../schema/portalCode.js';
import type { Follow } from '../../kit/actions/outbox.js';
import { performDue } from '../../kit/actions/performDue.js';
import type { StoredEvent } from '../event.js';
import type { EventStore } from '../eventStore.js';

// A source may give a chain of any length; what actions make is a few events deep.
const LONGEST_CHAIN = 100;

/**
 * Undoes a circle that two have closed who made events part of each other at the same time, each before the change of
 * the other was there to be seen.
 *
 * Whoever wrote last sees the whole circle from here. All who see it break it at the same event, the one of the hub with
 * the highest id, so that no more than one loses its parent.
 */
export function breakParentCircle(
  stores: () => { readonly events: EventStore },
): Follow<StoredEvent> {
  return async ({ changes, at }, { _id: id }) => {
    if (!changes.some(({ field }) => field === 'parentId')) return;
    const { events } = stores();
    for (;;) {
      const circle = await circleThrough(id, (parentId) => events.writer.find(parentId));
      const [last] = circle
        .filter(({ source }) => source.platform === HUB_CODE)
        .toSorted((a, b) => (a._id < b._id ? 1 : -1));
      if (last === undefined) return;
      await performDue(
        events,
        {
          name: 'LEAVE_PARENT',
          filter: { _id: last._id, parentId: last.parentId },
          index: '_id_',
          set: () => ({ parentId: null }),
          stateOf: ({ status }) => status,
        },
        at,
      );
    }
  };
}

/** The events that an event is part of, if that leads back to it; none otherwise. */
async function circleThrough(
  id: string,
  find: (id: string) => Promise<StoredEvent | null>,
): Promise<readonly StoredEvent[]> {
  const chain: StoredEvent[] = [];
  for (let next: string | null = id; chain.length < LONGEST_CHAIN; ) {
    const event: StoredEvent | null = next === null ? null : await find(next);
    // Of a circle further up, which does not lead back here, those in it are told.
    if (event === null || chain.slice(1).some(({ _id }) => _id === event._id)) return [];
    if (chain.length > 0 && event._id === id) return chain;
    chain.push(event);
    next = event.parentId;
  }
  return [];
}

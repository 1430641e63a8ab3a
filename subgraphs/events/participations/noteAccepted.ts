import { isDeepStrictEqual } from 'node:util';
import type { Follow } from '../../kit/actions/outbox.js';
import type { Duty } from '../../kit/duties.js';
import type { AcceptedCountriesStore } from '../acceptedCountriesStore.js';
import type { StoredParticipationRecord } from './participation.js';
import type { ParticipationStore } from './participationStore.js';

interface NotedStores {
  readonly events: AcceptedCountriesStore;
  readonly participations: Pick<ParticipationStore, 'acceptedIn' | 'allAccepted'>;
}

const EVERY_MS = 60_000;

/** Keeps with the event of a participation who was accepted, after every action on it. */
export function noteAccepted(stores: () => NotedStores): Follow<StoredParticipationRecord> {
  return (_action, { eventId }) => note(stores(), eventId);
}

/** Keeps with events who was accepted where no action tells of it: of what was imported, withdrawn or is of earlier. */
export function noteAllAccepted(stores: NotedStores): Duty {
  return {
    name: 'note accepted participations',
    everyMs: EVERY_MS,
    async run() {
      const [accepted, kept] = await Promise.all([
        stores.participations.allAccepted(),
        stores.events.keptAccepted(),
      ]);
      const keptOf = new Map(kept.map(({ eventId, countries }) => [eventId, countries]));
      for (const { eventId, countries } of accepted) {
        if (!isDeepStrictEqual(keptOf.get(eventId), countries)) await note(stores, eventId);
        keptOf.delete(eventId);
      }
      for (const eventId of keptOf.keys()) await note(stores, eventId);
    },
  };
}

/** Of two who note at once either may be the last to write, so each looks again until what it reads is what is kept. */
async function note({ events, participations }: NotedStores, eventId: string): Promise<void> {
  for (;;) {
    const countries = await participations.acceptedIn(eventId);
    if (!(await events.keepAccepted({ eventId, countries }))) return;
  }
}

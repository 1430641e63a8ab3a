import type { Collection } from 'mongodb';
import type { StoredEvent } from './event.js';

/** The countries of an event whose participation was accepted at the hub. */
export interface AcceptedCountries {
  readonly eventId: string;
  /** Each once, in the order of their codes. */
  readonly countries: readonly string[];
}

/** Keeps with each event the countries that were accepted, by which lists of events find it. */
export interface AcceptedCountriesStore {
  /**
   * Keeps them; true when that changed something. It makes no new version of the event: nobody has changed it, and who
   * is about to must not be told that someone has.
   */
  keepAccepted(accepted: AcceptedCountries): Promise<boolean>;
  /** What is kept with all events that have any. */
  keptAccepted(): Promise<readonly AcceptedCountries[]>;
}

/** Makes it over the collection of events; `changed` is called after each change. */
export function createAcceptedCountries(
  collection: Collection<StoredEvent>,
  changed: () => Promise<unknown>,
): AcceptedCountriesStore {
  return {
    async keepAccepted({ eventId, countries }) {
      const { modifiedCount } = await collection.updateOne(
        { _id: eventId, acceptedCountries: { $ne: [...countries] } },
        { $set: { acceptedCountries: [...countries] } },
        { hint: '_id_' },
      );
      if (modifiedCount > 0) await changed();
      return modifiedCount > 0;
    },
    async keptAccepted() {
      const rows = await collection
        // Any country comes after the empty text, and events without one are not in that part of the index.
        .find({ acceptedCountries: { $gt: '' } }, { hint: 'shownAccepted' })
        .project<{ _id: string; acceptedCountries: string[] }>({ acceptedCountries: 1 })
        .toArray();
      return rows.map(({ _id, acceptedCountries }) => ({
        eventId: _id,
        countries: acceptedCountries,
      }));
    },
  };
}

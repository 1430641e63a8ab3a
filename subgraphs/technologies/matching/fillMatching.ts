import type { StoredTechnology } from '../technology.js';
import { storedMatchingOf } from './storedMatching.js';

const BATCH = 500;

/** An earlier release stored its terms one by one. */
export const FORMER_MATCHING = { 'matching.weights': { $exists: true } };

/** Listings without anything to match them by, and with what was stored for it before. */
const UNFIT = [{ 'matching.leads': null }, FORMER_MATCHING];

/** What is needed of the collection, which only the store of this domain opens. */
interface Listings {
  find(filter: object): {
    limit(count: number): { toArray(): Promise<readonly StoredTechnology[]> };
  };
  bulkWrite(writes: readonly object[], options: { ordered: boolean }): Promise<unknown>;
}

/**
 * Gives what an earlier release stored what it is matched by; nothing that readers see changes.
 *
 * Indexes find those that have none, so that it costs next to nothing where there are none.
 */
export async function fillMatching(listings: Listings): Promise<void> {
  for (const unfit of UNFIT) {
    for (;;) {
      const found = await listings.find(unfit).limit(BATCH).toArray();
      if (found.length === 0) break;
      const writes = found.map((listing) => ({
        updateOne: {
          // One that was saved meanwhile has newer terms.
          filter: { _id: listing._id, ...unfit },
          update: { $set: { matching: storedMatchingOf(listing) } },
        },
      }));
      await listings.bulkWrite(writes, { ordered: false });
    }
  }
}

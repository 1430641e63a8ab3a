import type { StoredTechnology } from '../technology.js';
import { matchingOf } from './matchTerms.js';

const BATCH = 500;

/** What is needed of the collection, which only the store of this domain opens. */
interface Listings {
  find(filter: object): {
    limit(count: number): { toArray(): Promise<readonly StoredTechnology[]> };
  };
  bulkWrite(writes: readonly object[], options: { ordered: boolean }): Promise<unknown>;
}

/**
 * Gives what an earlier release stored the terms it is matched by; nothing that readers see changes.
 *
 * An index on the terms finds those that have none, so that it costs next to nothing where there are none.
 */
export async function fillMatching(listings: Listings): Promise<void> {
  for (;;) {
    const found = await listings.find({ 'matching.leads': null }).limit(BATCH).toArray();
    if (found.length === 0) return;
    const writes = found.map((listing) => ({
      updateOne: {
        // One that was saved meanwhile has newer terms.
        filter: { _id: listing._id, 'matching.leads': null },
        update: { $set: { matching: matchingOf(listing) } },
      },
    }));
    await listings.bulkWrite(writes, { ordered: false });
  }
}

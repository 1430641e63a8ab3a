import { FEED_KINDS } from '../../../schema/feed/changeFeed.js';
import { recordId } from '../../../subgraphs/kit/record.js';
import type { Generation, SeenRecords } from '../seenRecordsStore.js';
import type { HarvestStores } from './harvestStores.js';

interface SweepOptions {
  readonly stores: HarvestStores;
  readonly seen: Pick<SeenRecords, 'seen'>;
  readonly of: Generation;
  readonly now: () => Date;
  /** Called before each removal; throws when the run may not write any more. */
  readonly beforeWrite: () => Promise<void>;
}

const BATCH = 1_000;

/**
 * Removes the records of a portal that a full harvest has not met; with how many they were.
 *
 * Cut short, it is done again from its beginning and finds what is left.
 */
export async function sweepUnseen(options: SweepOptions): Promise<number> {
  const { stores, seen, of, now, beforeWrite } = options;
  let removed = 0;
  for (const kind of FEED_KINDS) {
    const store = stores.byKind[kind];
    const prefix = recordId(kind, of.portal, '');
    let after: string | null = null;
    for (;;) {
      const ids: readonly string[] = await store.idsByPrefix({ prefix, after, limit: BATCH });
      const met = await seen.seen(of, ids);
      const unseen = ids.filter((id) => !met.has(id));
      // The hub has made institutions of names that the portal's records mention: no feed has those.
      const own = kind === 'institution' ? await stores.ownInstitutions(unseen) : unseen;
      if (own.length > 0) {
        await beforeWrite();
        removed += await store.remove(own, now());
      }
      after = ids.at(-1) ?? null;
      if (after === null || ids.length < BATCH) break;
    }
  }
  return removed;
}

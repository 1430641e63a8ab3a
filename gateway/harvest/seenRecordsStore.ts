import type { Db } from 'mongodb';

/** A document of `harvestSeen`: the records of one page of a full harvest, so that a mark costs no write of its own. */
interface SeenPage {
  /** `<portal>:<generation>:<page>`, the page with its run: no other run writes over what it has met. */
  readonly _id: string;
  readonly portal: string;
  readonly generation: number;
  readonly ids: readonly string[];
}

/** A full harvest of a portal. */
export interface Generation {
  readonly portal: string;
  readonly generation: number;
}

/** Which records full harvests have met. */
export interface SeenRecords {
  markSeen(of: Generation, page: string, ids: readonly string[]): Promise<void>;
  /** Those of `ids` that the full harvest has met. */
  seen(of: Generation, ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Forgets every full harvest of a portal but one; all of them for null. */
  forgetSeen(portal: string, but: number | null): Promise<void>;
}

/** Opens the collection `harvestSeen`; reads nothing. */
export function openSeenRecords(db: Db): SeenRecords & { ensureIndexes(): Promise<void> } {
  const pages = db.collection<SeenPage>('harvestSeen');
  return {
    async ensureIndexes() {
      await pages.createIndexes([
        { key: { ids: 1, generation: 1 }, name: 'ids' },
        { key: { portal: 1, generation: 1 }, name: 'portal' },
      ]);
    },
    async markSeen({ portal, generation }, page, ids) {
      await pages.replaceOne(
        { _id: `${portal}:${generation}:${page}` },
        { portal, generation, ids: [...ids] },
        { upsert: true },
      );
    },
    async seen({ portal, generation }, ids) {
      const rows = await pages
        .aggregate<{ ids: string[] }>(
          [
            { $match: { ids: { $in: [...ids] }, generation, portal } },
            // A page has hundreds of other ids.
            { $project: { _id: 0, ids: { $setIntersection: ['$ids', { $literal: [...ids] }] } } },
          ],
          { hint: 'ids' },
        )
        .toArray();
      return new Set(rows.flatMap((row) => row.ids));
    },
    async forgetSeen(portal, but) {
      await pages.deleteMany({
        portal,
        ...(but !== null && { generation: { $ne: but } }),
      });
    },
  };
}

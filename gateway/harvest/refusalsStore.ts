import type { Db } from 'mongodb';
import type { HarvestRefusal } from './harvestRun.js';

/** A document of `harvestRefusals`. */
interface StoredRefusal extends HarvestRefusal {
  readonly portal: string;
  /** The run that met it. */
  readonly run: number;
  /** Its place in the run; the first ones are kept. */
  readonly place: number;
  readonly at: Date;
}

/** A refusal with the run that met it. */
export type ToldRefusal = HarvestRefusal & { readonly run: number; readonly at: Date };

/** What portals' records were refused for. */
export interface Refusals {
  /** Adds refusals of a run from a place on; with many of a portal, those of the oldest runs make way. */
  addRefusals(
    portal: string,
    at: { readonly run: number; readonly place: number; readonly now: Date },
    refusals: readonly HarvestRefusal[],
  ): Promise<void>;
  /** The newest run's first, in the order they were met. */
  refusals(portal: string, limit: number): Promise<readonly ToldRefusal[]>;
  /** What a run's references that led nowhere point at. */
  danglingTargets(portal: string, run: number): Promise<readonly string[]>;
  /** Forgets those of a run's dangling references that lead somewhere by now. */
  forgetDangling(portal: string, run: number, targets: readonly string[]): Promise<void>;
}

/** How many are kept of one run, and of one portal. */
const KEPT_REFUSALS = 1_000;

const LONGEST_VALUE = 200;
const LONGEST_REASON = 1_000;

/** Opens the collection `harvestRefusals`; reads nothing. */
export function openRefusals(db: Db): Refusals & { ensureIndexes(): Promise<void> } {
  const stored = db.collection<StoredRefusal>('harvestRefusals');
  const newestFirst = { run: -1, place: 1 } as const;
  return {
    async ensureIndexes() {
      await stored.createIndex({ portal: 1, ...newestFirst }, { name: 'newest' });
    },
    async addRefusals(portal, { run, place, now }, refusals) {
      const kept = refusals.slice(0, Math.max(0, KEPT_REFUSALS - place));
      if (kept.length === 0) return;
      await stored.insertMany(
        kept.map(({ id, kind, field, value, reason }, index) => ({
          portal,
          run,
          place: place + index,
          at: now,
          id: shortened(id, LONGEST_VALUE),
          kind,
          field: shortened(field, LONGEST_VALUE),
          value: shortened(value, LONGEST_VALUE),
          reason: shortened(reason, LONGEST_REASON),
        })),
      );
      const newest = await stored
        .find({ portal })
        .sort(newestFirst)
        .limit(KEPT_REFUSALS + 1)
        .project<{ run: number; place: number }>({ _id: 0, run: 1, place: 1 })
        .toArray();
      const tooMany = newest[KEPT_REFUSALS];
      if (tooMany === undefined) return;
      await stored.deleteMany({
        portal,
        $or: [{ run: { $lt: tooMany.run } }, { run: tooMany.run, place: { $gte: tooMany.place } }],
      });
    },
    refusals: (portal, limit) =>
      stored
        .find({ portal })
        .sort(newestFirst)
        .limit(limit)
        .project<ToldRefusal>({ _id: 0, portal: 0, place: 0 })
        .toArray(),
    async danglingTargets(portal, run) {
      const rows = await stored
        .find({ portal, run, kind: 'dangling' })
        .project<{ value: string }>({ _id: 0, value: 1 })
        .toArray();
      return [...new Set(rows.map(({ value }) => value))];
    },
    async forgetDangling(portal, run, targets) {
      if (targets.length === 0) return;
      await stored.deleteMany({ portal, run, kind: 'dangling', value: { $in: [...targets] } });
    },
  };
}

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

import type { Db } from 'mongodb';

/** How often collections have changed: what was made of them is right as long as that number stays. */
export interface CollectionRevisions {
  /** Says that a collection has changed, to this process at once and to every other that uses the database. */
  changed(name: string): Promise<void>;
  /** How often this process has said so of each; the map stays as it is, a change makes another. */
  changesHere(): ReadonlyMap<string, number>;
  /** How often each was changed by any process; those that never were are left out. */
  readAll(): Promise<ReadonlyMap<string, number>>;
  read(name: string): Promise<number>;
}

/** The name under which it is told that a portal was harvested. */
export function portalRevision(code: string): string {
  return `portal:${code}`;
}

interface CollectionRevision {
  /** Name of the collection. */
  _id: string;
  revision: number;
}

const byDb = new WeakMap<Db, CollectionRevisions>();

/** The revisions of a database; all stores that are opened over one `Db` share them. */
export function collectionRevisionsOf(db: Db): CollectionRevisions {
  let revisions = byDb.get(db);
  if (revisions === undefined) {
    revisions = openRevisions(db);
    byDb.set(db, revisions);
  }
  return revisions;
}

function openRevisions(db: Db): CollectionRevisions {
  const stored = db.collection<CollectionRevision>('collectionRevisions');
  let here: ReadonlyMap<string, number> = new Map();
  return {
    async changed(name) {
      // Before anything is waited for: what is asked from now on sees it.
      here = new Map(here).set(name, (here.get(name) ?? 0) + 1);
      await stored.updateOne({ _id: name }, { $inc: { revision: 1 } }, { upsert: true });
    },
    changesHere: () => here,
    async readAll() {
      // One small document for each collection of the hub.
      const all = await stored.find({}).toArray();
      return new Map(all.map(({ _id, revision }) => [_id, revision]));
    },
    async read(name) {
      return (await stored.findOne({ _id: name }))?.revision ?? 0;
    },
  };
}

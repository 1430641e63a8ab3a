import type { Db } from 'mongodb';

/** How often collections have changed: what was made of them is right as long as that number stays. */
export interface CollectionRevisions {
  /** Says that a collection has changed, to this process at once and to every other that uses the database. */
  changed(name: string): Promise<void>;
  /** How often this process has said so of each; the map stays as it is, a change makes another. */
  changesHere(): ReadonlyMap<string, number>;
  /** How often each was changed by any process; those that never were are left out. */
  readAll(): Promise<ReadonlyMap<string, number>>;
  /** How often a collection was changed by any process; what is asked at once is read together. */
  current(name: string): Promise<number>;
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

/** Names to be read together, and what comes of it. */
interface Batch {
  readonly names: string[];
  readonly found: Promise<ReadonlyMap<string, number>>;
}

const byDb = new WeakMap<Db, CollectionRevisions>();

/** The revisions of a database: all stores over one `Db` share them, and so ask for them in one round trip. */
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
  // Askers share what is being read: many requests at once count by one revision.
  const reading = new Map<string, Promise<number>>();
  let batch: Batch | undefined;

  const byName = (rows: readonly CollectionRevision[]) =>
    new Map(rows.map(({ _id, revision }) => [_id, revision]));

  async function read(names: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const [only] = names;
    // One is found without planning.
    const _id = names.length === 1 && only !== undefined ? only : { $in: [...names] };
    return byName(await stored.find({ _id }).toArray());
  }

  function begin(): Batch {
    const names: string[] = [];
    const found = afterThisTurn().then(() => {
      batch = undefined;
      return read(names);
    });
    return { names, found };
  }

  return {
    async changed(name) {
      // Before anything is waited for: what is asked from now on sees it.
      here = new Map(here).set(name, (here.get(name) ?? 0) + 1);
      await stored.updateOne({ _id: name }, { $inc: { revision: 1 } }, { upsert: true });
      // What is being read may be from before; whoever asks from now on sees the change.
      reading.delete(name);
    },
    changesHere: () => here,
    // One small document for each collection of the hub.
    readAll: async () => byName(await stored.find({}).toArray()),
    current(name) {
      const known = reading.get(name);
      if (known !== undefined) return known;
      batch ??= begin();
      batch.names.push(name);
      const revision = batch.found
        .then((revisions) => revisions.get(name) ?? 0)
        .finally(() => {
          if (reading.get(name) === revision) reading.delete(name);
        });
      reading.set(name, revision);
      return revision;
    },
  };
}

/** Resolves when everything that can go on without waiting has gone on, in all subgraphs that answer at the moment. */
function afterThisTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

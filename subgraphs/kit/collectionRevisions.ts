import type { Db } from 'mongodb';

/** Tells how often each collection has changed, to all processes that use the database. */
export interface CollectionRevisions {
  /** The revision of a collection; 0 while nothing has ever changed it. */
  current(collectionName: string): Promise<number>;
  /** Says that a collection has changed. */
  changed(collectionName: string): Promise<void>;
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

const OPENED = new WeakMap<Db, CollectionRevisions>();

/** The revisions in a database: all stores over it ask together, and so in one round trip. */
export function collectionRevisions(db: Db): CollectionRevisions {
  const opened = OPENED.get(db) ?? open(db);
  OPENED.set(db, opened);
  return opened;
}

function open(db: Db): CollectionRevisions {
  const collection = db.collection<CollectionRevision>('collectionRevisions');
  // Askers share what is being read: many requests at once count by one revision.
  const reading = new Map<string, Promise<number>>();
  let batch: Batch | undefined;

  async function read(names: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const [only] = names;
    // One is found without planning.
    const _id = names.length === 1 && only !== undefined ? only : { $in: [...names] };
    const rows = await collection.find({ _id }).toArray();
    return new Map(rows.map(({ _id, revision }) => [_id, revision]));
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
    async changed(name) {
      const next = { $inc: { revision: 1 } };
      await collection.updateOne({ _id: name }, next, { upsert: true });
      // What is being read may be from before; whoever asks from now on sees the change.
      reading.delete(name);
    },
  };
}

/** Resolves when everything that can go on without waiting has gone on, in all subgraphs that answer at the moment. */
function afterThisTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

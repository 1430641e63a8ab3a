import { type Collection, type Document, MongoServerError } from 'mongodb';

const INDEX_NOT_FOUND = 27;

/** Drops those of the named indexes that are there; the collection exists. */
export async function dropIndexes<Row extends Document>(
  collection: Collection<Row>,
  names: readonly string[],
): Promise<void> {
  const present = (await collection.indexes()).map(({ name }) => name);
  for (const name of names.filter((former) => present.includes(former))) {
    try {
      await collection.dropIndex(name);
    } catch (error) {
      // Another hub that starts at the same time was faster.
      if (!(error instanceof MongoServerError && error.code === INDEX_NOT_FOUND)) throw error;
    }
  }
}

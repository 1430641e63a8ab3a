import type { CommandStartedEvent, MongoClient } from 'mongodb';

const QUERIES = new Set(['find', 'aggregate', 'count', 'distinct', 'getMore']);

/** Counts what a client asks the database, one for every round trip. */
export interface CommandCounter {
  /** Reads of a collection: find, aggregate, count, distinct, and getMore for each further batch. */
  queries(collection: string): number;
  reset(): void;
}

/** Watches a client that was made with `monitorCommands: true`. */
export function commandCounter(client: MongoClient): CommandCounter {
  if (!client.options.monitorCommands) throw new Error('the client needs monitorCommands: true');
  const counts = new Map<string, number>();
  client.on('commandStarted', ({ commandName, command }: CommandStartedEvent) => {
    if (!QUERIES.has(commandName)) return;
    const collection = commandName === 'getMore' ? command['collection'] : command[commandName];
    counts.set(collection, (counts.get(collection) ?? 0) + 1);
  });
  return {
    queries: (collection) => counts.get(collection) ?? 0,
    reset: () => counts.clear(),
  };
}

import { homedir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db, MongoClient } from 'mongodb';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import { createClient, explainUnavailable } from './connectClient.js';
import { DatabasePresence } from './DatabasePresence.js';
import { leaseEngine } from './engine/leaseEngine.js';
import type { Gate } from './Gate.js';
import { gatedDb } from './gatedDb.js';
import type { Database, OpenDatabaseOptions } from './openDatabase.js';

const PING_TIMEOUT_MS = 2_000;
/** How long a start waits for the database before it goes on without. */
const START_PATIENCE_MS = 5_000;

/** A database that may be away, now or later, and is used again when it is back. */
export interface LastingDatabase extends Pick<Database, 'kind' | 'ping' | 'close'> {
  /** Its reads are repeated while the database restarts; nobody waits for it while it is known to be away. */
  readonly db: Db;
  /** The same, with a narrower gate. */
  dbBehind(gate: Gate): Db;
  readonly presence: Pick<DatabasePresence, 'isAway' | 'whenPresent' | 'pass'>;
}

/**
 * Opens the database for a process that serves without it when it has to.
 *
 * Only what waiting cannot mend ends the start: a malformed address, a user or password that the database refuses, and
 * an embedded engine that does not start.
 */
export async function openLastingDatabase(
  options: Pick<OpenDatabaseOptions, 'mongodbUri' | 'dataDir' | 'databaseName' | 'log'>,
): Promise<LastingDatabase> {
  const { mongodbUri, dataDir, databaseName = 'tten', log } = options;
  const cacheDir = path.join(homedir(), '.cache', 'tten-hub');
  const lease = mongodbUri ? undefined : await leaseEngine({ dataDir, cacheDir, log });
  const client = createClient(lease?.uri ?? mongodbUri ?? '');
  const ping = async () => {
    const signal = AbortSignal.timeout(PING_TIMEOUT_MS);
    await client.db(databaseName).command({ ping: 1 }, { signal });
  };
  const closing = new AbortController();
  const presence = new DatabasePresence({
    ask: askThrough(client, ping, { log, closing: closing.signal }),
    log,
  });
  const close = async () => {
    closing.abort();
    presence.stop();
    await client.close();
    lease?.release();
  };
  try {
    await firstAnswer(presence);
  } catch (err) {
    const reason = explainUnavailable(err, client);
    if (reason.code === 'MONGODB_REFUSED') {
      await close();
      throw reason;
    }
    log.warn('starting without the database');
  }
  const dbBehind = (gate: Gate) => gatedDb(client.db(databaseName), gate);
  return {
    kind: lease ? 'embedded' : 'external',
    db: dbBehind(presence),
    dbBehind,
    presence,
    ping: () => presence.pass(ping),
    close,
  };
}

/** Asks by a connection; a client whose first connection failed has to be told to try again. */
function askThrough(
  client: MongoClient,
  ping: () => Promise<void>,
  { log, closing }: { readonly log: Log; readonly closing: AbortSignal },
) {
  let isConnected = false;
  let said: string | undefined;
  return async () => {
    if (isConnected) return ping();
    try {
      await client.connect();
      await ping();
      isConnected = true;
    } catch (err) {
      const { message } = explainUnavailable(err, client);
      // A connection that a stop cuts off is no news.
      if (message !== said && !closing.aborted) {
        log.error('database not reachable', { reason: message });
      }
      said = message;
      throw err;
    }
  };
}

async function firstAnswer(presence: DatabasePresence): Promise<void> {
  const patience = new AbortController();
  const late = sleep(START_PATIENCE_MS, null, { signal: patience.signal }).then(
    () => Promise.reject(new Error(`no answer within ${START_PATIENCE_MS / 1_000} s`)),
    () => undefined,
  );
  const first = presence.start();
  // What comes after the patience has ended is the watching's business.
  first.catch(() => undefined);
  try {
    await Promise.race([first, late]);
  } finally {
    patience.abort();
  }
}

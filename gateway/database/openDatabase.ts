import { homedir } from 'node:os';
import path from 'node:path';
import type { Db, MongoClient } from 'mongodb';
import type { Log } from '../../subgraphs/kit/requestFacts.js';
import { connectClient } from './connectClient.js';
import { type EngineTuning, leaseEngine } from './engine/leaseEngine.js';
import type { Gate } from './Gate.js';
import { gatedDb } from './gatedDb.js';

const PING_TIMEOUT_MS = 2_000;

/** Who cannot do without the database asks it, whatever is known of it. */
const ALWAYS_OPEN: Gate = { pass: (work) => work() };

export interface OpenDatabaseOptions {
  /** Any MongoDB. Without it the embedded engine serves `dataDir`. */
  mongodbUri?: string | undefined;
  dataDir: string;
  databaseName?: string | undefined;
  log: Log;
  /** Where adapted copies of the engine's libraries are kept; `~/.cache/tten-hub` by default. */
  cacheDir?: string | undefined;
  /** Emit the driver's command events, which cost a little on every command. */
  monitorCommands?: boolean;
  engine?: EngineTuning;
}

/** An open database and what it can do. */
export interface Database {
  client: MongoClient;
  /** Its reads are repeated while the database restarts; `client.db()` has no such care. */
  db: Db;
  kind: 'external' | 'embedded';
  /** The connection string, with its credentials: not for logs. */
  uri: string;
  capabilities: {
    /** Sessions, transactions and change streams: a replica set or a sharded cluster. */
    sessions: boolean;
  };
  /** Rejects when the database does not answer within two seconds. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Connects to `mongodbUri`, or starts or joins the embedded engine of `dataDir`. */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const { mongodbUri, dataDir, databaseName = 'tten', log, monitorCommands = false } = options;
  const cacheDir = options.cacheDir ?? path.join(homedir(), '.cache', 'tten-hub');
  const lease = mongodbUri
    ? undefined
    : await leaseEngine({ ...options.engine, dataDir, cacheDir, log });
  const uri = lease?.uri ?? mongodbUri ?? '';
  try {
    const client = await connectClient(uri, { monitorCommands });
    const hello = await client.db('admin').command({ hello: 1 });
    return {
      client,
      db: gatedDb(client.db(databaseName), ALWAYS_OPEN),
      kind: lease ? 'embedded' : 'external',
      uri,
      capabilities: { sessions: 'setName' in hello || hello['msg'] === 'isdbgrid' },
      ping: async () => {
        const signal = AbortSignal.timeout(PING_TIMEOUT_MS);
        await client.db(databaseName).command({ ping: 1 }, { signal });
      },
      close: async () => {
        await client.close();
        lease?.release();
      },
    };
  } catch (err) {
    lease?.release();
    throw err;
  }
}

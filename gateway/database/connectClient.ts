import { MongoClient, type MongoClientOptions, MongoServerError } from 'mongodb';
import { AnsweringConnection } from './AnsweringConnection.js';
import { DatabaseUnavailable } from './DatabaseUnavailable.js';

const AUTHENTICATION_FAILED = 18;

const DEFAULTS = {
  appName: 'tten-hub',
  serverSelectionTimeoutMS: 5_000,
  connectTimeoutMS: 5_000,
} satisfies MongoClientOptions;

/** An option that the driver has and its types leave out. */
const CONNECTION = { connectionType: AnsweringConnection };

/** Connects to a MongoDB within seconds or says in one sentence why not, without credentials. */
export async function connectClient(
  uri: string,
  options: MongoClientOptions = {},
): Promise<MongoClient> {
  const client = createClient(uri, options);
  try {
    await client.connect();
    await client.db('admin').command({ ping: 1 });
    return client;
  } catch (cause) {
    await client.close();
    throw explainUnavailable(cause, client);
  }
}

/** A client that has not connected yet; {@link DatabaseUnavailable} for what is no connection string. */
export function createClient(uri: string, options: MongoClientOptions = {}): MongoClient {
  try {
    return new MongoClient(uri, { ...defaultsNotIn(uri), ...CONNECTION, ...options });
  } catch (cause) {
    // The driver's message may quote the string, password included, so it stays in the cause.
    throw new DatabaseUnavailable(
      'MONGODB_URI_INVALID',
      'MONGODB_URI is not a MongoDB connection string: it looks like mongodb://host:27017 or mongodb+srv://host.',
      { cause },
    );
  }
}

/** Options given to the driver win over the string's, and what the operator wrote must win. */
function defaultsNotIn(uri: string): MongoClientOptions {
  const missing = Object.entries(DEFAULTS).filter(
    ([name]) => !new RegExp(`[?&]${name}=`, 'i').test(uri),
  );
  return Object.fromEntries(missing);
}

/** Says in one sentence why a client does not connect, without credentials. */
export function explainUnavailable(cause: unknown, client: MongoClient): DatabaseUnavailable {
  const hosts = client.options.hosts.map(String).join(', ') || client.options.srvHost;
  if (cause instanceof MongoServerError && cause.code === AUTHENTICATION_FAILED) {
    return new DatabaseUnavailable(
      'MONGODB_REFUSED',
      `MongoDB at ${hosts} refuses the user or password of MONGODB_URI: correct them.`,
      { cause },
    );
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new DatabaseUnavailable(
    'MONGODB_UNREACHABLE',
    `No MongoDB answers at ${hosts} (${reason}): start it or correct MONGODB_URI.`,
    { cause },
  );
}

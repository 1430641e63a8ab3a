import type { CommandStartedEvent, Db, Document, MongoClient } from 'mongodb';

const READS = new Set(['find', 'aggregate']);
const WRITES = new Set(['update']);
// What a command carries besides the query, which explain refuses or does not need.
const DRIVER_FIELDS = new Set([
  'lsid',
  '$db',
  '$clusterTime',
  'readConcern',
  '$readPreference',
  'txnNumber',
]);

/** Runs `action` and returns the stages of the plans of all it read, for example IXSCAN. */
export function stagesOfReads(
  client: MongoClient,
  db: Db,
  action: () => Promise<unknown>,
): Promise<readonly string[]> {
  return stagesOf(READS, client, db, action);
}

/** Runs `action` and returns the stages of the plans by which it found what it changed. */
export function stagesOfWrites(
  client: MongoClient,
  db: Db,
  action: () => Promise<unknown>,
): Promise<readonly string[]> {
  return stagesOf(WRITES, client, db, action);
}

async function stagesOf(
  kinds: ReadonlySet<string>,
  client: MongoClient,
  db: Db,
  action: () => Promise<unknown>,
): Promise<readonly string[]> {
  const commands: Document[] = [];
  const listen = ({ command, commandName, databaseName }: CommandStartedEvent) => {
    if (kinds.has(commandName) && databaseName === db.databaseName) commands.push(command);
  };
  client.on('commandStarted', listen);
  await action();
  client.off('commandStarted', listen);
  const stages: string[] = [];
  for (const command of commands) {
    const query = Object.fromEntries(
      Object.entries(command).filter(([name]) => !DRIVER_FIELDS.has(name)),
    );
    const plan = await db.command({ explain: query, verbosity: 'queryPlanner' });
    stages.push(...stagesIn(plan));
  }
  return stages;
}

function stagesIn(plan: unknown): string[] {
  if (Array.isArray(plan)) return plan.flatMap(stagesIn);
  if (typeof plan !== 'object' || plan === null) return [];
  return Object.entries(plan).flatMap(([name, value]) => {
    if (name === 'rejectedPlans') return [];
    if (name === 'stage' && typeof value === 'string') return [value];
    return stagesIn(value);
  });
}

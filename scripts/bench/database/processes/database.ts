// Opens the database of the bench, fills it once, tells its address and what it holds, and keeps it until it is stopped.
import { createLog } from '../../../../gateway/createLog.js';
import { openDatabase } from '../../../../gateway/database/openDatabase.js';
import { say } from '../../print.js';
import { fillDatabase } from '../fillDatabase.js';

const [dataDir, databaseName, technologies] = process.argv.slice(2);
if (dataDir === undefined || databaseName === undefined) {
  throw new Error('the database of the bench needs a folder, a name and how many technologies');
}
const log = createLog('error');
const database = await openDatabase({ dataDir, databaseName, log });
const records = await fillDatabase(database, Number(technologies), say);
process.stdout.write(`${JSON.stringify({ uri: database.uri, records })}\n`);
process.once('SIGTERM', () => {
  database.close().catch((err: unknown) => log.error('stop failed', { err }));
});

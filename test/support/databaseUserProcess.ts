// Uses the database of a directory, tells the engine's process id, and leaves when its input ends.
import { openDatabase } from '../../gateway/database/openDatabase.js';
import { enginePid } from './databaseEngine.js';
import { silentLog } from './databaseForTests.js';

const [dataDir = '', lingerMs = '500'] = process.argv.slice(2);
const database = await openDatabase({
  dataDir,
  log: silentLog,
  engine: { lingerMs: Number(lingerMs) },
});
process.stdout.write(`${await enginePid(database)}\n`);
process.stdin.resume().once('end', () => void database.close());

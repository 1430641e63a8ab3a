import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { engineSocketPath } from '../../gateway/database/engine/dataDirectory.js';
import { prepareNativeLibrary } from '../../gateway/database/engine/native/nativeLibrary.js';
import { hostSystem } from '../../gateway/database/engine/native/systemSupport.js';
import { type Database, openDatabase } from '../../gateway/database/openDatabase.js';
import { enginePid, isEngineClosed, isEngineRunning, until } from '../support/databaseEngine.js';
import { silentLog } from '../support/databaseForTests.js';

const engine = { lingerMs: 300, sweepEveryMs: 100, lockWaitMs: 500 };
let folder: string;
let dataDir: string;
const opened: Database[] = [];

async function open(directory = dataDir): Promise<Database> {
  const database = await openDatabase({ dataDir: directory, log: silentLog, engine });
  opened.push(database);
  return database;
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tten-engine-'));
  dataDir = path.join(folder, 'data');
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
  await until(() => isEngineClosed(dataDir));
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
});

describe('the embedded engine', () => {
  it('starts on a directory that does not exist yet', async () => {
    const database = await open();
    await database.db.collection('things').insertOne({ name: 'first' });

    expect(await database.db.collection('things').findOne({ name: 'first' })).not.toBeNull();
    expect(database.kind).toBe('embedded');
    expect(database.capabilities).toEqual({ sessions: false });
    await database.ping();
  });

  it('is started once for all who open the directory at the same time', async () => {
    const databases = await Promise.all([open(), open(), open()]);

    const pids = await Promise.all(databases.map(enginePid));
    expect(new Set(pids).size).toBe(1);
  });

  it('is shared with other processes', async () => {
    const database = await open();
    const script = path.resolve('test/support/databaseUserProcess.ts');
    const other = spawn(process.execPath, ['--import', 'tsx', script, dataDir], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const [output] = await once(other.stdout, 'data');

    expect(Number(output)).toBe(await enginePid(database));
    other.stdin.end();
    const [code] = await once(other, 'exit');
    expect(code).toBe(0);
  });

  it('runs on while somebody uses it and stops after the last has left', async () => {
    const first = await open();
    const second = await open();
    const pid = await enginePid(first);

    await first.close();
    expect(await enginePid(second)).toBe(pid);

    await second.close();
    await until(() => isEngineClosed(dataDir));
  });

  it('keeps the documents for the next start', async () => {
    const first = await open();
    await first.db.collection('things').insertOne({ name: 'kept' });
    await first.close();
    await until(() => isEngineClosed(dataDir));

    const second = await open();
    expect(await second.db.collection('things').countDocuments()).toBe(1);
  });

  it('comes back for those who use it when it is told to stop', async () => {
    const database = await open();
    const pid = await enginePid(database);
    await database.db.collection('things').insertOne({ name: 'kept' });

    process.kill(pid, 'SIGTERM');

    await until(async () => (await enginePid(database).catch(() => pid)) !== pid);
    expect(await database.db.collection('things').countDocuments()).toBe(1);
  });

  it('starts over the socket file that a crash has left', async () => {
    const first = await open();
    const pid = await enginePid(first);
    await first.close();
    process.kill(pid, 'SIGKILL');
    await until(async () => !(await isEngineRunning(dataDir)));

    const second = await open();
    expect(await enginePid(second)).not.toBe(pid);
  });

  it('deletes documents that a TTL index says have expired', async () => {
    const { db } = await open();
    const things = db.collection('things');
    await things.createIndex({ at: 1 }, { expireAfterSeconds: 60 });
    await things.insertMany([{ at: new Date(0) }, { at: new Date() }, { at: 'never' }, {}]);

    await until(async () => (await things.countDocuments()) === 3);
    expect(await things.countDocuments({ at: new Date(0) })).toBe(0);
  });

  it('stops and is not started again when its directory is removed', async () => {
    const database = await open();
    const pid = await enginePid(database);
    await rename(dataDir, `${dataDir}-removed`);

    await until(() => {
      try {
        return !process.kill(pid, 0);
      } catch {
        return true;
      }
    });
    expect(await isEngineRunning(dataDir)).toBe(false);
  });

  it('serves a directory whose path is too long for a socket', async () => {
    dataDir = path.join(folder, 'long'.repeat(30));
    const database = await open();

    await database.ping();
    const socketFolder = path.dirname(await engineSocketPath(dataDir));
    expect(socketFolder).not.toBe(dataDir);
    await rm(socketFolder, { recursive: true });
  });
});

describe('a data directory that cannot be used', () => {
  it.each([
    ['is a file', 'file'],
    ['lies below a file', 'file/data'],
  ])('is named when it %s', async (_what, place) => {
    await writeFile(path.join(folder, 'file'), '');
    const directory = path.join(folder, place);

    await expect(open(directory)).rejects.toMatchObject({
      name: 'DatabaseUnavailable',
      code: 'DATA_DIR_UNUSABLE',
      message: `The data directory ${directory} is a file or lies below one: set DATA_DIR to another directory.`,
    });
  });

  it('is named when nothing can be created there', async () => {
    await expect(open('/proc/tten')).rejects.toMatchObject({ code: 'DATA_DIR_UNUSABLE' });
  });

  it('is named when another program holds its lock', async () => {
    const addonPath = await prepareNativeLibrary({ system: hostSystem(), cacheDirs: [folder] });
    const holdLock = `require(process.argv[1]).Engine.open(process.argv[2]).then((engine) => {
      process.stdin.resume().on('end', () => engine.close());
      console.log('open');
    })`;
    const program = spawn(process.execPath, ['-e', holdLock, addonPath, dataDir]);
    await once(program.stdout, 'data');

    await expect(open()).rejects.toMatchObject({
      code: 'DATA_DIR_IN_USE',
      message: `The data directory ${dataDir} is in use by another program: stop it or set DATA_DIR to another directory.`,
    });
    program.kill('SIGKILL');
    await once(program, 'exit');
  });
});

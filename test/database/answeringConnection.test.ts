import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Database, openDatabase } from '../../gateway/database/openDatabase.js';
import { isConnectionError } from '../../subgraphs/kit/connectionError.js';
import { createTestDb, silentLog, type TestDb } from '../support/databaseForTests.js';

const sockets: Socket[] = [];

let own: TestDb;
let database: Database;

beforeAll(async () => {
  own = await createTestDb();
  // Node.js publishes every socket of a client here.
  const note = (message: unknown) => sockets.push((message as { socket: Socket }).socket);
  subscribe('net.client.socket', note);
  database = await openDatabase({
    mongodbUri: own.uri,
    dataDir: '',
    databaseName: own.name,
    log: silentLog,
  });
  unsubscribe('net.client.socket', note);
});

afterAll(async () => {
  await database.close();
  await own.drop();
});

it('answers a command that is written in the moment in which its socket breaks', async () => {
  const { client, db } = database;
  expect(sockets.length).toBeGreaterThan(1);

  // As when the other end is gone: they take no more, and tell so only in a later turn of the event loop.
  for (const socket of sockets) socket.destroy();
  const [read, write, command] = await Promise.all([
    db.collection('records').find().toArray(),
    db
      .collection('records')
      .insertOne({ n: 1 })
      .catch((err: unknown) => err),
    client
      .db('admin')
      .command({ ping: 1 })
      .catch((err: unknown) => err),
  ]);

  expect(read).toEqual([]);
  expect([write, command].map(isConnectionError)).toEqual([true, true]);
  await db.collection('records').insertOne({ n: 2 });
  expect(await db.collection('records').distinct('n')).toEqual([2]);
});

import { afterEach, describe, expect, it } from '@jest/globals';
import { DatabasePresence } from '../../../gateway/database/DatabasePresence.js';
import { gateBefore } from '../../../gateway/database/Gate.js';
import { DatabaseAway } from '../../../subgraphs/kit/connectionError.js';
import { until } from '../../support/databaseEngine.js';
import { silentLog } from '../../support/databaseForTests.js';

let answers: boolean;
let clock: number;
let presence: DatabasePresence;

function watch(): DatabasePresence {
  answers = true;
  clock = 0;
  presence = new DatabasePresence({
    ask: async () => {
      if (!answers) throw new Error('connect ECONNREFUSED');
    },
    log: silentLog,
    everyMs: 1,
    awayAfterMs: 5_000,
    now: () => clock,
  });
  return presence;
}

afterEach(() => presence.stop());

describe('the presence of a database', () => {
  it('lets work through once the database has answered', async () => {
    watch();
    await expect(presence.pass(async () => 1)).rejects.toThrow(DatabaseAway);
    await presence.start();
    expect(await presence.pass(async () => 1)).toBe(1);
    await expect(presence.pass(() => Promise.reject(new Error('own')))).rejects.toThrow('own');
  });

  it('rejects a start without an answer, and goes on asking', async () => {
    watch();
    answers = false;
    await expect(presence.start()).rejects.toThrow('ECONNREFUSED');
    expect(presence.isAway()).toBe(true);
    const present = presence.whenPresent();
    answers = true;
    await present;
    expect(presence.isAway()).toBe(false);
  });

  it('tells work under way that the database has gone, after some seconds of silence', async () => {
    watch();
    await presence.start();
    const waiting = presence.pass(() => new Promise(() => {}));
    answers = false;
    clock = 4_999;
    expect(presence.isAway()).toBe(false);
    clock = 5_000;
    await expect(waiting).rejects.toThrow(DatabaseAway);
    expect(presence.isAway()).toBe(true);

    answers = true;
    await until(() => !presence.isAway());
    expect(await presence.pass(async () => 1)).toBe(1);
  });
});

describe('a gate before another', () => {
  it('lets through what both let through', async () => {
    watch();
    let isOpen = true;
    const gate = gateBefore(presence, () => isOpen);
    await expect(gate.pass(async () => 1)).rejects.toThrow(DatabaseAway);
    await presence.start();
    expect(await gate.pass(async () => 1)).toBe(1);
    isOpen = false;
    await expect(gate.pass(async () => 1)).rejects.toThrow(DatabaseAway);
  });
});

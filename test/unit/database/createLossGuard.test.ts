import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { createLossGuard } from '../../../gateway/database/createLossGuard.js';
import { ConnectionLost, isConnectionError } from '../../../subgraphs/kit/connectionError.js';

const PATIENCE = { readMs: 20, writeMs: 40 };
const never = () => new Promise<never>(() => {});

function aClient() {
  const events = new EventEmitter();
  // Of a client the guard hears events only.
  const guard = createLossGuard(events as never, PATIENCE);
  return { guard, breakConnections: () => events.emit('connectionPoolCleared') };
}

it('rejects what is not settled soon after connections broke', async () => {
  const { guard, breakConnections } = aClient();
  const lost = [guard.read(never), guard.write(never)];
  breakConnections();

  for (const work of lost) {
    const error = await work.catch((err: unknown) => err);
    expect(error).toBeInstanceOf(ConnectionLost);
    expect(isConnectionError(error)).toBe(true);
  }
});

it('rejects what began just afterwards, on a connection that was broken already', async () => {
  const { guard, breakConnections } = aClient();
  breakConnections();
  await expect(guard.read(never)).rejects.toBeInstanceOf(ConnectionLost);
});

it('leaves alone what is settled, and what began well afterwards', async () => {
  const { guard, breakConnections } = aClient();
  const settled = guard.read(async () => 'answer');
  const failed = guard.write(async () => Promise.reject(new Error('duplicate')));
  breakConnections();
  await sleep(PATIENCE.writeMs);
  let answer: (value: string) => void = () => {};
  const later = guard.read(
    () =>
      new Promise<string>((resolve) => {
        answer = resolve;
      }),
  );

  expect(await settled).toBe('answer');
  await expect(failed).rejects.toThrow('duplicate');
  await sleep(2 * PATIENCE.writeMs);
  answer('late');
  expect(await later).toBe('late');
});

import { describe, expect, it } from '@jest/globals';
import { MongoNetworkError, MongoServerError } from 'mongodb';
import { withReadRetry } from '../../../gateway/database/retryReads.js';
import { isConnectionError } from '../../../subgraphs/kit/connectionError.js';

function socketError(code: string): Error {
  return Object.assign(new Error(`write ${code}`), { code, syscall: 'write' });
}

/** A clock that only waiting moves on, with a list of the waits. */
function fakeTime() {
  const waits: number[] = [];
  let now = 0;
  return {
    waits,
    now: () => now,
    wait: async (ms: number) => {
      waits.push(ms);
      now += ms;
    },
  };
}

/** A read that fails with the given errors, one after the other, and then answers. */
function readFailing(...errors: Error[]) {
  let calls = 0;
  const read = async () => {
    const err = errors[calls++];
    if (err) throw err;
    return 'answer';
  };
  return { read, calls: () => calls };
}

describe('withReadRetry', () => {
  it('gives the answer of the first read that gets through', async () => {
    const time = fakeTime();
    const { read } = readFailing(new MongoNetworkError('closed'), socketError('ECONNREFUSED'));

    expect(await withReadRetry(read, time)).toBe('answer');
    expect(time.waits).toEqual([50, 100]);
  });

  it('does not repeat a read that the database refused', async () => {
    const time = fakeTime();
    const { read, calls } = readFailing(new MongoServerError({ message: 'bad query', code: 2 }));

    await expect(withReadRetry(read, time)).rejects.toThrow('bad query');
    expect(calls()).toBe(1);
  });

  it('waits longer each time, a second at most, and gives up with the last error after five', async () => {
    const time = fakeTime();
    const read = () => Promise.reject(socketError('EPIPE'));

    await expect(withReadRetry(read, time)).rejects.toThrow('write EPIPE');
    expect(time.waits).toEqual([50, 100, 200, 400, 800, 1000, 1000, 1000]);
  });

  it('starts no attempt after the given deadline', async () => {
    const time = fakeTime();
    const read = () => Promise.reject(socketError('EPIPE'));

    await expect(withReadRetry(read, { ...time, deadlineMs: 200 })).rejects.toThrow('write EPIPE');
    expect(time.waits).toEqual([50, 100]);
  });
});

describe('isConnectionError', () => {
  it.each(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT'])(
    'knows %s of a socket, which the driver passes on as a plain Error',
    (code) => {
      expect(isConnectionError(socketError(code))).toBe(true);
    },
  );

  it.each([
    ['an error of the query', new MongoServerError({ message: 'no', code: 2 })],
    ['an error of the program', new TypeError('x is undefined')],
    ['a code without a system call', Object.assign(new Error('no'), { code: 'ENOENT' })],
    ['something thrown that is no Error', 'EPIPE'],
  ])('leaves alone %s', (_what, err) => {
    expect(isConnectionError(err)).toBe(false);
  });
});

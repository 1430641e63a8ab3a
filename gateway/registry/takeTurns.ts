/** Runs tasks one after the other. */
export type TakeTurns = <T>(task: () => Promise<T>) => Promise<T>;

/** Too many tasks wait already. */
export class TooManyWaiting extends Error {
  override readonly name = 'TooManyWaiting';
}

/** Makes a queue of its own; a task that would find `maxWaiting` others before it is refused. */
export function createTakeTurns(maxWaiting: number): TakeTurns {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (task) => {
    if (waiting > maxWaiting) throw new TooManyWaiting(`${waiting} changes wait already`);
    waiting += 1;
    const turn = last.then(task, task);
    last = turn.catch(() => {});
    try {
      return await turn;
    } finally {
      waiting -= 1;
    }
  };
}

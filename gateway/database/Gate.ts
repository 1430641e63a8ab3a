import { DatabaseAway } from '../../subgraphs/kit/connectionError.js';

/** Lets work on the database through, or refuses it at once with {@link DatabaseAway}. */
export interface Gate {
  pass<T>(work: () => Promise<T>): Promise<T>;
}

/** A gate before another one: closed while `isOpen` says so. */
export function gateBefore(next: Gate, isOpen: () => boolean): Gate {
  return {
    pass: (work) => (isOpen() ? next.pass(work) : Promise.reject(new DatabaseAway())),
  };
}

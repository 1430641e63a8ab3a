import type { ExecutedAnswer } from './compileOperation.js';

type Answer = ExecutedAnswer | null;

/** The executions in flight, so that identical queries at one moment are executed once. */
export class SharedExecutions {
  readonly #inFlight = new Map<string, Promise<Answer>>();

  /**
   * Gives the answer of the execution that is in flight for a key, or begins one.
   *
   * An answer with errors belongs to the request that began it, whose id they may name: the others begin their own.
   */
  answer(key: string, begin: () => Promise<Answer>): Promise<Answer> {
    const shared = this.#inFlight.get(key);
    return shared === undefined ? this.#first(key, begin) : joined(shared, begin);
  }

  async #first(key: string, begin: () => Promise<Answer>): Promise<Answer> {
    const mine = begin();
    this.#inFlight.set(key, mine);
    try {
      return await mine;
    } finally {
      if (this.#inFlight.get(key) === mine) this.#inFlight.delete(key);
    }
  }

  /** Has queries that come from now on begin anew: something was written since those in flight began. */
  forget(): void {
    this.#inFlight.clear();
  }
}

async function joined(shared: Promise<Answer>, begin: () => Promise<Answer>): Promise<Answer> {
  const answer = await shared.catch(() => null);
  return answer !== null && answer.errors === undefined ? answer : begin();
}

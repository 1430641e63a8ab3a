import {
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleAll,
  isBrokenCircuitError,
} from 'cockatiel';
import { PortalFailure } from './PortalFailure.js';
import type { PortalLimits } from './portalLimits.js';

/** Whether a portal is asked: `open` is not, `halfOpen` is asked once to see whether it is back. */
export type PortalState = 'closed' | 'open' | 'halfOpen';

/** Leaves a portal alone that fails again and again. */
export class PortalCircuit {
  readonly #breaker: ReturnType<typeof circuitBreaker>;
  #lastFailureAt: Date | null = null;

  constructor({
    failuresToOpen,
    halfOpenAfterMs,
  }: Pick<PortalLimits, 'failuresToOpen' | 'halfOpenAfterMs'>) {
    this.#breaker = circuitBreaker(handleAll, {
      halfOpenAfter: halfOpenAfterMs,
      breaker: new ConsecutiveBreaker(failuresToOpen),
    });
    this.#breaker.onFailure(() => {
      this.#lastFailureAt = new Date();
    });
  }

  /** Runs a call unless the circuit is open; every failure of the call counts. */
  async execute<T>(call: () => Promise<T>): Promise<T> {
    // The library lets the others wait for the trial call, which may take a whole deadline.
    if (this.state() === 'halfOpen') throw refusal();
    try {
      return await this.#breaker.execute(call);
    } catch (err) {
      throw isBrokenCircuitError(err) ? refusal() : err;
    }
  }

  /** Whether the portal is asked now. */
  state(): PortalState {
    switch (this.#breaker.state) {
      case CircuitState.Closed:
        return 'closed';
      case CircuitState.HalfOpen:
        return 'halfOpen';
      default:
        return 'open';
    }
  }

  /** When a call failed last; null when none has. */
  lastFailureAt(): Date | null {
    return this.#lastFailureAt;
  }
}

function refusal(): PortalFailure {
  return new PortalFailure('SUBGRAPH_CIRCUIT_OPEN', 'not asked after repeated failures');
}

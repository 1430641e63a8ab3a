import type { Outcome } from './exitCodes.js';

/** A reason why a command stops before it has an answer; the message says what is wrong and what would be right. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly outcome: Exclude<Outcome, 'ok'>;
  /** Stable and in capitals, for machines. */
  readonly code: string;

  constructor(
    outcome: Exclude<Outcome, 'ok'>,
    code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.outcome = outcome;
    this.code = code;
  }
}

/** A failure for input the command cannot work with. */
export function badInput(message: string, cause?: unknown): CommandFailure {
  return new CommandFailure('badInput', 'BAD_INPUT', message, { cause });
}

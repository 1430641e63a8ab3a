import type { ErrorCode } from '../../schema/errorCodes.js';

/** A feed that is not given; the message names the parameter at fault and what would be right. */
export class FeedRefusal extends Error {
  override readonly name = 'FeedRefusal';
  readonly code: ErrorCode;
  readonly statusCode: number;

  constructor(message: string, code: ErrorCode = 'BAD_USER_INPUT', statusCode = 400) {
    super(message);
    this.code = code;
    this.statusCode = statusCode;
  }
}

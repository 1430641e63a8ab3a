import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../schema/errorCodes.js';

/** The error for an argument that cannot be served; `message` says what was wrong and what is right. */
export function badUserInput(message: string): GraphQLError {
  const code: ErrorCode = 'BAD_USER_INPUT';
  return new GraphQLError(message, { extensions: { code } });
}

import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../../schema/errorCodes.js';
import type { Viewer } from '../viewer.js';

/** Refuses the public, to whom nothing is refused for want of a right but for want of a name. */
export function requireSignedIn({ subject }: Viewer): void {
  if (subject !== null) return;
  const code: ErrorCode = 'UNAUTHENTICATED';
  throw new GraphQLError('Sign in to do this: send a token in the header Authorization', {
    extensions: { code },
  });
}

/** What one sees who may read a record and not do this to it. */
export function forbidden(who: string): GraphQLError {
  const code: ErrorCode = 'FORBIDDEN';
  return new GraphQLError(`Only ${who} may do this`, { extensions: { code } });
}

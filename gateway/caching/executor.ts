import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { RequestContext } from '../context.js';

type Load = ApolloServerOptionsWithGateway<Record<string, never>>['gateway']['load'];
/** Executes the operation of a request. */
export type Executor = NonNullable<Awaited<ReturnType<Load>>['executor']>;
/** What is to be executed, for whom. */
export type Asked = Parameters<Executor>[0];

/** The context of a request. */
export function contextOf({ context }: Pick<Asked, 'context'>): RequestContext {
  // The server that takes this executor has no other contexts.
  return context as unknown as RequestContext;
}

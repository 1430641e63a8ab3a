import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { RequestContext } from '../context.js';

type Load = ApolloServerOptionsWithGateway<Record<string, never>>['gateway']['load'];
/** Executes the operation of a request. */
export type Executor = NonNullable<Awaited<ReturnType<Load>>['executor']>;
/** The same, with the key of all that its answer depends on but the viewer and the data; null where it has none. */
export type KeyedExecutor = (asked: Asked, key: string | null) => ReturnType<Executor>;
/** What is to be executed, for whom. */
export type Asked = Parameters<Executor>[0];

/** Whether the answer is for whoever has not said who it is. */
export function isForPublic(asked: Asked): boolean {
  const { subject, roles } = contextOf(asked).viewer;
  return subject === null && roles.length === 0;
}

/** The context of a request. */
export function contextOf({ context }: Pick<Asked, 'context'>): RequestContext {
  // The server that takes this executor has no other contexts.
  return context as unknown as RequestContext;
}

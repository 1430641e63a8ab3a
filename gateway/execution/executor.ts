import type { GraphQLRequestContextResponseForOperation } from '@apollo/server';
import type { RequestContext } from '../context.js';
import type { ExecutedAnswer } from './compileOperation.js';

/** What is to be executed, for whom: what Apollo Server has parsed and found valid. */
export type Asked = Pick<
  GraphQLRequestContextResponseForOperation<RequestContext>,
  | 'schema'
  | 'request'
  | 'contextValue'
  | 'queryHash'
  | 'source'
  | 'document'
  | 'operation'
  | 'overallCachePolicy'
>;

/** Executes the operation of a request; null when it has a plan that the hub does not know. */
export type Executor = (asked: Asked) => Promise<ExecutedAnswer | null>;

/** The same, with the key of all that its answer depends on but the viewer and the data; null where it has none. */
export type KeyedExecutor = (asked: Asked, key: string | null) => ReturnType<Executor>;

/** Whether the answer is for whoever has not said who it is. */
export function isForPublic({ contextValue }: Asked): boolean {
  const { subject, roles } = contextValue.viewer;
  return subject === null && roles.length === 0;
}

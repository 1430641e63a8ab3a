import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
} from 'graphql';
import { askNodeIds } from './nodeIds.js';

/** An operation as it is planned and executed, and how its answer differs from what the client asked for. */
export interface CorrectedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Fields that the plan needs and the client did not ask for. */
  readonly hidden: ReadonlySet<FieldNode>;
  /** The client's response keys, by those that stand for them in the plan. */
  readonly writtenAs: ReadonlyMap<string, string>;
}

/** Applies our corrections around the planner to an operation that is valid for the schema. */
export function correctOperation(
  given: DocumentNode,
  operationName: string | undefined,
  schema: GraphQLSchema,
): CorrectedOperation {
  const { document, added } = askNodeIds(given, schema);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('the document has no such operation');
  return { document, operation, hidden: added, writtenAs: new Map() };
}

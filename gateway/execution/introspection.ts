import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FieldNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { plainSelections } from '../planning/selections.js';
import { WrittenData } from './answer/WrittenData.js';
import type { Tree } from './tree.js';

/** Answers an operation's `__schema` and `__type` into the root of its answer. */
export type Introspect = (
  data: Tree,
  variables: Readonly<Record<string, unknown>>,
) => Promise<readonly GraphQLError[]>;

/** Compiles the introspection of an operation, or gives null when it asks for none. */
export function compileIntrospection(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): Introspect | null {
  const selections = introspectionFields(operation.selectionSet);
  if (selections.length === 0) return null;
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }],
  };
  return async (data, variableValues) => {
    const result: ExecutionResult = await execute({ schema, document, variableValues });
    for (const [key, value] of Object.entries(result.data ?? {})) {
      data[key] = value === null ? null : new WrittenData(JSON.stringify(value));
    }
    return result.errors ?? [];
  };
}

function introspectionFields(set: OperationDefinitionNode['selectionSet']): FieldNode[] {
  return plainSelections(set).flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return introspectionFields(selection.selectionSet);
    return ['__schema', '__type'].includes(selection.name.value) ? [selection] : [];
  });
}

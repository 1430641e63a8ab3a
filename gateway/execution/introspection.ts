import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { WrittenData } from './answer/WrittenData.js';
import type { Tree } from './tree.js';

/** Answers an operation's `__schema` and `__type` into the root of its answer. */
export type Introspect = (
  data: Tree,
  variables: Readonly<Record<string, unknown>>,
) => Promise<GraphQLError[]>;

const FIELDS = new Set(['__schema', '__type']);

/** Compiles the introspection of an operation, or gives null when it asks for none. */
export function compileIntrospection(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  rootFields: ReadonlyMap<string, readonly FieldNode[]>,
): Introspect | null {
  const fields = [...rootFields.values()].flat().filter((node) => FIELDS.has(node.name.value));
  if (fields.length === 0) return null;
  // Whether a field is asked for was decided with the root's other fields.
  const selections = fields.map((field) => ({ ...field, directives: [] }));
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      { ...operation, directives: [], selectionSet: { kind: Kind.SELECTION_SET, selections } },
      ...fragments,
    ],
  };
  return async (data, variableValues) => {
    const result: ExecutionResult = await execute({ schema, document, variableValues });
    for (const [key, value] of Object.entries(result.data ?? {})) {
      data[key] = value === null ? null : new WrittenData(JSON.stringify(value));
    }
    return [...(result.errors ?? [])];
  };
}

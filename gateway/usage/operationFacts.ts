import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  separateOperations,
  visit,
} from 'graphql';
import { usedCoordinates } from './usedCoordinates.js';

/** What is recorded of an operation, whoever sends it. */
export interface OperationFacts {
  /** SHA-256 of the operation without the values written in it, shortened. */
  readonly hash: string;
  readonly name: string | null;
  /** Empty for one that asks for the schema only. */
  readonly coordinates: readonly string[];
}

const HASH_LENGTH = 24;
const LONGEST_NAME = 100;

/** Reads what is recorded of an operation; `document` is valid against the schema. */
export function operationFacts(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationFacts {
  const name = operation.name?.value ?? null;
  // Without the document's other operations, and the fragments that only they need.
  const own = separateOperations(document)[name ?? ''] ?? document;
  return {
    hash: createHash('sha256')
      .update(print(withoutValues(own)))
      .digest('hex')
      .slice(0, HASH_LENGTH),
    name: name?.slice(0, LONGEST_NAME) ?? null,
    coordinates: usedCoordinates(schema, own),
  };
}

/** What is written into an operation can be a person's name; that a value stands there is enough. */
function withoutValues(document: DocumentNode): DocumentNode {
  return visit(document, {
    IntValue(node) {
      return { ...node, value: '0' };
    },
    FloatValue(node) {
      return { ...node, value: '0' };
    },
    StringValue(node) {
      return { ...node, value: '', block: false };
    },
    ListValue() {
      return { kind: Kind.LIST, values: [] };
    },
    ObjectValue() {
      return { kind: Kind.OBJECT, fields: [] };
    },
  });
}

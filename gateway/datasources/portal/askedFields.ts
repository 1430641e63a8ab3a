import {
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';

/** A field that an operation asks for. */
export interface AskedField {
  readonly name: string;
  /** Undefined where clients do not see the field, such as a hidden key. */
  readonly type: GraphQLOutputType | undefined;
  /** What is asked of its objects; undefined for a leaf. */
  readonly fields: AskedFields | undefined;
}

/** Fields by the key under which the answer has them. */
export type AskedFields = ReadonlyMap<string, AskedField>;

/** What an operation sent to a portal asks for; nothing else of an answer is taken. */
export interface AskedOperation {
  readonly isQuery: boolean;
  readonly root: AskedFields;
  /** What is asked of the entities of one type. */
  ofEntities(typename: string): AskedFields;
}

const ENTITIES = '_entities';
const READ_OPERATIONS = 1_000;

/** Reads operations, each text once for a schema. */
export function createOperationReader(): (query: string, schema: GraphQLSchema) => AskedOperation {
  const bySchema = new WeakMap<GraphQLSchema, LRUCache<string, AskedOperation>>();
  return (query, schema) => {
    let operations = bySchema.get(schema);
    if (operations === undefined) {
      operations = new LRUCache({ max: READ_OPERATIONS });
      bySchema.set(schema, operations);
    }
    let operation = operations.get(query);
    if (operation === undefined) {
      operation = readOperation(query, schema);
      operations.set(query, operation);
    }
    return operation;
  };
}

/** Reads what an operation asks for, with the types that the schema gives its fields. */
export function readOperation(query: string, schema: GraphQLSchema): AskedOperation {
  // Not validated: the planner wrote it.
  const { definitions } = parse(query, { noLocation: true });
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('the fetch has no operation');
  const fragments = new Map(
    definitions
      .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
  const reader = { schema, fragments };
  const isQuery = operation.operation === OperationTypeNode.QUERY;
  const rootType = schema.getRootType(operation.operation) ?? undefined;
  const entities = operation.selectionSet.selections.find(
    (one) => one.kind === Kind.FIELD && one.name.value === ENTITIES,
  );
  const entitySelection = entities?.kind === Kind.FIELD ? entities.selectionSet : undefined;
  const byTypename = new Map<string, AskedFields>();
  return {
    isQuery,
    root: collect(reader, operation.selectionSet, rootType, () => true),
    ofEntities(typename) {
      let fields = byTypename.get(typename);
      if (fields === undefined) {
        const type = schema.getType(typename);
        fields =
          entitySelection === undefined
            ? new Map()
            : collect(reader, entitySelection, type, (condition) =>
                includes(schema, condition, typename),
              );
        byTypename.set(typename, fields);
      }
      return fields;
    },
  };
}

interface Reader {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** Merges a selection; below the first level every fragment counts, as the answer's objects name no type. */
function collect(
  reader: Reader,
  selectionSet: SelectionSetNode,
  parent: GraphQLNamedType | undefined,
  applies: (typeCondition: string) => boolean,
  into = new Map<string, AskedField>(),
): Map<string, AskedField> {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      const key = selection.alias?.value ?? name;
      const known = into.get(key);
      const type = known?.type ?? typeOfField(parent, name);
      const fields =
        selection.selectionSet &&
        collect(
          reader,
          selection.selectionSet,
          getNamedType(type),
          () => true,
          // Fields under one key are one field.
          new Map(known?.fields),
        );
      into.set(key, { name, type, fields });
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? reader.fragments.get(selection.name.value)
        : selection;
    if (fragment === undefined) continue;
    const condition = fragment.typeCondition?.name.value;
    if (condition !== undefined && !applies(condition)) continue;
    const type = condition === undefined ? parent : reader.schema.getType(condition);
    collect(reader, fragment.selectionSet, type, applies, into);
  }
  return into;
}

function typeOfField(
  parent: GraphQLNamedType | undefined,
  name: string,
): GraphQLOutputType | undefined {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  return parent.getFields()[name]?.type;
}

function includes(schema: GraphQLSchema, condition: string, typename: string): boolean {
  if (condition === typename) return true;
  const [abstract, type] = [schema.getType(condition), schema.getType(typename)];
  return isAbstractType(abstract) && isObjectType(type) && schema.isSubType(abstract, type);
}

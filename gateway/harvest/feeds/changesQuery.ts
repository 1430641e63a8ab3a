import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  type TypeNode,
} from 'graphql';

/** Fields of each object type of a schema, by type and name. */
type ObjectTypes = ReadonlyMap<string, ReadonlyMap<string, FieldDefinitionNode>>;

/** A schema with the names of its root type. */
interface ReadSchema {
  readonly types: ObjectTypes;
  readonly query: string;
}

/** The portal that schema/portal.graphql is written for. */
const EXAMPLE = 'techmart';
const WITHOUT_THESE_NO_FEED = ['cursor', 'hasMore', 'items'];

/**
 * The query for a page of a portal's change feed: all that both the contract and the portal's published schema have.
 *
 * Null when the portal's schema has no feed.
 *
 * @param contractSdl schema/portal.graphql
 */
export function changesQuery(contractSdl: string, portalSdl: string, code: string): string | null {
  const contract = readSchema(parse(contractSdl, { noLocation: true }));
  const portal = readSchema(parse(portalSdl, { noLocation: true }));
  const changes = {
    contract: typeOfField(contract, typeOfField(contract, contract.query, EXAMPLE), 'changes'),
    portal: typeOfField(portal, typeOfField(portal, portal.query, code), 'changes'),
  };
  if (changes.contract === null || changes.portal === null) return null;
  const field = portal.types.get(typeOfField(portal, portal.query, code) ?? '')?.get('changes');
  if (!['after', 'first'].every((name) => argumentNames(field).includes(name))) return null;
  const page = portal.types.get(changes.portal);
  if (!WITHOUT_THESE_NO_FEED.every((name) => page?.has(name))) return null;
  const itemType = typeOfField(portal, changes.portal, 'items');
  if (!portal.types.get(itemType ?? '')?.has('id')) return null;
  const selection = selectionOf(
    { ...contract, type: changes.contract },
    { ...portal, type: changes.portal },
  );
  return `query HarvestChanges($after: String, $first: Int!) { ${code} { changes(after: $after, first: $first) ${selection} } }`;
}

type Place = ReadSchema & { readonly type: string };

// The contract's types do not refer back to each other, so this ends.
function selectionOf(contract: Place, portal: Place): string {
  const offered = portal.types.get(portal.type);
  const fields = [...(contract.types.get(contract.type)?.values() ?? [])].flatMap((field) => {
    const name = field.name.value;
    const theirs = offered?.get(name);
    if (theirs === undefined || needsArguments(theirs)) return [];
    const [type, theirType] = [namedType(field.type), namedType(theirs.type)];
    const isObject = contract.types.has(type);
    if (isObject !== portal.types.has(theirType)) return [];
    if (!isObject) return [name];
    const below = selectionOf(
      { ...contract, type },
      { types: portal.types, query: portal.query, type: theirType },
    );
    return below === '{ }' ? [] : [`${name} ${below}`];
  });
  return `{ ${fields.join(' ')} }`.replace('{  }', '{ }');
}

function readSchema(document: DocumentNode): ReadSchema {
  const types = new Map<string, Map<string, FieldDefinitionNode>>();
  for (const definition of document.definitions) {
    if (!isObjectType(definition)) continue;
    const name = definition.name.value;
    const fields = types.get(name) ?? new Map<string, FieldDefinitionNode>();
    for (const field of definition.fields ?? []) fields.set(field.name.value, field);
    types.set(name, fields);
  }
  return { types, query: rootType(document.definitions) };
}

function isObjectType(definition: DefinitionNode) {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.OBJECT_TYPE_EXTENSION
  );
}

function rootType(definitions: readonly DefinitionNode[]): string {
  for (const definition of definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) {
      continue;
    }
    const query = definition.operationTypes?.find(({ operation }) => operation === 'query');
    if (query !== undefined) return query.type.name.value;
  }
  return 'Query';
}

/** The type of a field when it is an object type; null for any other, and for no such field. */
function typeOfField({ types }: ReadSchema, type: string | null, name: string): string | null {
  const field = types.get(type ?? '')?.get(name);
  if (field === undefined) return null;
  const named = namedType(field.type);
  return types.has(named) ? named : null;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function argumentNames(field: FieldDefinitionNode | undefined): string[] {
  return (field?.arguments ?? []).map(({ name }) => name.value);
}

function needsArguments({ arguments: args = [] }: FieldDefinitionNode): boolean {
  return args.some(
    ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
  );
}

import {
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  type NamedTypeNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  type TypeNode,
} from 'graphql';

/** A definition or an extension of a type. */
export type TypeDeclaration = TypeDefinitionNode | TypeExtensionNode;

/** What kind of type it is, the same for a definition and an extension. */
export type TypeKind = 'object' | 'interface' | 'union' | 'enum' | 'input' | 'scalar';

const KINDS: Record<TypeDeclaration['kind'], TypeKind> = {
  ObjectTypeDefinition: 'object',
  ObjectTypeExtension: 'object',
  InterfaceTypeDefinition: 'interface',
  InterfaceTypeExtension: 'interface',
  UnionTypeDefinition: 'union',
  UnionTypeExtension: 'union',
  EnumTypeDefinition: 'enum',
  EnumTypeExtension: 'enum',
  InputObjectTypeDefinition: 'input',
  InputObjectTypeExtension: 'input',
  ScalarTypeDefinition: 'scalar',
  ScalarTypeExtension: 'scalar',
};

/** The kind of a declared type. */
export function kindOf(node: TypeDeclaration): TypeKind {
  return KINDS[node.kind];
}

/** The types of a document by name, each with its definition and extensions in order. */
export function declaredTypes(
  document: DocumentNode,
): ReadonlyMap<string, readonly TypeDeclaration[]> {
  const types = new Map<string, TypeDeclaration[]>();
  for (const node of document.definitions) {
    if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) continue;
    const known = types.get(node.name.value);
    if (known === undefined) types.set(node.name.value, [node]);
    else known.push(node);
  }
  return types;
}

/** The fields of an object or interface; none for other kinds. */
export function outputFieldsOf(node: TypeDeclaration): readonly FieldDefinitionNode[] {
  const kind = kindOf(node);
  if (kind !== 'object' && kind !== 'interface') return [];
  // Only these two kinds have fields of this sort; the switch on kindOf does not narrow the union.
  return (node as { fields?: readonly FieldDefinitionNode[] }).fields ?? [];
}

/** The fields of an input object; none for other kinds. */
export function inputFieldsOf(node: TypeDeclaration): readonly InputValueDefinitionNode[] {
  if (kindOf(node) !== 'input') return [];
  // As above: only input objects have fields of this sort.
  return (node as { fields?: readonly InputValueDefinitionNode[] }).fields ?? [];
}

/** The values of an enum; none for other kinds. */
export function enumValuesOf(node: TypeDeclaration): readonly EnumValueDefinitionNode[] {
  return 'values' in node ? (node.values ?? []) : [];
}

/** The interfaces a type says it implements. */
export function interfacesOf(node: TypeDeclaration): readonly NamedTypeNode[] {
  return 'interfaces' in node ? (node.interfaces ?? []) : [];
}

/** The types of a union; none for other kinds. */
export function unionTypesOf(node: TypeDeclaration): readonly NamedTypeNode[] {
  return 'types' in node ? (node.types ?? []) : [];
}

/** The name at the heart of a type, without lists and exclamation marks. */
export function namedTypeOf(type: TypeNode): string {
  return type.kind === 'NamedType' ? type.name.value : namedTypeOf(type.type);
}

/** How many lists stand around the name of a type. */
export function listDepthOf(type: TypeNode): number {
  if (type.kind === 'NamedType') return 0;
  return listDepthOf(type.type) + (type.kind === 'ListType' ? 1 : 0);
}

/** An element of a type with its schema coordinate and the directives on it. */
export interface TypeElement {
  readonly coordinate: string;
  readonly node:
    | TypeDeclaration
    | FieldDefinitionNode
    | InputValueDefinitionNode
    | EnumValueDefinitionNode;
  readonly directives: readonly ConstDirectiveNode[];
}

/** A declaration and everything in it that can carry a description or a directive. */
export function elementsOf(node: TypeDeclaration): readonly TypeElement[] {
  const type = node.name.value;
  return [
    element(type, node),
    ...outputFieldsOf(node).flatMap((field) => [
      element(`${type}.${field.name.value}`, field),
      ...(field.arguments ?? []).map((arg) =>
        element(`${type}.${field.name.value}(${arg.name.value}:)`, arg),
      ),
    ]),
    ...inputFieldsOf(node).map((field) => element(`${type}.${field.name.value}`, field)),
    ...enumValuesOf(node).map((value) => element(`${type}.${value.name.value}`, value)),
  ];
}

function element(coordinate: string, node: TypeElement['node']): TypeElement {
  return { coordinate, node, directives: node.directives ?? [] };
}

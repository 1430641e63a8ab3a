import {
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
} from 'graphql';
import { schemaNodes } from '../rules/reading/directiveNames.js';
import {
  enumValuesOf,
  inputFieldsOf,
  outputFieldsOf,
  type TypeDeclaration,
} from '../rules/reading/typeNodes.js';

/** An element of an SDL, from the outside in. */
export interface SdlElement {
  readonly coordinate: string | null;
  /** The innermost node, for its place. */
  readonly node: ASTNode;
  readonly type?: TypeDeclaration;
  readonly field?: FieldDefinitionNode;
  /** An argument, an input field. */
  readonly input?: InputValueDefinitionNode;
  readonly directive?: ConstDirectiveNode;
}

/** The innermost element that stands at a place of the text. */
export function elementAt(document: DocumentNode, offset: number): SdlElement | null {
  const holds = (node: ASTNode) =>
    node.loc !== undefined && node.loc.start <= offset && offset < node.loc.end;
  const directiveOf = (node: { readonly directives?: readonly ConstDirectiveNode[] }) => {
    const directive = node.directives?.find(holds);
    return directive === undefined ? {} : { directive, node: directive };
  };
  const definition = document.definitions.find(holds);
  if (definition === undefined) return null;
  if (schemaNodes(document).some((node) => node === definition)) {
    // One of the schema nodes, so it carries directives that are constant.
    const schema = definition as { readonly directives?: readonly ConstDirectiveNode[] };
    return { coordinate: null, node: definition, ...directiveOf(schema) };
  }
  if (definition.kind === 'DirectiveDefinition') {
    return { coordinate: `@${definition.name.value}`, node: definition };
  }
  if (!isTypeDefinitionNode(definition) && !isTypeExtensionNode(definition)) {
    return { coordinate: null, node: definition };
  }
  const type = definition;
  const name = type.name.value;
  const field = outputFieldsOf(type).find(holds);
  if (field !== undefined) {
    const at = `${name}.${field.name.value}`;
    const input = field.arguments?.find(holds);
    return input === undefined
      ? { coordinate: at, node: field, type, field, ...directiveOf(field) }
      : {
          coordinate: `${at}(${input.name.value}:)`,
          node: input,
          type,
          field,
          input,
          ...directiveOf(input),
        };
  }
  const input = inputFieldsOf(type).find(holds);
  if (input !== undefined) {
    return {
      coordinate: `${name}.${input.name.value}`,
      node: input,
      type,
      input,
      ...directiveOf(input),
    };
  }
  const value = enumValuesOf(type).find(holds);
  if (value !== undefined) {
    return { coordinate: `${name}.${value.name.value}`, node: value, type, ...directiveOf(value) };
  }
  return { coordinate: name, node: type, type, ...directiveOf(type) };
}

/** The element a message speaks of: the first in quotes that the document has. */
export function elementNamed(document: DocumentNode, message: string): SdlElement | null {
  const [, directive] = /"@(\w+)"/.exec(message) ?? [];
  const definition = document.definitions.find(
    (node) => node.kind === 'DirectiveDefinition' && node.name.value === directive,
  );
  if (definition !== undefined) return { coordinate: `@${directive}`, node: definition };
  for (const [, type, member] of message.matchAll(/"(\w+)(?:\.(\w+))?/g)) {
    const declarations = document.definitions
      .filter((node) => isTypeDefinitionNode(node) || isTypeExtensionNode(node))
      .filter((node) => node.name.value === type);
    for (const declaration of declarations) {
      const inner = [
        ...outputFieldsOf(declaration),
        ...inputFieldsOf(declaration),
        ...enumValuesOf(declaration),
      ].find((node) => node.name.value === member);
      const name = (inner ?? (member === undefined ? declaration : undefined))?.name;
      if (name?.loc !== undefined) return elementAt(document, name.loc.start);
    }
  }
  return null;
}

import { type FieldDefinitionNode, type InputValueDefinitionNode, print } from 'graphql';
import {
  enumValuesOf,
  inputFieldsOf,
  interfacesOf,
  outputFieldsOf,
  type TypeDeclaration,
  unionTypesOf,
} from './typeNodes.js';

/**
 * The parts of a type by name, each as text that is equal when they are: fields with their arguments and types,
 * enum values, members, interfaces. Order, descriptions and directives do not count.
 */
export function shapeOf(declarations: readonly TypeDeclaration[]): ReadonlyMap<string, string> {
  const parts = declarations.flatMap((node) => [
    ...outputFieldsOf(node).map((field) => [field.name.value, fieldShape(field)] as const),
    ...inputFieldsOf(node).map((field) => [field.name.value, inputShape(field)] as const),
    ...enumValuesOf(node).map(({ name }) => [name.value, name.value] as const),
    ...unionTypesOf(node).map(({ name }) => [name.value, name.value] as const),
    ...interfacesOf(node).map(
      ({ name }) => [`implements ${name.value}`, `implements ${name.value}`] as const,
    ),
  ]);
  return new Map(parts);
}

function fieldShape(field: FieldDefinitionNode): string {
  const args = (field.arguments ?? []).map(inputShape).sort();
  const list = args.length === 0 ? '' : `(${args.join(', ')})`;
  return `${field.name.value}${list}: ${print(field.type)}`;
}

function inputShape({ name, type, defaultValue }: InputValueDefinitionNode): string {
  const value = defaultValue === undefined ? '' : ` = ${print(defaultValue)}`;
  return `${name.value}: ${print(type)}${value}`;
}

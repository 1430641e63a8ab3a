import { type FieldDefinitionNode, type InputValueDefinitionNode, print } from 'graphql';
import type { Patch } from '../findings.js';
import { argument } from '../rules/reading/directiveNames.js';
import { copyOfHub } from '../rules/reading/hubCopy.js';
import {
  dropLastCharacter,
  insertAfter,
  patchOf,
  removeNode,
  replaceNode,
} from '../rules/reading/patches.js';
import { prefixedTypeName, renameType, typeNamesIn } from '../rules/reading/renames.js';
import { interfacesOf, type TypeDeclaration } from '../rules/reading/typeNodes.js';
import type { CompositionFault } from './compositionError.js';

/** Takes a directive off the element. */
export function removeDirective(...names: readonly string[]) {
  return ({ element, context }: CompositionFault): Patch | null => {
    const found = directivesOf(element).filter((applied) =>
      names.includes(context.directives.canonical(applied.name.value)),
    );
    const [first] = found;
    return first === undefined ? null : patchOf(context.sdl, removeNode(context.sdl, first));
  };
}

/** Takes the element itself away. */
export function removeElement({ element, context }: CompositionFault): Patch | null {
  const node = element?.input ?? element?.field ?? element?.node;
  return node === undefined ? null : patchOf(context.sdl, removeNode(context.sdl, node));
}

/** Makes the type's key its field id, where it has one. */
export function keyById({ element, context }: CompositionFault): Patch | null {
  const directive = element?.directive;
  const type = element?.type;
  if (directive === undefined || type === undefined || !('fields' in type)) return null;
  const value = argument(directive, 'fields');
  const hasId = type.fields?.some(({ name }) => name.value === 'id') === true;
  const isKey = context.directives.canonical(directive.name.value) === 'key';
  return hasId && isKey && value !== undefined
    ? patchOf(context.sdl, replaceNode(value, '"id"'))
    : null;
}

/** Gives a type the key of its interface, which the message names. */
export function copyInterfaceKey({ element, context, message }: CompositionFault): Patch | null {
  const key = /@key(\([^)]*\)) on interface/.exec(message)?.[1];
  const local = context.directives.local('key');
  const after = element?.type === undefined ? undefined : lastOfHead(element.type);
  if (key === undefined || local === null || after === undefined) return null;
  return patchOf(context.sdl, insertAfter(after, ` @${local}${key}`));
}

/** Writes the argument fields of the directive in quotes. */
export function quoteFields({ element, context }: CompositionFault): Patch | null {
  const value =
    element?.directive === undefined ? undefined : argument(element.directive, 'fields');
  return value?.kind === 'EnumValue'
    ? patchOf(context.sdl, replaceNode(value, JSON.stringify(value.value)))
    : null;
}

/** Marks the whole type as one that several subgraphs answer. */
export function shareType({ element, context }: CompositionFault): Patch | null {
  const local = context.directives.local('shareable');
  const type = element?.type;
  if (type === undefined || local === null) return null;
  return patchOf(context.sdl, insertAfter(lastOfHead(type), ` @${local}`));
}

/** Gives the field the hub's type. */
export function typeOfHub({ element, context }: CompositionFault): Patch | null {
  const field = element?.field;
  const ours = hubField(element, context);
  if (field === undefined || ours === undefined) return null;
  return patchOf(context.sdl, replaceNode(field.type, print(ours.type)));
}

/** Gives the field the hub's arguments and type. */
export function signatureOfHub({ element, context }: CompositionFault): Patch | null {
  const field = element?.field;
  const ours = hubField(element, context);
  if (field === undefined || ours === undefined) return null;
  const { description: _, directives: __, ...bare } = ours;
  const copy: FieldDefinitionNode = {
    ...bare,
    arguments: ours.arguments?.map(withoutDescription) ?? [],
    directives: field.directives ?? [],
  };
  return patchOf(context.sdl, replaceNode(field, print(copy)));
}

/** Makes the argument or input field one that can be left out. */
export function makeOptional({ element, context, message }: CompositionFault): Patch | null {
  const named = /\((\w+):\)/.exec(message)?.[1];
  const input =
    element?.input ?? element?.field?.arguments?.find(({ name }) => name.value === named);
  return input?.type.kind === 'NonNullType'
    ? patchOf(context.sdl, dropLastCharacter(input.type))
    : null;
}

/** Writes the hub's definition of the type in the place of the portal's. */
export function copyType({ element, context }: CompositionFault): Patch | null {
  return element?.type === undefined ? null : copyOfHub(element.type.name.value, context);
}

/** Gives the portal's type a name of its own. */
export function renameOwnType({ element, context }: CompositionFault): Patch | null {
  const name = element?.type?.name.value;
  if (name === undefined || name.startsWith(context.typePrefix)) return null;
  const wanted = prefixedTypeName(context.portal, name);
  return context.types.some((type) => type.name === wanted)
    ? null
    : renameType(context.sdl, typeNamesIn(context.document).get(name) ?? [], wanted);
}

/** Links the version of federation the hub is written for. */
export function linkKnownVersion({ context }: CompositionFault): Patch | null {
  const link = context.directives.links.find(({ isFederation }) => isFederation);
  const value = link === undefined ? undefined : argument(link.node, 'url');
  return value === undefined
    ? null
    : patchOf(context.sdl, replaceNode(value, '"https://specs.apollo.dev/federation/v2.9"'));
}

// Directives stand after the interfaces of a type.
function lastOfHead(type: TypeDeclaration) {
  return interfacesOf(type).at(-1) ?? type.name;
}

function directivesOf(element: CompositionFault['element']) {
  if (element?.directive !== undefined) return [element.directive];
  const node = element?.input ?? element?.field ?? element?.type;
  return node?.directives ?? [];
}

function hubField(
  element: CompositionFault['element'],
  { hub }: CompositionFault['context'],
): FieldDefinitionNode | undefined {
  const { type, field } = element ?? {};
  if (type === undefined || field === undefined) return undefined;
  return hub.type(type.name.value)?.fields.get(field.name.value);
}

function withoutDescription({
  description: _,
  ...bare
}: InputValueDefinitionNode): InputValueDefinitionNode {
  return bare;
}

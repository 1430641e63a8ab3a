import {
  type DocumentNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  type NameNode,
  visit,
} from 'graphql';
import type { Patch } from '../../findings.js';
import { typePrefix as prefixOfTypes } from '../../portalCode.js';
import { patchOf, replaceNode } from './patches.js';

/** The name a portal's type should have. */
export function prefixedTypeName(portal: string, name: string): string {
  const prefix = prefixOfTypes(portal);
  const bare = name.toLowerCase().startsWith(portal) ? name.slice(portal.length) : name;
  return `${prefix}${capitalised(bare.replace(/^_+/, ''))}`;
}

/** The name a portal's field or directive should have. */
export function prefixedFieldName(portal: string, name: string): string {
  const bare = name.toLowerCase().startsWith(portal) ? name.slice(portal.length) : name;
  return `${portal}${capitalised(bare.replace(/^_+/, ''))}`;
}

/** Where a document names its types, by name. */
export function typeNamesIn(document: DocumentNode): ReadonlyMap<string, readonly NameNode[]> {
  const names = new Map<string, NameNode[]>();
  const note = (name: NameNode) => {
    const known = names.get(name.value);
    if (known === undefined) names.set(name.value, [name]);
    else known.push(name);
  };
  visit(document, {
    enter(node) {
      if (node.kind === 'NamedType') note(node.name);
      else if (isTypeDefinitionNode(node) || isTypeExtensionNode(node)) note(node.name);
    },
  });
  return names;
}

/** The patch that gives a type another name, wherever the document uses it. */
export function renameType(sdl: string, names: readonly NameNode[], to: string): Patch | null {
  return patchOf(
    sdl,
    names.flatMap((name) => replaceNode(name, to)),
  );
}

function capitalised(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

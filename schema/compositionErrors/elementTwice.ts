import {
  type ASTNode,
  type DocumentNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  type NameNode,
} from 'graphql';
import { elementsOf } from '../rules/reading/typeNodes.js';
import { elementAt, type SdlElement } from './elementAt.js';

/** What a message says is there twice, at its second place: composition gives such an error no place of its own. */
export function elementTwice(document: DocumentNode, message: string): SdlElement | null {
  const [, field, type] = /Field (\w+) already exists on (\w+)/.exec(message) ?? [];
  const [, directive] = /directive "@(\w+)" can only be used once/.exec(message) ?? [];
  const elements = document.definitions
    .filter((node) => isTypeDefinitionNode(node) || isTypeExtensionNode(node))
    .flatMap(elementsOf);
  const doubled: readonly (ASTNode & { readonly name: NameNode })[] =
    directive === undefined
      ? elements
          .filter(({ coordinate }) => coordinate === `${type}.${field}`)
          .map(({ node }) => node)
      : (elements
          .map((each) => each.directives.filter(({ name }) => name.value === directive))
          .find(({ length }) => length > 1) ?? []);
  const place = doubled[1]?.name.loc?.start;
  return place === undefined ? null : elementAt(document, place);
}

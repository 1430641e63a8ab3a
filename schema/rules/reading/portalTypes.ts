import type { DocumentNode, FieldDefinitionNode } from 'graphql';
import type { HubTypes } from './hubTypes.js';
import {
  declaredTypes,
  kindOf,
  outputFieldsOf,
  type TypeDeclaration,
  type TypeKind,
} from './typeNodes.js';

/** Whose a type of the portal's SDL is. */
export type TypeOwner =
  /** The portal's own, or meant to be. */
  | 'portal'
  | 'hub'
  /** Query, Mutation or Subscription. */
  | 'root'
  /** What server libraries print of federation itself. */
  | 'federation';

/** A type of the portal's SDL. */
export interface PortalType {
  readonly name: string;
  readonly kind: TypeKind;
  readonly owner: TypeOwner;
  readonly declarations: readonly TypeDeclaration[];
  /** Its fields, if it is an object or an interface. */
  readonly fields: readonly FieldDefinitionNode[];
}

const ROOT_TYPES = new Set(['Query', 'Mutation', 'Subscription']);

// Some libraries print these together with the schema; composition knows and drops them.
const FEDERATION_TYPES: ReadonlyMap<string, TypeKind> = new Map([
  ['_Any', 'scalar'],
  ['_FieldSet', 'scalar'],
  ['FieldSet', 'scalar'],
  ['federation__FieldSet', 'scalar'],
  ['link__Import', 'scalar'],
  ['link__Purpose', 'enum'],
  ['_Service', 'object'],
  ['_Entity', 'union'],
]);

/** Fields of Query that belong to federation itself. */
export const FEDERATION_ROOT_FIELDS: ReadonlySet<string> = new Set(['_service', '_entities']);

/** Reads the types of the portal's SDL. */
export function readPortalTypes(document: DocumentNode, hub: HubTypes): readonly PortalType[] {
  return [...declaredTypes(document)].flatMap(([name, declarations]) => {
    const [first] = declarations;
    if (first === undefined) return [];
    const kind = kindOf(first);
    return [
      {
        name,
        kind,
        owner: ownerOf(name, kind, hub),
        declarations,
        fields: declarations.flatMap(outputFieldsOf),
      },
    ];
  });
}

function ownerOf(name: string, kind: TypeKind, hub: HubTypes): TypeOwner {
  if (ROOT_TYPES.has(name)) return 'root';
  if (FEDERATION_TYPES.get(name) === kind) return 'federation';
  return hub.type(name) === undefined ? 'portal' : 'hub';
}

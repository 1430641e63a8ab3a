import { type FieldDefinitionNode, parse } from 'graphql';
import { type DirectiveNames, readDirectiveNames } from './rules/reading/directiveNames.js';
import { type HubTypes, type NeighbourSchema, readHubTypes } from './rules/reading/hubTypes.js';
import {
  FEDERATION_ROOT_FIELDS,
  type PortalType,
  readPortalTypes,
} from './rules/reading/portalTypes.js';

/** A field that a portal adds to Query or to a type of the hub. */
export interface SchemaAddition {
  /** Type and field, as `TechnologyOffer.techmartCertificate`. */
  readonly coordinate: string;
  readonly kind: 'ROOT_FIELD' | 'FIELD';
  /** What the portal says of it; null when it says nothing. */
  readonly description: string | null;
}

/** The fields that a portal's schema adds to what others have, without those that clients do not see. */
export function schemaAdditions(
  sdl: string,
  others: readonly NeighbourSchema[],
): readonly SchemaAddition[] {
  const document = parse(sdl);
  const hub = readHubTypes(others);
  const directives = readDirectiveNames(document);
  return readPortalTypes(document, hub).flatMap((type) =>
    addedFields(type, hub)
      .filter((field) => !isHidden(field, directives))
      .map(({ name, description }) => ({
        coordinate: `${type.name}.${name.value}`,
        kind: type.owner === 'root' ? ('ROOT_FIELD' as const) : ('FIELD' as const),
        description: description?.value.trim() ?? null,
      })),
  );
}

function addedFields({ name, owner, fields }: PortalType, hub: HubTypes) {
  switch (owner) {
    case 'root':
      return fields.filter((field) => !FEDERATION_ROOT_FIELDS.has(field.name.value));
    case 'hub': {
      const known = hub.type(name)?.fields;
      return fields.filter((field) => known?.has(field.name.value) !== true);
    }
    case 'portal':
    case 'federation':
      return [];
  }
}

function isHidden({ directives = [] }: FieldDefinitionNode, names: DirectiveNames): boolean {
  return directives.some(({ name }) => names.canonical(name.value) === 'inaccessible');
}

import { hasPrefix } from '../portalCode.js';
import { patchOf, replaceNode } from './reading/patches.js';
import { prefixedFieldName } from './reading/renames.js';
import { finding, type Rule } from './rule.js';

const code = 'PORTAL_FIELD_NOT_PREFIXED';

/** The fields a portal adds to a type of the hub begin with its code. */
export const PORTAL_FIELD_NOT_PREFIXED: Rule = {
  code,
  meaning:
    "A type of the hub carries fields of many portals. Each portal's fields begin with its code, so that they never clash and a reader sees who answers.",
  remedy: "Begin the name of each field you add to a hub's type with the code of your portal.",
  check({ hub, portal, sdl, types }) {
    return types
      .filter(({ owner, kind }) => owner === 'hub' && kind === 'object')
      .flatMap(({ name, fields }) =>
        fields
          .filter((field) => !hub.type(name)?.fields.has(field.name.value))
          .filter((field) => hub.type(name)?.isEntity && !hasPrefix(field.name.value, portal))
          .map((field) => {
            const wanted = prefixedFieldName(portal, field.name.value);
            const isFree = !fields.some((other) => other.name.value === wanted);
            return finding(code, {
              coordinate: `${name}.${field.name.value}`,
              node: field,
              message: `The field ${name}.${field.name.value} must begin with ${portal}, since ${name} is a type of the hub.`,
              remedy: `Name it ${wanted}.`,
              patch: isFree ? patchOf(sdl, replaceNode(field.name, wanted)) : null,
            });
          }),
      );
  },
};

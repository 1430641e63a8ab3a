import { hasPrefix } from '../portalCode.js';
import { prefixedTypeName, renameType, typeNamesIn } from './reading/renames.js';
import { finding, type Rule } from './rule.js';

const code = 'PORTAL_TYPE_NOT_PREFIXED';

/** The types a portal defines begin with its code. */
export const PORTAL_TYPE_NOT_PREFIXED: Rule = {
  code,
  meaning:
    "All portals share one set of type names. A portal's types begin with its code, so that two portals never mean different things by one name.",
  remedy: 'Begin the name of each type you define with the code of your portal, capitalised.',
  check({ document, hub, portal, sdl, typePrefix, types }) {
    const names = typeNamesIn(document);
    return types
      .filter(({ owner, name }) => owner === 'portal' && !hasPrefix(name, typePrefix))
      .map(({ name, declarations }) => {
        const neighbour = hub.otherPortal(name);
        const wanted = prefixedTypeName(portal, name);
        const isFree = !types.some((other) => other.name === wanted);
        return finding(code, {
          coordinate: name,
          node: declarations[0] ?? null,
          message:
            neighbour === undefined
              ? `The type ${name} must begin with ${typePrefix}.`
              : `The type ${name} belongs to the portal ${neighbour}; a portal defines and extends no types of other portals.`,
          remedy:
            neighbour === undefined
              ? `Name it ${wanted}.`
              : `Define a type of your own that begins with ${typePrefix}.`,
          patch:
            neighbour === undefined && isFree
              ? renameType(sdl, names.get(name) ?? [], wanted)
              : null,
        });
      });
  },
};

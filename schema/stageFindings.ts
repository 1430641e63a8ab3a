import type { Finding, SchemaChange } from './findings.js';
import { hasPrefix } from './portalCode.js';
import { type Explanation, finding, type RuleContext } from './rules/rule.js';

/** Composition was given up. */
export const COMPOSITION_TIMED_OUT: Explanation = {
  code: 'COMPOSITION_TIMED_OUT',
  meaning:
    'Composing the schema with everyone else took longer, or more memory, than the hub gives it. Keys that lead in circles and very many types are the usual reasons.',
  remedy: 'Use simple keys, fewer types that refer to each other, and check again.',
};

/** The schemas compose, and no gateway would load what comes out. */
export const SUPERGRAPH_NOT_LOADABLE: Explanation = {
  code: 'SUPERGRAPH_NOT_LOADABLE',
  meaning:
    'The supergraph would name a feature that gateways do not know, and they refuse such a supergraph as a whole.',
  remedy: 'Remove the directives of that feature and its import.',
};

/** Clients would see a change of something that is not the portal's. */
export const HUB_CHANGED: Explanation = {
  code: 'HUB_CHANGED',
  meaning:
    "With this schema something changes for clients that is the hub's or another portal's. A portal changes only what begins with its code.",
  remedy: 'Look for the element in your schema, and remove or prefix it.',
};

/** The findings for changes of what is not the portal's. */
export function hubChanges(
  changes: readonly SchemaChange[],
  { document, portal, typePrefix }: RuleContext,
): readonly Finding[] {
  return changes
    .filter(({ coordinate }) => {
      const [type = '', field = ''] = coordinate.split(/[.(]/);
      return !hasPrefix(type, typePrefix) && !hasPrefix(field, portal);
    })
    .map(({ coordinate, message }) =>
      finding(HUB_CHANGED.code, {
        coordinate,
        node:
          document.definitions.find(
            (node) => 'name' in node && node.name?.value === coordinate.split('.')[0],
          ) ?? null,
        message: `For clients ${coordinate} would change, which is not the portal's: ${message}`,
        remedy: HUB_CHANGED.remedy,
      }),
    );
}

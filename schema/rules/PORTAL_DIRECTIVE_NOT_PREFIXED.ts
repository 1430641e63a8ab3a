import { hasPrefix } from '../portalCode.js';
import { prefixedFieldName } from './reading/renames.js';
import { finding, type Rule } from './rule.js';

const code = 'PORTAL_DIRECTIVE_NOT_PREFIXED';
// Some libraries print these together with the schema, whether it imports them or not.
const BUILT_IN = new Set(['link', 'deprecated', 'specifiedBy', 'oneOf', 'skip', 'include']);
// Apollo's servers read it from the schema that they serve; composition leaves it behind.
const OF_SERVERS = new Set(['cacheControl']);

/** The directives a portal defines begin with its code. */
export const PORTAL_DIRECTIVE_NOT_PREFIXED: Rule = {
  code,
  meaning:
    "A directive that several subgraphs define under one name is merged as one. A portal's directives begin with its code, as its types do.",
  remedy: 'Begin the name of each directive you define with the code of your portal.',
  check({ directives, document, portal }) {
    return document.definitions.flatMap((node) => {
      if (node.kind !== 'DirectiveDefinition') return [];
      const name = node.name.value;
      if (
        hasPrefix(name, portal) ||
        BUILT_IN.has(name) ||
        OF_SERVERS.has(name) ||
        directives.isImported(name)
      )
        return [];
      return [
        finding(code, {
          coordinate: `@${name}`,
          node,
          message: `The directive @${name} must begin with @${portal}.`,
          remedy: `Name it @${prefixedFieldName(portal, name)}.`,
        }),
      ];
    });
  },
};

import { forbidDirectives } from './reading/forbiddenDirective.js';
import type { Rule } from './rule.js';

const code = 'DIRECTIVE_NOT_ALLOWED';

const ALLOWED = new Set([
  ...['key', 'external', 'requires', 'shareable', 'extends', 'cost', 'listSize'],
  ...['deprecated', 'specifiedBy', 'oneOf', 'link'],
]);

const HAVE_THEIR_OWN_RULE = new Set([
  ...['override', 'inaccessible', 'interfaceObject', 'composeDirective', 'provides'],
  ...['authenticated', 'requiresScopes', 'policy', 'context', 'fromContext', 'cacheTag'],
]);

/**
 * A portal applies directives the hub knows, and its own. `@tag` is not among them: nothing here reads tags, and
 * one on a type of ours would be merged into it.
 */
export const DIRECTIVE_NOT_ALLOWED: Rule = {
  code,
  meaning:
    'The hub allows @key, @external, @requires, @shareable, @extends, @cost, @listSize, @deprecated, @specifiedBy, @oneOf and directives the schema itself defines. Nothing reads the others, @tag included, and they would be merged into the supergraph.',
  remedy: 'Remove the directive.',
  check(context) {
    const own = new Set(
      context.document.definitions.flatMap((node) =>
        node.kind === 'DirectiveDefinition' ? [node.name.value] : [],
      ),
    );
    return forbidDirectives(
      context,
      code,
      ({ canonical, node, coordinate }) =>
        coordinate !== null &&
        !ALLOWED.has(canonical) &&
        !HAVE_THEIR_OWN_RULE.has(canonical) &&
        !(own.has(node.name.value) && !context.directives.isImported(node.name.value)),
      () => 'the hub does not take it',
    );
  },
};
